import { findNamed } from '../page/named-elements';
import type { PageBlock } from '../page/page-model';
import type { PageSources } from '../page/page-sources';

const INSIDE = 2.5;
const OUTSIDE = -3;
const LEFT_OUT = -6;
/** A container counts only when it holds this many UTF-16 units of likely text. */
const ENOUGH = 150;

function isIn(block: PageBlock, elements: ReadonlySet<Element>): boolean {
  return block.place.ancestors.some((element) => elements.has(element));
}

/** The first of the family's names whose element holds likely text. */
function containerOf(
  { family, page }: PageSources,
  scores: readonly number[],
): ReadonlySet<Element> | null {
  for (const name of family?.family.body ?? []) {
    const elements = new Set(findNamed(page.named, [name]));
    const held = page.blocks.filter(
      (block) => (scores[block.index] ?? 0) > -1 && isIn(block, elements),
    );
    if (elements.size > 0 && held.reduce((sum, { raw }) => sum + raw.length, 0) >= ENOUGH)
      return elements;
  }
  return null;
}

/**
 * What the family's rule pack says about each block, in log-odds; null when the page has none of its containers.
 * @example familyEvidence(sources, scores)?.[12] // => 2.5
 */
export function familyEvidence(sources: PageSources, scores: readonly number[]): number[] | null {
  const { family, page } = sources;
  const container = containerOf(sources, scores);
  if (!family || !container) return null;
  const leaveOut = new Set(family.family.leaveOut.flatMap((name) => page.named.get(name) ?? []));
  return page.blocks.map((block) => {
    if (isIn(block, leaveOut)) return LEFT_OUT;
    return isIn(block, container) ? INSIDE : OUTSIDE;
  });
}
