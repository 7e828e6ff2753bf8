import { allMatches } from '../text/all-matches';
import type { Draft } from './draft';
import { readVoiced } from './read-voiced';
import type { SentencePlace } from './sentence-place';
import { opensTaskAt } from './task-clause';

/** A petitioner, or what holds a petition, and the verb of asking: "có đơn với nội dung đề nghị …", "gia đình bà Lan kiến nghị …". */
const ASKED =
  /(?<!\S)(?:nội dung|việc|đơn|cử tri|công dân|người dân|bà con|gia đình|hộ|doanh nghiệp|ông|bà|nông dân|hội viên)(?: [^\s,;:.]{1,20}){0,8}?,? (?=(đề nghị|kiến nghị) (?!gửi|tập trung|của|trên|này|được|liên quan|về|tới|đến|đã|có ))/gu;

/** What is asked for beside what a sentence was read for. */
export function askedBeside({ view, scene, span }: SentencePlace): Draft[] {
  const key = view.key(span);
  for (const hit of allMatches(ASKED, key)) {
    const verbStart = span.start + hit.index + hit[0].length;
    const said = { start: verbStart + (hit[1] ?? '').length + 1, end: span.end };
    if (!opensTaskAt(view, view.range(said).first)) continue;
    return readVoiced(view, said, {
      scene: { ...scene, role: 'citizen' },
      leaning: 'request',
      verbStart,
    });
  }
  return [];
}
