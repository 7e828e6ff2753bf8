import { Readability } from '@mozilla/readability';
import { collectBlocks } from '../rendering/collect-blocks';
import type { PageModel } from '../page/page-model';
import { wordsOfBlock } from '../page/words-of-block';
import { plainWords } from '../fields/plain-words';

/** Deeper or larger pages are not handed to the fallback extractor, which recurses over the tree. */
const MAX_DEPTH = 400;
const MAX_ELEMENTS = 60_000;
const LONG = 40;

/** Which blocks of the page the fallback extractor kept; null when it was not asked or found nothing. */
export type Votes = ReadonlySet<number> | null;

function extract(document: Document): Element | null {
  try {
    const copy = document.cloneNode(true) as Document;
    const result = new Readability<Node>(copy, { serializer: (node) => node }).parse();
    return (result?.content as Element | undefined) ?? null;
  } catch {
    return null;
  }
}

/**
 * Asks Readability which blocks belong to the article, on a copy of the page.
 * @example readabilityVotes(page)?.has(12) // => true
 */
export function readabilityVotes(page: PageModel): Votes {
  if (page.depth > MAX_DEPTH || page.elements > MAX_ELEMENTS) return null;
  const content = extract(page.document);
  if (!content) return null;
  const kept = collectBlocks(content).blocks.map(({ raw }) => plainWords(raw));
  const left = new Map<string, number>();
  for (const words of kept) left.set(words, (left.get(words) ?? 0) + 1);
  const all = kept.join(' ');
  const votes = page.blocks.filter((block) => {
    const words = wordsOfBlock(block);
    const count = left.get(words) ?? 0;
    if (count > 0) left.set(words, count - 1);
    return count > 0 || (words.length > LONG && all.includes(words));
  });
  return votes.length === 0 ? null : new Set(votes.map(({ index }) => index));
}
