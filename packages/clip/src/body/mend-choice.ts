import type { PageBlock } from '../page/page-model';

/**
 * The blocks with better than even odds.
 * @example mendChoice(page.blocks, scores).length // => 24
 */
export function mendChoice(blocks: readonly PageBlock[], scores: readonly number[]): PageBlock[] {
  return blocks.filter(({ index }) => (scores[index] ?? 0) > 0);
}
