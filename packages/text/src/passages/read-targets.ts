import { hasFigure, type Judgement } from './classify-item';
import { afterColon } from './complement';
import type { Draft } from './draft';
import { makeDraft } from './make-draft';
import type { SentencePlace } from './sentence-place';
import { splitItems } from './split-items';

const TARGET: Judgement = { kind: 'target', force: null, ruleId: 'PASSAGE-TARGET' };

/** A sentence under a heading of targets. */
export function targetSection({ view, scene, span }: SentencePlace): Draft[] {
  return splitItems(view, span, 'goals')
    .filter((item) => hasFigure(view.key(item)))
    .map((item) => makeDraft(view, item, { judgement: TARGET, scene }));
}

const SETS_TARGETS =
  /^theo (?:kế hoạch|nghị quyết|đề án|chương trình|chỉ tiêu)[^,]{0,60}, (?=(?:đến|năm|trong) )(?!.{0,80} sẽ )|(?:(?:đặt|đề ra|xác định) (?:ra )?(?:các |nhiều )?(?:mục tiêu|chỉ tiêu)(?: cụ thể)?(?: là)?|(?:nghị quyết|kế hoạch|đề án|chương trình)(?: cũng)? (?:xác định|đề ra|đặt ra)(?: mục tiêu| chỉ tiêu)?|mục tiêu (?:là|cụ thể|phấn đấu|chung|đề ra)|chỉ tiêu (?:là|cụ thể|chủ yếu))\s?:?|[;,] (?:trong đó|cụ thể),? (?=phấn đấu )|^(?:mục tiêu|chỉ tiêu)(?: năm \d{4}| đến năm \d{4})?\s?:|^(?:[^,;:]{0,50}, )?(?:[\p{L}]{1,10} ){0,5}?(?=phấn đấu )/u;

/** "Kế hoạch đặt mục tiêu …; …; …": each figure to be reached. */
export function targets(place: SentencePlace): Draft[] | null {
  const { view, scene, span } = place;
  const hit = SETS_TARGETS.exec(view.key(span));
  if (!hit) return null;
  const rest = afterColon(view, { start: span.start + hit.index + hit[0].length, end: span.end });
  const items = splitItems(view, rest, 'goals').filter((item) => hasFigure(view.key(item)));
  if (items.length === 0) return null;
  return items.map((item) => makeDraft(view, item, { judgement: TARGET, scene }));
}
