import { gapBehind, type ReadableText, wordAt } from '../readable-text';
import { LEVELS } from './agency-words';
import { isHeadAt, levelIndex } from './name-indexes';
import { longestPhrase } from './phrase-index';
import { placeLength } from './place-length';

/** First words of the levels. */
export const LEVEL_FIRST = new Set(LEVELS.map((level) => level.split(' ')[0] ?? ''));

/** The end of a place name in capitals from a token on, "Chân Mây - Lăng Cô" included. */
export function placeEnd(readable: ReadableText, from: number): number {
  const length = placeLength(readable, from);
  return length === 0 && readable.tokens[from]?.digits === true ? from + 1 : from + length;
}

/** The level and place behind a body's name: "tỉnh Thanh Hóa", "TPHCM", "các xã, phường, đặc khu". */
export function suffixEnd(readable: ReadableText, from: number): number {
  const gap = from > 0 ? gapBehind(readable, from - 1) : ' ';
  if (gap !== ' ' && gap !== '. ') return from;
  const key = wordAt(readable, from);
  if (/^(?:tp|tx)[a-zđ]{1,6}$/u.test(key)) return from + 1;
  if (key === 'các') return groupEnd(readable, from);
  if (key === 'cấp') return RANKS.has(wordAt(readable, from + 1)) ? from + 2 : from;
  return LEVEL_FIRST.has(key) ? levelEnd(readable, from) : from;
}

const RANKS = new Set(['xã', 'tỉnh', 'huyện']);

function levelEnd(readable: ReadableText, from: number): number {
  const level = longestPhrase(readable, from, levelIndex);
  if (!level) return from;
  return /^\.? ?$/.test(gapBehind(readable, level.next - 1))
    ? placeEnd(readable, level.next)
    : level.next;
}

const GROUP_LEVELS = new Set([
  'xã',
  'phường',
  'huyện',
  'quận',
  'tỉnh',
  'thị',
  'thành',
  'phố',
  'đặc',
  'khu',
  'trấn',
]);

function groupEnd(readable: ReadableText, from: number): number {
  let at = from + 1;
  let last = from;
  while (at < from + 14) {
    const token = readable.tokens[at];
    const gap = gapBehind(readable, at - 1);
    if (!token || !(gap === ' ' || gap === ', ')) break;
    if (GROUP_LEVELS.has(token.key)) last = at + 1;
    else if (token.key !== 'và') break;
    at += 1;
  }
  return last === from ? from : listedPlacesEnd(readable, last);
}

/** Behind "các xã", the places by name: "Vĩnh Cát, Đồng Vạn và Hải An". */
function listedPlacesEnd(readable: ReadableText, from: number): number {
  let end = from;
  for (let at = from; /^(?: |, )$/.test(gapBehind(readable, at - 1));) {
    if (end > from && wordAt(readable, at) === 'và') at += 1;
    const next = isHeadAt(readable, at) ? at : at + placeLength(readable, at);
    if (next === at) break;
    end = at = next;
  }
  return end;
}
