import type { Candidate } from './field-reading';
import { plainWords } from './plain-words';

/** Fewer words are a kicker or a name, never a title. */
const MIN_WORDS = 3;
const PARTS = /\s+[|–—»·•-]{1,2}\s+|\s*\|\s*|:\s+/u;

/** What stands between two separators, before one and after one; nothing where there is none. */
function partsOf(title: string): string[] {
  const between = title.split(PARTS);
  if (between.length < 2) return [];
  const separators = [...title.matchAll(new RegExp(PARTS.source, 'gu'))];
  const ends = separators.flatMap(({ 0: separator, index }) => [
    title.slice(index + separator.length),
    title.slice(0, index),
  ]);
  return [...ends, ...between];
}

/**
 * Where one source has "kicker: title" or "title - slogan" and another the title alone, both mean the title.
 * @example reconciled([{ value: 'Tin mới: Hội nghị đối thoại', from: 'title', weight: 1 }]).length // => 1
 */
export function reconciled(candidates: readonly Candidate[]): Candidate[] {
  const whole = new Set(candidates.map(({ value }) => plainWords(value)));
  return candidates.map((candidate) => {
    const known = partsOf(candidate.value).find((part) => isKnownPart(part, whole));
    return known === undefined ? candidate : { ...candidate, value: known.trim() };
  });
}

function isKnownPart(part: string, whole: ReadonlySet<string>): boolean {
  const words = plainWords(part);
  return words.split(' ').length >= MIN_WORDS && whole.has(words);
}
