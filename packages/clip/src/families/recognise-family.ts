import type { PageModel } from '../page/page-model';
import { firstMeta, type MetaTags } from '../sources/meta-tags';
import { FAMILIES } from './families';
import type { Family } from './family';

/** The family a page belongs to and the marks by which it was recognised. */
export interface RecognisedFamily {
  readonly family: Family;
  readonly marks: readonly string[];
}

const ENOUGH = 3;

function isMarked(mark: string, page: PageModel, generator: string): boolean {
  const wanted = /^meta:generator=(.+)$/u.exec(mark)?.[1];
  return wanted === undefined ? page.named.has(mark) : generator.includes(wanted);
}

/**
 * Recognises how a page was made; null when no family has enough marks.
 * @example recogniseFamily(page, metas)?.family.id // => 'liferay'
 */
export function recogniseFamily(page: PageModel, metas: MetaTags): RecognisedFamily | null {
  const generator = (firstMeta(metas, ['generator']) ?? '').toLowerCase();
  const scored = FAMILIES.map((family) => {
    const found = family.marks.filter(({ mark }) => isMarked(mark, page, generator));
    return {
      family,
      marks: found.map(({ mark }) => mark),
      weight: found.reduce((sum, { weight }) => sum + weight, 0),
    };
  });
  const best = scored.reduce((a, b) => (b.weight > a.weight ? b : a));
  return best.weight >= ENOUGH ? { family: best.family, marks: best.marks } : null;
}
