import type { PageBlock } from '../page/page-model';

/** On a page where no block has even odds, the best and those near it are taken. */
const NEAR_BEST = 2;
const MIN_WORDS = 40;
const MAX_LINK_SHARE = 0.5;

function isPlainText({ raw, linked }: PageBlock): boolean {
  return raw.length >= MIN_WORDS && linked / raw.length < MAX_LINK_SHARE;
}

function bestOf(blocks: readonly PageBlock[], scores: readonly number[]): PageBlock[] {
  const plain = blocks.filter(isPlainText);
  const best = plain.reduce(
    (most, { index }) => Math.max(most, scores[index] ?? -Infinity),
    -Infinity,
  );
  return plain.filter(({ index }) => (scores[index] ?? -Infinity) >= best - NEAR_BEST);
}

/**
 * The blocks with better than even odds; where there is none, the likeliest plain text of the page.
 * @example mendChoice(page.blocks, scores).length // => 24
 */
export function mendChoice(blocks: readonly PageBlock[], scores: readonly number[]): PageBlock[] {
  const chosen = blocks.filter(({ index }) => (scores[index] ?? 0) > 0);
  return chosen.length > 0 ? chosen : bestOf(blocks, scores);
}
