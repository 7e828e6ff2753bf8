import { plainWords } from '../fields/plain-words';
import { findNamed } from '../page/named-elements';
import type { PageBlock } from '../page/page-model';
import type { PageSources } from '../page/page-sources';
import { findCaptions } from './find-captions';
import { readabilityVotes } from './readability-votes';

/** The blocks that are the article's words, and how they were chosen. */
export interface ChosenBody {
  readonly blocks: readonly PageBlock[];
  readonly captions: readonly PageBlock[];
  /** `family:liferay`, `readability` or `own`. */
  readonly from: string;
  /** The share of the words on which two ways of choosing agree, 0 to 1; null when there was only one. */
  readonly agreement: number | null;
}

function familyBody({ family, page }: PageSources): readonly Element[] {
  return family ? findNamed(page.named, family.family.body) : [];
}

function inside(block: PageBlock, elements: ReadonlySet<Element>): boolean {
  return block.place.ancestors.some((element) => elements.has(element));
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { raw }) => sum + raw.length, 0);
}

/**
 * Chooses the blocks of the body: the family's container where it holds text, else the fallback extractor's.
 * @example chooseBody(sources, title).blocks.length // => 24
 */
export function chooseBody(sources: PageSources, title: string | null): ChosenBody {
  const { page, family } = sources;
  const containers = new Set(familyBody(sources));
  const leaveOut = new Set(
    family ? family.family.leaveOut.flatMap((name) => page.named.get(name) ?? []) : [],
  );
  const fromFamily = page.blocks.filter(
    (block) => inside(block, containers) && !inside(block, leaveOut),
  );
  const votes = lengthOf(fromFamily) > 200 ? null : readabilityVotes(page);
  const chosen = votes ? page.blocks.filter(({ index }) => votes.has(index)) : fromFamily;
  const captions = findCaptions(sources, chosen);
  const titleWords = plainWords(title ?? '');
  const body = chosen.filter(
    (block) => !captions.has(block.index) && plainWords(block.raw) !== titleWords,
  );
  return {
    blocks: body,
    captions: chosen.filter(({ index }) => captions.has(index)),
    from: votes ? 'readability' : family ? `family:${family.family.id}` : 'own',
    agreement: null,
  };
}
