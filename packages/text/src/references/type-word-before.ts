import { endOf, phraseAt, type ReadableText, startOf } from '../readable-text';
import { LONGEST_TYPE_WORD, WORD_TO_CODE } from './document-codes';

/** The words in front of a document's number. */
export interface TypeWord {
  /** Offset of the type word, or of the number where there is none. */
  start: number;
  code: string | null;
  capital: boolean;
  /** True when "số" stands before the number. */
  numbered: boolean;
}

const NUMBER_WORDS = new Set(['số', 'sô']);
const GAP = /^[ :"']{1,4}$/;
/** How many words may stand between the type word and "số": "Báo cáo thẩm định số". */
const REACH = 3;

function endingAt(readable: ReadableText, last: number): TypeWord | null {
  for (let count = LONGEST_TYPE_WORD; count > 0; count -= 1) {
    const first = last - count + 1;
    const phrase = first < 0 ? null : phraseAt(readable, first, count);
    const code = phrase === null ? undefined : WORD_TO_CODE.get(phrase);
    const token = readable.tokens[first];
    if (code !== undefined && token)
      return { start: token.start, code, capital: token.capital, numbered: false };
  }
  return null;
}

function gapOk(readable: ReadableText, left: number, right: number): boolean {
  const gap = readable.text.slice(endOf(readable, left), startOf(readable, right));
  return GAP.test(gap);
}

/**
 * The type word and "số" in front of the number token at an index.
 *
 * @example
 * typeWordBefore(readableText('Nghị quyết số 71'), 3).code; // => 'NQ'
 */
export function typeWordBefore(readable: ReadableText, at: number): TypeWord {
  const none: TypeWord = {
    start: startOf(readable, at),
    code: null,
    capital: false,
    numbered: false,
  };
  const before = readable.tokens[at - 1];
  if (!before || !gapOk(readable, at - 1, at)) return none;
  if (!NUMBER_WORDS.has(before.key)) return endingAt(readable, at - 1) ?? none;
  return { ...(behindNumberWord(readable, at - 2) ?? none), numbered: true };
}

function behindNumberWord(readable: ReadableText, from: number): TypeWord | null {
  for (
    let last = from;
    last >= 0 && last >= from - REACH && gapOk(readable, last, last + 1);
    last -= 1
  ) {
    const word = endingAt(readable, last);
    if (word) return word;
  }
  return null;
}
