import { isAside } from '../page/is-aside';
import type { PageBlock } from '../page/page-model';
import { withHeldBetween } from './held-between';
import { withWholeLists } from './whole-lists';
import { withWholeTables } from './whole-tables';

/** On a page where no block has even odds, the best and those near it are taken. */
const NEAR_BEST = 2;
const MIN_WORDS = 40;
const MAX_LINK_SHARE = 0.5;

/** A page that only hands out a file has little more to say than that; it says so where the body would stand. */
const MIN_IN_BODY = 12;
const BODY_NAME = /content|body|detail|noi-?dung|chi-?tiet/u;

function isPlainText(block: PageBlock): boolean {
  const { linked, place, raw } = block;
  if (isAside(place) || /^h[1-6]$/u.test(place.tag)) return false;
  if (linked / raw.length >= MAX_LINK_SHARE) return false;
  const isInBody = place.names.slice(0, 3).some((name) => BODY_NAME.test(name));
  return raw.length >= (isInBody ? MIN_IN_BODY : MIN_WORDS);
}

function bestOf(blocks: readonly PageBlock[], scores: readonly number[]): PageBlock[] {
  const plain = blocks.filter(isPlainText);
  const best = plain.reduce(
    (most, { index }) => Math.max(most, scores[index] ?? -Infinity),
    -Infinity,
  );
  return plain.filter(({ index }) => (scores[index] ?? -Infinity) >= best - NEAR_BEST);
}

/** A page with less than this many UTF-16 units chosen has little by which its blocks could be judged. */
const SHORT = 600;
const NOT_HOPELESS = -8;

function isBeside(block: PageBlock, chosen: PageBlock | undefined): boolean {
  return (
    chosen !== undefined &&
    block.place.tag === chosen.place.tag &&
    block.place.ancestors[1] === chosen.place.ancestors[1]
  );
}

/** On a short page whole sentences that stand beside a chosen one, built like it, belong to it. */
function withNeighbours(
  blocks: readonly PageBlock[],
  scores: readonly number[],
  chosen: readonly PageBlock[],
): PageBlock[] {
  if (chosen.reduce((sum, { raw }) => sum + raw.length, 0) >= SHORT) return [...chosen];
  const taken = new Set(chosen.map(({ index }) => index));
  const take = (block: PageBlock, step: -1 | 1): void => {
    const isLikely = (scores[block.index] ?? 0) > NOT_HOPELESS && block.linked === 0;
    const isSentence = /[.!?…][”"’')\]]?$/u.test(block.raw.slice(-3));
    const next = blocks[block.index + step];
    const isNext = next !== undefined && taken.has(next.index) && isBeside(block, next);
    if (isLikely && isSentence && isNext) taken.add(block.index);
  };
  for (const block of blocks) take(block, -1);
  for (const block of [...blocks].reverse()) take(block, 1);
  return blocks.filter(({ index }) => taken.has(index));
}

/**
 * The blocks with better than even odds and what stands held between them, tables whole; where there is none, the likeliest plain
 * text of the page.
 * @example mendChoice(page.blocks, scores).length // => 24
 */
export function mendChoice(
  blocks: readonly PageBlock[],
  scores: readonly number[],
): readonly PageBlock[] {
  const chosen = blocks.filter(({ index }) => (scores[index] ?? 0) > 0);
  const likely = chosen.length > 0 ? chosen : bestOf(blocks, scores);
  const near = withHeldBetween(blocks, scores, withNeighbours(blocks, scores, likely));
  return withWholeTables(blocks, scores, withWholeLists(blocks, scores, near));
}
