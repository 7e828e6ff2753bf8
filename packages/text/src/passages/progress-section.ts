import { byItself } from './by-itself';
import { afterColon, opensList } from './complement';
import type { Draft } from './draft';
import { readTold } from './read-told';
import type { SentencePlace } from './sentence-place';
import { toldOn } from './told-on';
import { withoutLeadIns } from './without-lead-ins';

/** What a report of progress tells: done, going on, not yet, how far. */
const PROGRESS =
  /(?<!\S)(?:(?:đã|đang|vừa|chưa) (?!có (?:buổi|báo|văn)|thành lập|phối hợp|trực tiếp|thống nhất|nhận |thu hút|được gửi|chọn|được phản)\p{L}|được (?:trang bị|lắp|bố trí|sửa|thay|cấp|hỗ trợ|nâng)|hoàn thành|đạt (?:\p{L}+ )?\d|(?:còn )?chậm (?:so|tiến)|quá hạn|mới (?:ở|đạt|được)|(?:lý do|nguyên nhân) (?:là|do))/u;

/** "Các nhiệm vụ chưa hoàn thành gồm: …; …": each thing listed is a result. */
const LISTS_RESULTS =
  /^(?:[^:,]{0,60}, )?(?:có )?(?:\d{1,3} )?(?:các |những |một số |còn )?(?:kết quả|nhiệm vụ|kiến nghị|nội dung|phần việc|việc)[^:]{0,70}(?:nổi bật|hoàn thành|chưa|đang|đã|giải quyết|thực hiện|xong)[^:]{0,30}:/u;

/** A sentence of a report of progress: its results, else what a body promises or passes on. */
export function progressSection(place: SentencePlace): Draft[] {
  const { view, scene, span } = place;
  if (LISTS_RESULTS.test(view.key(span))) {
    if (!opensList(view, span)) return toldOn(place);
    scene.list = { move: 'tell', lead: null, marked: false, items: 0 };
    return [];
  }
  const told = readTold(view, withoutLeadIns({ view, span: afterColon(view, span) }), {
    scene,
    weak: false,
  });
  const progress = told.filter(
    (found) => found.kind !== 'answer' || PROGRESS.test(view.key(found)),
  );
  return progress.length > 0 ? progress : byItself(place);
}
