import type { PageBlock } from '../page/page-model';

/** Blocks that differ from the paragraphs around them by their nature: code, headings, items of a list. */
const HELD_TAGS: readonly string[] = ['pre', 'h2', 'h3', 'h4', 'h5', 'h6', 'li'];
/** The odds below which even what stands between two chosen blocks is not believed; code looks least like words. */
const LEAST = -3;
const LEAST_CODE = -4;
const MAX_LINK_SHARE = 0.5;
/** Between two chosen blocks farther apart than this stands more than a part of the article. */
const REACH = 60;

/** Whether a block stands in a list or a quotation, which stands among the paragraphs as one of them does. */
function isInGroup({ place }: PageBlock): boolean {
  return place.tag === 'li' || place.tags[1] === 'blockquote';
}

/** The elements whose children the block counts among: its parent, and what holds the list or quotation it stands in. */
function hostsOf(block: PageBlock): readonly Element[] {
  return block.place.ancestors.slice(1, isInGroup(block) ? 3 : 2);
}

/** The widest element of which both blocks are children. */
function hostOf(before: PageBlock, after: PageBlock): Element | undefined {
  const others = hostsOf(after);
  return hostsOf(before).findLast((element) => others.includes(element));
}

/** A line beside a chosen one in one quotation names who is quoted. */
const LEAST_QUOTED = -8;

function leastOdds(tag: string, isQuoted: boolean): number {
  if (isQuoted) return LEAST_QUOTED;
  return tag === 'pre' ? LEAST_CODE : LEAST;
}

const MAX_HEADING = 120;

/** A short line wholly in bold that is no sentence heads what stands below it. */
function isBoldHeading({ emphasised, linked, raw }: PageBlock): boolean {
  return raw.length <= MAX_HEADING && linked === 0 && emphasised >= raw.length * 0.95;
}

function isHeld(block: PageBlock, host: Element, odds: number): boolean {
  const { linked, place, raw } = block;
  const isQuoted = place.tags[1] === 'blockquote';
  if (!HELD_TAGS.includes(place.tag) && !isQuoted && !isBoldHeading(block)) return false;
  if (odds < leastOdds(place.tag, isQuoted)) return false;
  if (!place.tag.startsWith('h') && linked > raw.length * MAX_LINK_SHARE) return false;
  const depth = place.ancestors.indexOf(host);
  return depth === (isInGroup(block) ? 2 : 1);
}

/**
 * The chosen blocks with the headings, lists and code that stand between two of them in the same element: such blocks
 * look little like the words of an article, and where they stand says more than how they look.
 * @example withHeldBetween(page.blocks, scores, chosen).length // => 26
 */
export function withHeldBetween(
  blocks: readonly PageBlock[],
  scores: readonly number[],
  chosen: readonly PageBlock[],
): PageBlock[] {
  return chosen.flatMap((after, nth) => {
    const before = chosen[nth - 1];
    const host = before && hostOf(before, after);
    if (!before || !host || after.index - before.index > REACH) return [after];
    const between = blocks.slice(before.index + 1, after.index);
    const held = between.filter((block) => isHeld(block, host, scores[block.index] ?? -Infinity));
    return [...held, after];
  });
}
