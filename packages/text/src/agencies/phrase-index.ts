import { gapBehind, type ReadableText, wordAt } from '../readable-text';

/** Phrases by their first word, longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly { words: readonly string[]; value: T }[]>;

/**
 * Indexes phrases (match keys, words parted by one space) by their first word, longest first.
 *
 * @example
 * phraseIndex([['sở y tế', 1]]).get('sở')?.length; // => 1
 */
export function phraseIndex<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const index = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const list = index.get(words[0] ?? '') ?? [];
    list.push({ words, value });
    index.set(words[0] ?? '', list);
  }
  for (const list of index.values())
    list.sort((left, right) => right.words.length - left.words.length);
  return index;
}

/** A phrase found: what it stands for and the index of the token after it. */
export interface PhraseFound<T> {
  value: T;
  next: number;
}

/** Tells whether only spaces, and a hyphen at most, stand between two neighbouring tokens. */
function adjacent(readable: ReadableText, left: number): boolean {
  const gap = gapBehind(readable, left);
  return gap === ' ' || (gap.length <= 3 && /^[ ]?[-&]?[ ]?$/.test(gap));
}

/**
 * The longest phrase of an index that starts at a token, words parted by spaces or one hyphen.
 *
 * @example
 * longestPhrase(readableText('sở y tế'), 0, phraseIndex([['sở y tế', 1]]))?.next; // => 3
 */
export function longestPhrase<T>(
  readable: ReadableText,
  at: number,
  index: PhraseIndex<T>,
): PhraseFound<T> | null {
  for (const { words, value } of index.get(wordAt(readable, at)) ?? []) {
    let length = 1;
    while (
      length < words.length &&
      readable.tokens[at + length]?.key === words[length] &&
      adjacent(readable, at + length - 1)
    )
      length += 1;
    if (length === words.length) return { value, next: at + length };
  }
  return null;
}
