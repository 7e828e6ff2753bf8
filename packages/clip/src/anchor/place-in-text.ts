import type { TextPlace } from './anchor-result';
import { CharacterClass, classOfUnit, withoutIgnorables } from './character-tables';
import type { Region } from './compare-region';
import type { PageWords } from './page-words';
import type { QuoteWords } from './quote-words';

/**
 * The stretch of text that a run of words covers, in UTF-16 units of the page's text: white space and
 * cut words at the ends of the quotation are cut alike; no letter is parted from its marks.
 *
 * @example
 * placeInText(index, reading, { from: 3, to: 5 }); // => { start: 14, end: 20 }
 */
export function placeInText(page: PageWords, reading: QuoteWords, region: Region): TextPlace {
  const { cutAfter, cutBefore, quote } = reading;
  const start = page.starts[region.from] ?? 0;
  const end = page.ends[region.to - 1] ?? start;
  if (cutBefore + cutAfter !== '') {
    return {
      start: forward(page.text, start, lettersIn(cutBefore)),
      end: backward(page.text, end, lettersIn(cutAfter)),
    };
  }
  return withOuterSpace(page.text, quote.exact, { start, end });
}

/** Where the quotation begins or ends with white space, so does its place. */
function withOuterSpace(text: string, exact: string, { start, end }: TextPlace): TextPlace {
  const place = { start, end };
  for (let at = 0; isSpace(exact, at) && isSpace(text, place.start - 1); at += 1) place.start -= 1;
  for (let at = exact.length - 1; isSpace(exact, at) && isSpace(text, place.end); at -= 1)
    place.end += 1;
  return place;
}

/** NOTE: a byte order mark, which `trim` takes for white space, is an invisible character here. */
function isSpace(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  return classOfUnit(text.charCodeAt(at)) === CharacterClass.space;
}

/** Letters as a reader counts them, marks and invisible characters not counted. */
function lettersIn(text: string): number {
  return withoutIgnorables(text).normalize('NFC').replace(/\p{M}/gu, '').length;
}

function isAttached(text: string, at: number): boolean {
  const kind = classOfUnit(text.charCodeAt(at));
  return kind === CharacterClass.mark || kind === CharacterClass.ignorable;
}

function forward(text: string, from: number, letters: number): number {
  let at = from;
  for (let left = letters; left > 0 && at < text.length; left -= 1) {
    at += 1;
    while (at < text.length && isAttached(text, at)) at += 1;
  }
  return at;
}

function backward(text: string, from: number, letters: number): number {
  let at = from;
  for (let left = letters; left > 0 && at > 0; left -= 1) {
    at -= 1;
    while (at > 0 && isAttached(text, at)) at -= 1;
  }
  return at;
}
