import { findProvince } from '@camket/domain/data';
import { endOf, isCapitalAt, type ReadableText, startOf, wordAt } from '../readable-text';
import { SURNAMES } from '../people/surnames';

/** Capital words that may stand behind a level in one run: a place of up to five and a person's name of up to four. */
const RUN = 9;

function gapBefore(readable: ReadableText, at: number): string {
  return readable.text.slice(endOf(readable, at - 1), startOf(readable, at));
}

function runLength(readable: ReadableText, from: number): number {
  let length = 0;
  while (length < RUN && isCapitalAt(readable, from + length)) {
    if (length > 0 && !/^ (?:- )?$/.test(gapBefore(readable, from + length))) break;
    length += 1;
  }
  return length;
}

function wordsOf(readable: ReadableText, from: number, length: number): string {
  return readable.text.slice(startOf(readable, from), endOf(readable, from + length - 1));
}

function provinceLength(readable: ReadableText, from: number, run: number): number {
  for (let length = Math.min(run, 5); length > 0; length -= 1) {
    if (findProvince(wordsOf(readable, from, length))) return length;
  }
  return 0;
}

/** A full name: a surname and two or three more words in capitals, with nothing between. */
function isPersonAt(readable: ReadableText, at: number, length: number): boolean {
  if (length < 3 || length > 4 || !SURNAMES.has(wordAt(readable, at))) return false;
  return !wordsOf(readable, at, length).includes('-');
}

/** Most places have two words; then three, one, four. */
const LIKELY_LENGTHS = [2, 3, 1, 4] as const;

/**
 * How many words behind a level ("tỉnh", "phường") name the place, where the name of its head may follow at once:
 * "Chủ tịch UBND phường Ninh Kiều Võ Thành Long". None where only a person follows: "Chủ tịch UBND tỉnh Trần Thị Hoa".
 *
 * @example
 * placeLength(readableText('phường Ninh Kiều Võ Thành Long'), 1); // => 2
 */
export function placeLength(readable: ReadableText, from: number): number {
  const run = runLength(readable, from);
  const province = provinceLength(readable, from, run);
  if (province > 0) return province;
  const isProvincial = /^(?:tỉnh|phố|tp)$/u.test(wordAt(readable, from - 1));
  if (isProvincial && isPersonAt(readable, from, run)) return 0;
  const place = LIKELY_LENGTHS.find((length) => isPersonAt(readable, from + length, run - length));
  return place ?? Math.min(run, 5);
}
