import { wordAt } from '../readable-text';
import type { Span } from '../text/span';
import type { WordView } from './sentence-view';

/** Words of duty and manner that open what is to be done, where no verb of action does. */
const DUTY =
  /^(?:phải|cần(?! nhất)|nên|không để|không được|tuyệt đối|sẵn sàng|kiên quyết|luôn|tăng cường|nghiêm cấm|trực ban|trực tiếp|chịu|có trách|có nhiệm|được giao|được yêu)(?![\p{L}])/u;

/** What has been done, is going on or will be, or what something is: no task. */
const TOLD = /^(?:đã|đang|vừa|sẽ|là|chưa|từng|còn|bị|cho|nói|nhận|thì|nếu|khi|mà)$/u;

/** Who must do what, whatever the subject. */
const OBLIGED =
  /^[^;:"“”]{4,160}? (?:phải|có trách nhiệm|chịu trách nhiệm(?! về)|có nhiệm vụ|là (?:cơ quan |đơn vị )?(?:đầu mối|thường trực))[ ,]|^(?!.{0,160} (?:đã|đang|sẽ|chưa|nếu|vì) )[^;:"“”]{4,160}? cần /u;

/** People and units told to act that no name or noun of a body heads. */
export const ADDRESSEE =
  /^(?:(?:các|những|mỗi|từng|toàn thể|toàn bộ|\d{1,2}) )?(?:đồng chí|lãnh đạo|thủ trưởng|giám đốc|chủ tịch|bí thư|người đứng đầu|bộ phận|lực lượng|cơ quan|đơn vị|địa phương|sở|bộ|ban|ngành|(?<=các )cấp|cấp (?:ủy|xã|huyện|tỉnh|cơ sở)|phòng|trường(?! hợp)|chủ|chính quyền|thành phố|tỉnh|huyện|xã(?! hội)|phường|viện|đội|tổ|đầu mối|nhà|thôn|bản(?! thân)|ấp|khu phố|khu dân cư|hợp tác xã|công ty)(?![\p{L}])/u;

/** Verbs of action that seldom open a task, or praise, vow and hand over. */
const NO_TASK =
  /^(?:cấp|cho|có(?! kế| văn| phương| giải| biện| trách)|chi|thu|làm|xét|phấn đấu|đánh giá cao|biểu dương|khen|trao|tặng|thăm|kiến nghị|đề nghị|đề xuất)(?![\p{L}])/u;

/** A verb that is part of the name of who is told to act: "chủ đầu tư", "đơn vị thi công". */
const IN_NAME = /(?:(?:chủ|nhà) đầu tư|(?:đơn vị|nhà thầu) (?:thi công|tư vấn))(?![\p{L}])/uy;

function isInName(view: WordView, at: number): boolean {
  const before = view.readable.tokens[at - 1];
  const from = before?.key === 'vị' || before?.key === 'thầu' ? at - 2 : at - 1;
  IN_NAME.lastIndex = view.readable.tokens[from]?.start ?? 0;
  return IN_NAME.test(view.readable.key);
}

/** How many words may name who is told to act. */
const FARTHEST = 45;

/** True where a token opens what is to be done. */
export function opensTaskAt(view: WordView, at: number): boolean {
  const start = view.readable.tokens[at]?.start;
  if (start === undefined || view.nameAt(start) || isInName(view, at)) return false;
  const key = view.readable.key.slice(start, start + 14);
  return (view.actionAt(at) !== null && !NO_TASK.test(key)) || DUTY.test(key);
}

/** A body, or people, whom a task may be given to. */
function isAddressee(view: WordView, span: Span): boolean {
  const role = view.roleAt(view.range(span).first)?.role;
  if (role === 'citizen') return false;
  return view.nameAt(span.start) !== undefined || role !== undefined;
}

/** An addressee in front of a verb of action or a word of duty, with nothing told of it. */
function addressed(view: WordView, span: Span): boolean {
  if (!isAddressee(view, span)) return false;
  const { first, next } = view.range(span);
  for (let at = first; at < Math.min(next, first + FARTHEST); at += 1) {
    const name = view.nameAt(view.readable.tokens[at]?.start ?? -1);
    if (name) at = view.range(name).next - 1;
    else if (TOLD.test(wordAt(view.readable, at))) return false;
    else if (at > first && opensTaskAt(view, at)) return true;
  }
  return false;
}

/**
 * True where a clause, among orders, hands out another task: it opens with a verb of action, with a body that is to act, or says who must do what.
 *
 * @example
 * isTaskClause(wordView(readableText('Lãnh đạo xã phải cung cấp đủ lương thực'), []), { start: 0, end: 39 }); // => true
 */
export function isTaskClause(view: WordView, span: Span): boolean {
  return (
    opensTaskAt(view, view.range(span).first) ||
    addressed(view, span) ||
    OBLIGED.test(view.key(span))
  );
}
