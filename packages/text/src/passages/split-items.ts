import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { hasFigure } from './figures';
import { cutsFact } from './cut-facts';
import { cutsIssue } from './cut-issues';
import { cutsOrder, ORDER_TAIL } from './cut-orders';
import { cutsTask } from './cut-tasks';
import { boundaries, type Boundary } from './list-boundaries';
import { leftOf, leftWords, rightOf, rightWords, type Cut } from './list-cut';
import type { WordView } from './sentence-view';

/** How a list is cut: requests and tasks at verbs, complaints at new issues, tellings at new facts only. */
type ListStyle = 'tasks' | 'issues' | 'facts' | 'orders' | 'promises' | 'goals';

/** Each figure to be reached is a goal of its own; how much more that is than before is not. */
function cutsGoal(cut: Cut): boolean {
  const { view, boundary, nextEnd } = cut;
  const right = view.key({ start: boundary.right, end: nextEnd }).trimStart();
  return (
    hasFigure(leftOf(cut)) && hasFigure(right) && rightWords(cut) >= 4 && !COMPARES.test(right)
  );
}

const COMPARES = /^(?:(?:tăng|giảm|bằng|gấp|vượt|cao|thấp|tương)[^,;]{0,24} \d|trong đó|so với)/u;

const CUTTERS: Readonly<Record<ListStyle, (cut: Cut) => boolean>> = {
  tasks: cutsTask,
  issues: cutsIssue,
  facts: cutsFact,
  orders: cutsOrder,
  goals: cutsGoal,
  promises: (cut) =>
    leftWords(cut) >= 6 &&
    (cut.boundary.joint === 'also' || !ORDER_TAIL.test(rightOf(cut))) &&
    cutsTask(cut),
};

/** Behind a semicolon one more place, document or thing to avoid: no item of its own. */
const HANGS =
  /^ ?(?:từ (?!chối)|tránh |(?:chỉ thị|công văn|nghị quyết|quyết định|nghị định|thông tư|kế hoạch|công điện) số )/u;

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
  const ends = hardEnds(all, span.end);
  const items: Span[] = [];
  let from = span.start;
  all.forEach((boundary, index) => {
    if (boundary.left <= from) return;
    const hardAfter = ends[index] ?? span.end;
    const nextEnd = all[index + 1]?.left ?? span.end;
    if (boundary.hard && HANGS.test(view.key({ start: boundary.right, end: nextEnd }))) return;
    if (!boundary.hard && !CUTTERS[style]({ view, from, boundary, nextEnd, end: hardAfter }))
      return;
    items.push({ start: from, end: boundary.left });
    from = boundary.right;
  });
  items.push({ start: from, end: span.end });
  return items
    .map((item) => trimSpan(view.readable.text, item))
    .filter((item) => item.end > item.start);
}
