import { isCapital, isWordUnit } from './letters';

/** A word or number of a text: one Vietnamese syllable, one Latin word, one run of digits. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, tone placement unified. */
  key: string;
  /** True when its first letter is a capital. */
  capital: boolean;
  /** True when it is made of digits only. */
  digits: boolean;
}

const DIGITS = /^\d+$/;

/**
 * Cuts a text into its words; `key` must be the match key of `text`, of the same length.
 *
 * @example
 * tokenise('Sở 12', 'sở 12').map((token) => token.key); // => ['sở', '12']
 */
export function tokenise(text: string, key: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordUnit(text.charAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && isWordUnit(text.charAt(at))) at += 1;
    const word = key.slice(start, at);
    tokens.push({
      start,
      end: at,
      key: word,
      capital: isCapital(text.charAt(start)),
      digits: DIGITS.test(word),
    });
  }
  return tokens;
}

/**
 * The index of the first token that starts at or after an offset.
 *
 * @example
 * tokenAt(tokenise('a b', 'a b'), 2); // => 1
 */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
