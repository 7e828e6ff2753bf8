import { letterOfUnit } from './character-tables';

const { imul } = Math;

/** What the key of a word begins with, before its first letter. */
export const KEY_SEED = 0x2545;

/** The two numbers of a word: the same for the same word whatever its letter case, and in the same letter case. */
export interface WordKeys {
  readonly folded: number;
  readonly cased: number;
}

/**
 * The key of a word in any letter case: of its letters in order and its tones wherever they stand.
 *
 * @example
 * foldedKey(KEY_SEED, 0) === foldedKey(KEY_SEED, 1); // => true
 */
export function foldedKey(letters: number, extra: number): number {
  return imul(letters ^ ((extra >>> 8) << 20), 0x9e3779b1) | 0;
}

/**
 * The key of a word in its own letter case, from the one in any case and the number of its capitals.
 *
 * @example
 * casedKey(12, 0); // => 12
 */
export function casedKey(folded: number, extra: number): number {
  return (folded ^ imul(extra & 0xff, 0x85ebca6b)) | 0;
}

/**
 * The keys of a whole word without invisible characters.
 *
 * @example
 * keysOfWord('Hòa').folded === keysOfWord('hoà').folded; // => true
 */
export function keysOfWord(word: string): WordKeys {
  let letters = KEY_SEED;
  let extra = 0;
  for (let at = 0; at < word.length; at += 1) {
    const unit = letterOfUnit(word.charCodeAt(at));
    letters = (imul(letters, 31) + (unit & 0xffff)) | 0;
    extra += unit >>> 16;
  }
  const folded = foldedKey(letters, extra);
  return { folded, cased: casedKey(folded, extra) };
}
