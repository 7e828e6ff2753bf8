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
  const { text, toRaw } = normaliseText(nfc);
  const key = matchKey(text);
  return { text, key, tokens: tokenise(text, key), toRaw };
}

/**
 * The words of a key from one token on, joined by one space, when nothing but a single space stands between them; null otherwise.
 *
 * @example
 * phraseAt(readableText('nghị quyết số 5'), 0, 2); // => 'nghị quyết'
 */
export function phraseAt(readable: ReadableText, first: number, count: number): string | null {
  const from = readable.tokens[first];
  const to = readable.tokens[first + count - 1];
  if (!from || !to) return null;
  for (let at = first + 1; at < first + count; at += 1) {
    const gap = (readable.tokens[at]?.start ?? 0) - (readable.tokens[at - 1]?.end ?? 0);
    if (gap !== 1 || readable.text.charAt((readable.tokens[at]?.start ?? 1) - 1) !== ' ') return null;
  }
  return readable.key.slice(from.start, to.end);
}
