import { wordAt, startOf } from '../readable-text';
import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { tokenAt } from '../text/tokenise';
import type { WordView } from './sentence-view';

/** A place where a list may be cut. */
interface Boundary {
  /** Offset where the left part ends. */
  left: number;
  /** Offset where the right part begins. */
  right: number;
  hard: boolean;
  joint: 'semicolon' | 'comma' | 'and' | 'also';
}

const OPENING = '([{“';
const CLOSING = ')]}”';
const JOINTS: readonly { words: string; joint: Boundary['joint'] }[] = [
  { words: ' đồng thời', joint: 'also' },
  { words: ' cũng như', joint: 'also' },
  { words: ' và', joint: 'and' },
];

function jointAt(key: string, at: number): { length: number; joint: Boundary['joint'] } | null {
  for (const { words, joint } of JOINTS) {
    if (key.startsWith(words, at) && /[ ,]/.test(key.charAt(at + words.length)))
      return { length: words.length, joint };
  }
  return null;
}

function commaAt(key: string, at: number): Boundary {
  const rest = key.slice(at + 1, at + 14);
  const joint = /^ ?(đồng thời|và|cũng như|song song)(?=[ ,])/u.exec(rest);
  const skip = joint ? joint[0].length : 0;
  return {
    left: at,
    right: at + 1 + skip,
    hard: false,
    joint: joint?.[1] === 'và' ? 'and' : joint ? 'also' : 'comma',
  };
}

/** Keeps count of brackets and straight quotes while a text is walked through. */
function outside(): (unit: string) => boolean {
  let depth = 0;
  let quoted = false;
  return (unit) => {
    if (OPENING.includes(unit)) depth += 1;
    else if (CLOSING.includes(unit)) depth = Math.max(0, depth - 1);
    else if (unit === '"') quoted = !quoted;
    return depth === 0 && !quoted;
  };
}

/** The boundary that starts at an offset, if any. */
function boundaryAt(view: WordView, at: number): Boundary | null {
  const { key, text } = view.readable;
  const unit = text.charAt(at);
  if (unit === ';') return { left: at, right: at + 1, hard: true, joint: 'semicolon' };
  if (unit === ',') return /\d/.test(text.charAt(at + 1)) ? null : commaAt(key, at);
  const joint = unit === ' ' ? jointAt(key, at) : null;
  return joint && { left: at, right: at + joint.length, hard: false, joint: joint.joint };
}

/** All places where the words of a span may be parted, outside brackets and quotes. */
export function boundaries(view: WordView, span: Span): Boundary[] {
  const found: Boundary[] = [];
  const isOutside = outside();
  for (let at = span.start; at < span.end; at += 1) {
    const boundary = isOutside(view.readable.text.charAt(at)) ? boundaryAt(view, at) : null;
    if (!boundary) continue;
    found.push(boundary);
    if (boundary.joint !== 'semicolon' && view.readable.text.charAt(at) === ',')
      at = boundary.right - 1;
  }
  return found;
}

function words(view: WordView, from: number, to: number): number {
  return tokenAt(view.readable.tokens, to) - tokenAt(view.readable.tokens, from);
}

/** Verbs that often end an item as nouns: "nhà đầu tư", "theo quy định". */
const ALSO_NOUNS = new Set(
  'xây dựng|kinh doanh|sản xuất|công khai|đầu tư|quy định|thực hiện|sử dụng|phát triển|đào tạo|hoạt động|quy hoạch|giáo dục|bảo hiểm|báo cáo|kiểm định|giao|làm việc|làm|chi|có|thu|thuê|vay|tính|phòng|chống'.split(
    '|',
  ),
);

/** True when the words right before a boundary are a verb still waiting for its object: "rà soát, sắp xếp lại mạng lưới". */
function endsInVerb(view: WordView, from: number, boundary: Boundary): boolean {
  const next = tokenAt(view.readable.tokens, boundary.left);
  for (let length = 1; length <= 3; length += 1) {
    const at = next - length;
    if (
      (view.readable.tokens[at]?.start ?? -1) >= from &&
      view.actionAt(at) === next &&
      !ALSO_NOUNS.has(view.readable.key.slice(view.readable.tokens[at]?.start, boundary.left))
    )
      return true;
  }
  return false;
}

const ADVERBS = new Set(
  'sớm cần nên phải tiếp tục đồng thời khẩn trương kịp thời cũng thường xuyên chủ động tích cực nhanh chóng quyết liệt tập trung'.split(
    ' ',
  ),
);

/** True when what follows a boundary opens with a verb that has something to act on. */
function opensWithVerb(view: WordView, boundary: Boundary, end: number): boolean {
  const at = tokenAt(view.readable.tokens, boundary.right);
  const first = view.readable.tokens[at];
  if (!first) return false;
  const next = view.actionAt(at) ?? (ADVERBS.has(first.key) ? at + 1 : null);
  return next !== null && startOf(view.readable, next) < end;
}

function hasDefect(view: WordView, from: number, to: number): boolean {
  const last = tokenAt(view.readable.tokens, to);
  for (let at = tokenAt(view.readable.tokens, from); at < last; at += 1)
    if (view.defectAt(at) !== null) return true;
  return false;
}

/** How a list is cut: requests and tasks at verbs, complaints at new issues, tellings at new facts only. */
export type ListStyle = 'tasks' | 'issues' | 'facts' | 'orders' | 'promises';

interface Cut {
  view: WordView;
  from: number;
  boundary: Boundary;
  /** Where the part after the boundary ends: the next boundary or the end of the span. */
  nextEnd: number;
  end: number;
  listed: boolean;
}

/** Verbs of one syllable that open a task; others of one syllable are mostly part of a noun. */
const SHORT_VERBS = new Set(
  'có cấp xây mở đưa lắp giảm miễn tăng nâng sớm giữ kéo tách giao trồng mua thu dừng cho kè phun gắn lập gửi hoãn thay dọn cắm xóa rải'.split(
    ' ',
  ),
);
const POLICY =
  /^(?:các |những )?(?:quy trình|cơ chế|chính sách|giải pháp|quy định|lộ trình|phương án|kế hoạch|quy chế|tiêu chí|danh mục)(?![\p{L}])/u;
const PROVIDES = /(?:^|\s)(?:ban hành|có|xây dựng|bổ sung|hoàn thiện)(?=\s)/u;

function opensTask(view: WordView, boundary: Boundary, limit: number): boolean {
  const at = tokenAt(view.readable.tokens, boundary.right);
  const next = view.actionAt(at);
  if (next !== null && next - at === 1 && !SHORT_VERBS.has(wordAt(view.readable, at))) return false;
  return words(view, boundary.right, limit) >= 4;
}

const ASKS_AGAIN = /^(?:đề nghị|kính mong|mong |cần |kính đề nghị)/u;
const EXPLAINS = /^(?:hiện nay|hiện |vì |do |bởi |thực tế)/u;

const rightOf = ({ view, boundary, end }: Cut): string =>
  view.readable.key.slice(boundary.right, end).trimStart();
const leftOf = ({ view, from, boundary }: Cut): string =>
  view.readable.key.slice(from, boundary.left);
const leftWords = ({ view, from, boundary }: Cut): number => words(view, from, boundary.left);
const rightWords = ({ view, boundary, end }: Cut): number => words(view, boundary.right, end);

/** Cuts that the first words behind the boundary decide; null where they do not. */
function cutsByOpening(cut: Cut): boolean | null {
  const { view, boundary, end } = cut;
  const rest = rightOf(cut);
  if (boundary.joint !== 'and' && ASKS_AGAIN.test(rest)) return leftWords(cut) >= 4;
  if (boundary.joint === 'comma' && EXPLAINS.test(rest))
    return leftWords(cut) >= 4 && hasDefect(view, boundary.right, end);
  if (boundary.joint === 'and' && POLICY.test(rest) && PROVIDES.test(leftOf(cut)))
    return leftWords(cut) >= 6 && rightWords(cut) >= 5;
  return null;
}

function cutsAtVerb(cut: Cut): boolean {
  const { view, from, boundary, end, nextEnd } = cut;
  const comma = boundary.joint === 'comma';
  if (comma && !opensTask(view, boundary, nextEnd)) return false;
  if (leftWords(cut) < (comma ? 4 : 3))
    return boundary.joint === 'also' && opensWithVerb(view, boundary, end);
  if (!opensWithVerb(view, boundary, end) || endsInVerb(view, from, boundary)) return false;
  return boundary.joint === 'and'
    ? rightWords(cut) >= 5 && opensStrongly(view, boundary)
    : rightWords(cut) >= 3;
}

const cutsTask = (cut: Cut): boolean => cutsByOpening(cut) ?? cutsAtVerb(cut);

/** After "và" only a verb of two words cuts, since single verbs are often nouns of a pair. */
function opensStrongly(view: WordView, boundary: Boundary): boolean {
  const at = tokenAt(view.readable.tokens, boundary.right);
  const next = view.actionAt(at);
  return next !== null && next - at >= 2;
}

/** Words that always open an issue of its own. */
const SITUATION = /^(?:tình trạng|thực trạng|nạn|vấn nạn|vấn đề) /u;

const NOT_ISSUES =
  /^(?:thiếu|chưa|khó khăn|hạn chế|vướng mắc|bất cập|không|các|những|nước|điện|giá|mức)/u;

function cutsIssue(cut: Cut): boolean {
  const { view, boundary, listed } = cut;
  if (leftWords(cut) < 3 || rightWords(cut) < 3) return false;
  if (/^(?:đề nghị|kiến nghị|mong |cần |nhờ |xin )/u.test(rightOf(cut))) return true;
  if (SITUATION.test(rightOf(cut))) return true;
  if (view.issueAt(tokenAt(view.readable.tokens, boundary.right)) === null) return false;
  return listed ? cutsInList(cut) : cutsInSentence(cut);
}

function cutsInSentence({ view, from, boundary, end }: Cut): boolean {
  return (
    hasDefect(view, from, boundary.left) &&
    (boundary.joint !== 'comma' || hasDefect(view, boundary.right, end))
  );
}

/** Between semicolons a comma cuts only where both sides tell a defect of their own. */
function cutsInList(cut: Cut): boolean {
  const { view, from, boundary, nextEnd, end } = cut;
  if (boundary.joint === 'and') return hasDefect(view, boundary.right, end);
  if (boundary.joint === 'comma' && NOT_ISSUES.test(rightOf(cut))) return false;
  return hasDefect(view, boundary.right, nextEnd) && hasDefect(view, from, boundary.left);
}

/** What opens a condition that belongs to the promise behind it. */
const CONDITION =
  /^(?:đối với|về|với|nếu|khi|sau khi|trường hợp|riêng|liên quan|ngay sau khi|để|căn cứ|theo|tại|trong|trên cơ sở|từ|đến nay|hiện nay|quá thời hạn|năm)/u;
const PROMISES =
  /^(?:đồng thời |hiện |và |đối với [^,;]{3,60}, |sau khi [^,;]{3,60}, |khi [^,;]{3,60}, )?(?:[\p{L}\p{N}]{1,8} ){0,6}?sẽ /u;
const HAS_PREDICATE = /(?:^|\s)(?:đã|đang|chưa|là|có|không|được|bị|đạt|còn|hiện|thuộc|mới)(?=\s)/u;
const NEW_FACT =
  /^(?!(?:ban|sở|ubnd|đơn vị|[\p{L}]+) [^,;]{0,40} và yêu cầu)(?:(?:do đó|vì vậy|vì thế|hiện đang|hiện nay|hiện|đến nay|dự kiến|song|tuy nhiên|riêng)[ ,]|(?:đang|đã được|vẫn|chưa) |(?:[\p{L}\p{N}]{1,8} ){1,4}?(?:đã|đang|chưa|vẫn) )/u;

function isCondition(left: string): boolean {
  return left.length < 110 && !left.includes(',') && CONDITION.test(left.trimStart());
}

function cutsFact(cut: Cut): boolean {
  const { view, boundary } = cut;
  if (leftWords(cut) < 4 || rightWords(cut) < 5 || isCondition(leftOf(cut))) return false;
  const rest = rightOf(cut);
  if (PROMISES.test(rest) || /^(?:phấn đấu|cam kết|giao |yêu cầu |đề nghị )/u.test(rest))
    return true;
  if (
    boundary.joint === 'and' ||
    view.actionAt(tokenAt(view.readable.tokens, boundary.right)) !== null
  )
    return false;
  return HAS_PREDICATE.test(leftOf(cut)) && NEW_FACT.test(rest);
}

/** A second order in the same sentence. */
const ORDERS_AGAIN =
  /^(?:yêu cầu|giao|đề nghị) (?=sở|ubnd|lãnh đạo|các|chủ tịch|công an|ban|xã|phường|văn phòng|thủ trưởng|giám đốc)/u;
/** Tails of an order that say by when, to whom or how well, not what else. */
const ORDER_TAIL =
  /^(?:trình|khởi công|bàn giao|quy định (?:của|về|hiện)|hoàn thành|báo cáo|gửi|xong|bảo đảm|đảm bảo|không|xử lý nghiêm|trả lời|để|kịp thời|hướng|phấn đấu)/u;

/** A verb of one syllable with little behind it goes on in the item: "tăng ca, tăng kíp". */
function isBareVerb(view: WordView, boundary: Boundary, limit: number): boolean {
  const at = tokenAt(view.readable.tokens, boundary.right);
  return (
    view.actionAt(at) === at + 1 &&
    words(view, boundary.right, limit) < 9 &&
    !ADVERBS.has(wordAt(view.readable, at))
  );
}

const PREPARES = /(?:chủ trì[^;,]{0,8}|(?:phối hợp|căn cứ|trên cơ sở|theo)[^,;]*)$/u;

/** True where what follows a boundary of an order goes on with the same task. */
function goesOnInOrder(cut: Cut): boolean {
  const { view, from, boundary, nextEnd } = cut;
  if (boundary.joint === 'comma' && isBareVerb(view, boundary, nextEnd)) return true;
  if (boundary.joint === 'also') return false;
  return ORDER_TAIL.test(rightOf(cut)) || endsInVerb(view, from, boundary);
}

function cutsOrder(cut: Cut): boolean {
  const { view, boundary, end } = cut;
  if (ORDERS_AGAIN.test(rightOf(cut))) return leftWords(cut) >= 4 && rightWords(cut) >= 6;
  if (leftWords(cut) < 6 || rightWords(cut) < 6 || boundary.joint === 'and') return false;
  if (goesOnInOrder(cut)) return false;
  return opensWithVerb(view, boundary, end) && !PREPARES.test(leftOf(cut));
}

const CUTTERS: Readonly<Record<ListStyle, (cut: Cut) => boolean>> = {
  tasks: cutsTask,
  issues: cutsIssue,
  facts: cutsFact,
  orders: cutsOrder,
  promises: (cut) =>
    words(cut.view, cut.from, cut.boundary.left) >= 6 &&
    !ORDER_TAIL.test(cut.view.readable.key.slice(cut.boundary.right, cut.end).trimStart()) &&
    cutsTask(cut),
};

/** For every boundary where the next semicolon stands, found in one walk from the end. */
function hardEnds(all: readonly Boundary[], end: number): number[] {
  const ends: number[] = [];
  let next = end;
  for (let at = all.length - 1; at >= 0; at -= 1) {
    ends[at] = next;
    const boundary = all[at];
    if (boundary?.hard === true) next = boundary.left;
  }
  return ends;
}

/**
 * Cuts the complement of a speech verb into separately trackable items.
 *
 * @example
 * splitItems(wordView(readableText('mở rộng đường; xây cầu'), []), { start: 0, end: 22 }, 'tasks').length; // => 2
 */
export function splitItems(view: WordView, span: Span, style: ListStyle): Span[] {
  const all = boundaries(view, span);
  const listed = all.some((boundary) => boundary.hard);
  const ends = hardEnds(all, span.end);
  const items: Span[] = [];
  let from = span.start;
  all.forEach((boundary, index) => {
    if (boundary.left <= from) return;
    const hardAfter = ends[index] ?? span.end;
    const nextEnd = all[index + 1]?.left ?? span.end;
    if (
      !boundary.hard &&
      !CUTTERS[style]({ view, from, boundary, nextEnd, end: hardAfter, listed })
    )
      return;
    items.push({ start: from, end: boundary.left });
    from = boundary.right;
  });
  items.push({ start: from, end: span.end });
  return items
    .map((item) => trimSpan(view.readable.text, item))
    .filter((item) => item.end > item.start);
}
