import type { Span } from '../text/span';
import { afterColon } from './complement';
import type { Draft } from './draft';
import { readTold } from './read-told';
import { readVoiced } from './read-voiced';
import type { Scene } from './scene';
import type { SentencePlace } from './sentence-place';
import type { WordView } from './sentence-view';
import { withoutLeadIns } from './without-lead-ins';

/** A topic sentence that announces issues without a speech verb: "…với những vấn đề cụ thể như: …". */
const ANNOUNCES =
  /(?:nổi bật|tiêu biểu|đáng chú ý|ý kiến|câu hỏi|kiến nghị|vấn đề|nội dung|phản ánh|băn khoăn)(?:[^:]{0,320}?:\s|[^:;.]{0,60}(?<!cũng) như (?!sau|vậy|thế|trên))/u;

/** "Vấn đề được nhiều đại biểu quan tâm là …". */
const MATTER_IS =
  /^(?:các |những |nhiều |một số |hầu hết (?:các )?)?(?:ý kiến|kiến nghị|câu hỏi|nội dung)[^:;.,]{0,50} (?:tập trung|xoay quanh|đề cập)(?: chủ yếu)?(?: vào| về| đến| tới)?(?: (?:các |những )(?:vấn đề|nội dung|lĩnh vực)(?: về| liên quan đến)?)? (?!.*(?::| như ))|^[^:;.]{0,120}?(?:quan tâm|bức xúc|băn khoăn|lo lắng|trăn trở|nổi lên|nổi cộm|kiến nghị nhiều)[^:;.]{0,40} là (?=việc |tình trạng |vấn đề |thực trạng |chất lượng |nạn |công tác |\p{L}+ [^.]{0,60} (?:chưa|còn|bị|không|xuống) )/u;

/** Groups declared by number are headings, not issues. */
const GROUPS =
  /^[^:]{0,160}?(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy) nhóm(?: vấn đề| lĩnh vực| nội dung)?[^:]{0,20}:/u;

/** Petitions are announced where nobody answers or hands out tasks yet. */
function mayAnnounce({ flow, mode }: Scene): boolean {
  return flow === null && mode !== 'answer' && mode !== 'order';
}

/** True where a sentence announces issues; below orders none does. */
function announces(key: string, ordered: boolean): boolean {
  return !ordered && ANNOUNCES.test(key) && !GROUPS.test(key);
}

/** Issues announced without a speech verb: "… với những vấn đề cụ thể như: …"; null where none are. */
export function announced({ view, scene, span }: SentencePlace): Draft[] | null {
  const key = view.key(span);
  const named = MATTER_IS.exec(key);
  if (!mayAnnounce(scene) || !(named ?? announces(key, scene.before === 'order'))) return null;
  const items = named
    ? { start: span.start + named[0].length, end: span.end }
    : afterColon(view, span, 600);
  if (SETTLED.test(view.key({ start: span.start, end: items.start })))
    return readTold(view, items, { scene: answering(scene), weak: false });
  const speaker = announcer(view, { start: span.start, end: items.start });
  if (speaker !== null) Object.assign(scene, { speaker, role: 'citizen' });
  const asked = scene.role === 'citizen';
  if (asked) scene.flow = 'voice';
  return readVoiced(view, items, {
    scene: asked ? scene : { ...scene, speaker: null },
    leaning: 'voice',
    verbStart: null,
  });
}

/** "nhiều kiến nghị đã được giải quyết như: …": results, not requests. */
const SETTLED = / (?:đã được|được) [^:,]{0,30}(?:giải quyết|xử lý|thực hiện|tháo gỡ)[^:,]{0,20}:/u;

/** The scene of what a body has done, whoever spoke before. */
function answering(scene: Scene): Scene {
  return scene.role === 'citizen' ? { ...scene, role: 'body', speaker: null } : scene;
}

/** The petitioners named in front of the issues they raise: "bà con cử tri có những ý kiến như: …". */
function announcer(view: WordView, span: Span): string | null {
  const { first, next } = view.range(span);
  for (let at = first; at < next; at += 1) {
    const noun = view.roleAt(at);
    if (
      noun?.role !== 'citizen' ||
      / (?:ý kiến|đại biểu)$/u.test(` ${wordsOf(view, at, noun.next)}`)
    )
      continue;
    return view.readable.text.slice(
      view.readable.tokens[at]?.start,
      view.readable.tokens[noun.next - 1]?.end,
    );
  }
  return null;
}

function wordsOf(view: WordView, from: number, next: number): string {
  return view.readable.key.slice(
    view.readable.tokens[from]?.start,
    view.readable.tokens[next - 1]?.end,
  );
}

const RAISE =
  /(?:nêu|gửi|có|đóng góp|trình bày|bày tỏ|đề đạt|đưa ra|tham gia|phát biểu|đặt)(?= )[^.]{0,70}?(?:ý kiến|kiến nghị|đề xuất|phản ánh|câu hỏi|nguyện vọng)/u;

/** "Cử tri đã gửi đến đại biểu các kiến nghị …": who petitions, for the sentences behind. */
export function namesPetitioners(place: SentencePlace): void {
  const { view, scene } = place;
  const span = withoutLeadIns(place);
  const hit = (scene.flow ?? scene.before) === 'order' ? null : RAISE.exec(view.key(span));
  const speaker = hit && announcer(view, { start: span.start, end: span.start + hit.index });
  if (speaker !== null) Object.assign(scene, { speaker, role: 'citizen' });
}
