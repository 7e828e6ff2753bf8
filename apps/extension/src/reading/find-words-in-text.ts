import type { TextQuote } from '@camket/domain';

/** Words of the page with what stands beside them. */
export interface WordsOfPage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT_UNITS = 64;
const MAX_PLACES = 200;

interface Folded {
  readonly text: string;
  /** For each unit of `text`, where it stands in the text before folding. */
  readonly origin: readonly number[];
}

/** White space of any kind counts as one space: pages break lines where texts do not. */
function fold(text: string): Folded {
  const origin: number[] = [];
  // NOTE: asking a string that is being built for its end copies all of it, each time.
  const units: string[] = [];
  let isAfterSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const isSpace = /\s/u.test(unit);
    if (isSpace && isAfterSpace) continue;
    units.push(isSpace ? ' ' : unit);
    origin.push(at);
    isAfterSpace = isSpace;
  }
  return { text: units.join(''), origin };
}

function shared(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] !== undefined && left[length] === right[length])
    length += 1;
  return length;
}

const reversed = (text: string): string => [...text].reverse().join('');

function fit(folded: string, words: WordsOfPage, at: number): number {
  const exact = fold(words.exact.normalize('NFC')).text.trim();
  const before = folded.slice(Math.max(0, at - CONTEXT_UNITS), at).trimEnd();
  const after = folded.slice(at + exact.length, at + exact.length + CONTEXT_UNITS).trimStart();
  const left = shared(reversed(before), reversed(fold(words.prefix).text.trimEnd()));
  return left + shared(after, fold(words.suffix).text.trimStart());
}

function placesOf(folded: string, exact: string): number[] {
  const places: number[] = [];
  let at = exact === '' ? -1 : folded.indexOf(exact);
  while (at >= 0 && places.length < MAX_PLACES) {
    places.push(at);
    at = folded.indexOf(exact, at + 1);
  }
  return places;
}

/**
 * A quotation of a text from its place: the words themselves and their neighbours, never half a character.
 *
 * @example
 * quoteAt('Hải Phòng', 0, 3).exact; // => 'Hải'
 */
export function quoteAt(text: string, start: number, end: number): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_UNITS), start).replace(/^[\uDC00-\uDFFF]/u, ''),
    suffix: text.slice(end, end + CONTEXT_UNITS).replace(/[\uD800-\uDBFF]$/u, ''),
    start,
    end,
  };
}

/**
 * Where words selected in the page stand in the article's text; null when they are not part of it.
 * Of several places the one whose neighbours fit best counts.
 *
 * @example
 * findWordsInText('Một  hai ba', { exact: 'hai ba', prefix: 'Một ', suffix: '' })?.start; // => 5
 */
export function findWordsInText(text: string, words: WordsOfPage): TextQuote | null {
  const folded = fold(text);
  const exact = fold(words.exact.normalize('NFC')).text.trim();
  const ranked = placesOf(folded.text, exact)
    .map((at) => ({ at, fit: fit(folded.text, words, at) }))
    .sort((a, b) => b.fit - a.fit || a.at - b.at);
  const best = ranked[0];
  if (!best) return null;
  const start = folded.origin[best.at] ?? 0;
  const end = (folded.origin[best.at + exact.length - 1] ?? 0) + 1;
  return quoteAt(text, start, end);
}
