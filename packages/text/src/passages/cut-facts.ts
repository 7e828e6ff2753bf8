import { startOf } from '../readable-text';
import { tokenAt } from '../text/tokenise';
import { leftOf, leftWords, rightOf, rightWords, type Cut } from './list-cut';

/** What opens a condition that belongs to the promise behind it. */
const CONDITION =
  /^(?:(?:tuy nhiên|song|nhưng|trước mắt|hiện(?: nay)?)[, ] ?)?(?:do |vì |bởi |mặc dù|đối với|về|với|nếu|khi|sau khi|trường hợp|riêng|liên quan|ngay sau khi|để|căn cứ|theo|tại|trong|trên cơ sở|từ|đến nay|hiện nay|quá thời hạn|năm)/u;
const PROMISES =
  /^(?:đồng thời |hiện |và |đối với [^,;]{3,60}, |sau khi [^,;]{3,60}, |khi [^,;]{3,60}, )?(?:[\p{L}\p{N}/.-]{1,10} ){0,6}?sẽ /u;
const HAS_PREDICATE = /(?:^|\s)(?:đã|đang|chưa|là|có|không|được|bị|đạt|còn|hiện|thuộc|mới)(?=\s)/u;
const NEW_FACT =
  /^(?!(?:ban|sở|ubnd|đơn vị|[\p{L}]+) [^,;]{0,40} và yêu cầu)(?:(?:do đó|vì vậy|vì thế|hiện đang|hiện nay|hiện|đến nay|dự kiến|song|tuy nhiên|riêng)[ ,]|(?:đang|đã được|vẫn|chưa) |(?:[\p{L}\p{N}]{1,8} ){1,4}?(?:đã|đang|chưa|vẫn) )/u;

/** The main clause behind a condition: a subject of its own with its predicate. */
const MAIN = /, (?:[\p{L}\p{N}]{1,10} ){1,16}?(?:sẽ|đã|đang|chưa|không|được|phải|cần|còn|là|nên) /u;

function isCondition(left: string): boolean {
  return left.length < 260 && CONDITION.test(left.trimStart()) && !MAIN.test(left);
}

/** "UBND tỉnh ghi nhận kiến nghị và sẽ xem xét …": one promise. */
const TAKES_NOTE = /(?:^|\s)(?:ghi nhận|tiếp thu|lắng nghe|nhận được)(?! và)(?=\s|$)[^,;]*$/u;

const STUDIES = /^sẽ /u;

/** Matters sent on beside what was answered. */
const PASSES_ON = /^(?:sẽ )?(?:tổng hợp|chuyển|kiến nghị|đề xuất|báo cáo) /u;

/** An order to a body behind a fact; what was done and asked for at one time is one fact. */
function ordersAnew(cut: Cut): boolean {
  const { view, boundary } = cut;
  const verb = tokenAt(view.readable.tokens, boundary.right);
  const next = view.speechAt(verb)?.next ?? verb;
  const told = / (?:đã|vừa) /u.test(leftOf(cut));
  return !told && view.nameAt(startOf(view.readable, next)) !== undefined;
}

/** Cuts that the first words behind the boundary decide; null where they do not. */
function cutsByOpening(cut: Cut, rest: string): boolean | null {
  const { joint } = cut.boundary;
  if (joint === 'and' && STUDIES.test(rest) && TAKES_NOTE.test(leftOf(cut))) return false;
  if (PROMISES.test(rest) || /^(?:phấn đấu|cam kết)/u.test(rest)) return true;
  if (/^(?:giao|yêu cầu|đề nghị) /u.test(rest)) return ordersAnew(cut);
  return joint === 'also' && PASSES_ON.test(rest) ? true : null;
}

/** Tellings are cut at new facts only, never behind a condition. */
export function cutsFact(cut: Cut): boolean {
  const { view, boundary } = cut;
  if (leftWords(cut) < 4 || rightWords(cut) < 5 || isCondition(leftOf(cut))) return false;
  const rest = rightOf(cut);
  const opening = cutsByOpening(cut, rest);
  if (opening !== null) return opening;
  const acts = view.actionAt(tokenAt(view.readable.tokens, boundary.right)) !== null;
  if (boundary.joint === 'and' || acts) return false;
  return NEW_FACT.test(rest) && HAS_PREDICATE.test(leftOf(cut));
}
