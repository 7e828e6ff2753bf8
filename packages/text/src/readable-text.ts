import { joinWrappedLines } from './text/join-wrapped-lines';
import { matchKey } from './text/match-key';
import { normaliseText } from './text/normalise-text';
import { tokenise, type Token } from './text/tokenise';

/** A text made ready for reading: cleaned, with its match key and words; offsets in it lead back to the NFC text. */
export interface ReadableText {
  /** Cleaned text: plain spaces, hyphens and quotes. */
  text: string;
  /** Lower-case match key of the same length. */
  key: string;
  tokens: Token[];
  /** Offset in the NFC text the caller handed in. */
  toRaw: (offset: number) => number;
}

/**
 * Makes an NFC text ready for reading.
 *
 * @example
 * readableText('Sở Y tế').tokens.length; // => 3
 */
export function readableText(nfc: string): ReadableText {
  const { text: cleaned, toRaw } = normaliseText(nfc);
  const text = joinWrappedLines(cleaned);
  const key = matchKey(text);
  return { text, key, tokens: tokenise(text, key), toRaw };
}

/**
 * The match key of the word at an index; empty outside the text.
 *
 * @example
 * wordAt(readableText('Sở Y tế'), 0); // => 'sở'
 */
export function wordAt(readable: ReadableText, at: number): string {
  return readable.tokens[at]?.key ?? '';
}

/**
 * Where the word at an index starts; the length of the text behind its last word.
 *
 * @example
 * startOf(readableText('Sở Y tế'), 1); // => 3
 */
export function startOf(readable: ReadableText, at: number): number {
  return readable.tokens[at]?.start ?? (at < 0 ? 0 : readable.text.length);
}

/**
 * Where the word at an index ends; 0 in front of the first word.
 *
 * @example
 * endOf(readableText('Sở Y tế'), 0); // => 2
 */
export function endOf(readable: ReadableText, at: number): number {
  return readable.tokens[at]?.end ?? (at < 0 ? 0 : readable.text.length);
}

/**
 * Whether the word at an index is capitalised.
 *
 * @example
 * isCapitalAt(readableText('Sở Y tế'), 2); // => false
 */
export function isCapitalAt(readable: ReadableText, at: number): boolean {
  return readable.tokens[at]?.capital === true;
}

/**
 * What stands between the word at an index and the next.
 *
 * @example
 * gapBehind(readableText('Sở, Y tế'), 0); // => ', '
 */
export function gapBehind(readable: ReadableText, at: number): string {
  return readable.text.slice(endOf(readable, at), startOf(readable, at + 1));
}

/**
 * The words of a key from one token on, joined by one space, when nothing but a single space stands between them; null otherwise.
 *
 * @example
 * phraseAt(readableText('nghị quyết số 5'), 0, 2); // => 'nghị quyết'
 */
export function phraseAt(readable: ReadableText, first: number, count: number): string | null {
  if (first < 0 || first + count > readable.tokens.length) return null;
  for (let at = first; at < first + count - 1; at += 1)
    if (gapBehind(readable, at) !== ' ') return null;
  return readable.key.slice(startOf(readable, first), endOf(readable, first + count - 1));
}
