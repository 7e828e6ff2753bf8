import { trimSpan } from '../text/span';
import type { Draft } from './draft';
import { readTold } from './read-told';
import { readVoiced } from './read-voiced';
import type { SentencePlace } from './sentence-place';
import { nounSubject } from './subject';

const ACCORDING =
  /^(?:còn |cũng )?theo (?:phản ánh của |ý kiến của |kiến nghị của )?(?!đó|ban tổ chức|thống kê|đánh giá|quy|kế|chương|dự|thống|báo cáo|nghị|quyết|luật|kết|tinh|hướng|đề|yêu|như|phương|lộ|nội|ý)([^,;:]{3,120}), /u;

const AS_REPORTED =
  /^theo (?:ý kiến )?(?:phản ánh|kiến nghị)(?: của (?:người dân|cử tri|công dân|bạn đọc|bà con|nhân dân))?, /u;

/** "Theo phản ánh, …": what petitioners say follows, named or not. */
export function asReported({ view, scene, span }: SentencePlace): Draft[] | null {
  const hit = AS_REPORTED.exec(view.key(span));
  if (!hit) return null;
  const of = hit[0].indexOf(' của ');
  const speaker =
    of < 0 ? null : view.readable.text.slice(span.start + of + 5, span.start + hit[0].length - 2);
  Object.assign(scene, { speaker, role: 'citizen', flow: 'voice' });
  const said = { start: span.start + hit[0].length, end: span.end };
  return readVoiced(view, said, { scene, leaning: 'voice', verbStart: null });
}

/** "Theo ông Lợi, …": whose words follow. */
export function accordingTo(place: SentencePlace): Draft[] | null {
  const { view, people, scene, span } = place;
  const hit = ACCORDING.exec(view.key(span));
  const source =
    hit &&
    nounSubject(
      view,
      people,
      trimSpan(view.readable.text, {
        start: span.start + hit[0].length - 2 - (hit[1]?.length ?? 0),
        end: span.start + hit[0].length - 2,
      }),
    );
  if (!hit || !source) return null;
  if (source.role === 'citizen') {
    Object.assign(scene, { speaker: source.speaker, role: 'citizen', flow: 'voice' });
    return readVoiced(
      view,
      { start: span.start + hit[0].length, end: span.end },
      { scene, leaning: 'complaint', verbStart: null },
    );
  }
  if (!source.pronoun) scene.speaker = source.speaker;
  scene.role = source.role;
  scene.flow = 'tell';
  return readTold(
    view,
    { start: span.start + hit[0].length, end: span.end },
    { scene, weak: false },
  );
}
