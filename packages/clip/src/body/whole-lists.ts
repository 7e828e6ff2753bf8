import type { PageBlock } from '../page/page-model';

const MAX_LINK_SHARE = 0.3;
/** What can be no part of the body has far lower odds. */
const NOT_HOPELESS = -10;
const LEAST_ITEMS = 3;

function itemsByList(blocks: readonly PageBlock[]): PageBlock[][] {
  const items = new Map<Element, PageBlock[]>();
  for (const block of blocks) {
    const [, list] = block.place.ancestors;
    if (block.place.tag !== 'li' || !list) continue;
    const known = items.get(list);
    if (known) known.push(block);
    else items.set(list, [block]);
  }
  return [...items.values()];
}

/**
 * The chosen blocks with all items of a list of which most were chosen: the last item stands beside what follows the
 * article, and looks less like it than the others.
 * @example withWholeLists(page.blocks, scores, chosen).length // => 14
 */
export function withWholeLists(
  blocks: readonly PageBlock[],
  scores: readonly number[],
  chosen: readonly PageBlock[],
): readonly PageBlock[] {
  const taken = new Set(chosen.map(({ index }) => index));
  const isWords = ({ index, linked, raw }: PageBlock): boolean =>
    linked <= raw.length * MAX_LINK_SHARE && (scores[index] ?? -Infinity) > NOT_HOPELESS;
  for (const items of itemsByList(blocks)) {
    const left = items.filter(({ index }) => !taken.has(index));
    const isMostly = items.length >= LEAST_ITEMS && left.length * 2 < items.length;
    if (isMostly) for (const item of left.filter(isWords)) taken.add(item.index);
  }
  return taken.size === chosen.length ? chosen : blocks.filter(({ index }) => taken.has(index));
}
