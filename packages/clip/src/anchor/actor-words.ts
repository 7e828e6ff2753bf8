import { ACTOR_HEADS, NOT_ACTORS, NOT_HEADS, PLAIN_ACTORS, RANK_HEADS } from './change-lexicon';
import { isDateWord } from './date-words';
import { isUnitOfNumber } from './is-unit-of-number';
import type { PageWords } from './page-words';
import { sideWord, wordsWhere, type ChangeSide } from './worded-side';

const REACH = 8;

/**
 * The words of a side that name a person, an agency, an office or a place.
 *
 * @example
 * nameWords({ words: wordsOf('giao Sở Xây dựng'), from: 2, to: 4 }); // => ['Xây', 'dưng\u0323']
 */
export function nameWords(side: ChangeSide): string[] {
  return wordsWhere(side, isNameWord);
}

/**
 * Titles and levels of government in lower case: "tỉnh", "thành phố", "ông".
 *
 * @example
 * plainActors({ words: wordsOf('do tỉnh bố trí'), from: 1, to: 2 }); // => ['tỉnh']
 */
export function plainActors({ words, from, to }: ChangeSide): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at += 1) {
    const pair = pairAt(words, at);
    if (NOT_HEADS.has(pair)) continue;
    if (PLAIN_ACTORS.has(pair)) found.push(pair);
    else if (PLAIN_ACTORS.has(plainAt(words, at))) found.push(plainAt(words, at));
  }
  return found;
}

const plainAt = (words: PageWords, at: number): string => sideWord(words, at)?.plain ?? '';
const pairAt = (words: PageWords, at: number): string =>
  `${plainAt(words, at)} ${plainAt(words, at + 1)}`;

function isNameWord(words: PageWords, at: number): boolean {
  const word = sideWord(words, at);
  if (!word || word.isMark || word.isNumber) return false;
  if (!word.isCapital) return isInsideAgencyName(words, at);
  if (isDocumentWord(words, at) || isCounted(words, at)) return false;
  return !word.isFirst || isNameAtHead(words, at);
}

/** A number, or what a number counts: "hạng II", "quý III", "12 tỷ USD". */
function isCounted(words: PageWords, at: number): boolean {
  return isRank(words, at) || isDateWord(words, at) || isUnitOfNumber(words, at);
}

function isDocumentWord(words: PageWords, at: number): boolean {
  return (
    NOT_ACTORS.has(plainAt(words, at)) ||
    NOT_ACTORS.has(pairAt(words, at)) ||
    NOT_ACTORS.has(pairAt(words, at - 1))
  );
}

/**
 * Whether the word is a Roman number that counts a rank: "hạng II".
 *
 * @example
 * isRank(wordsOf('đô thị loại II'), 3); // => true
 */
export function isRank(words: PageWords, at: number): boolean {
  const word = sideWord(words, at)?.canonical ?? '';
  return /^[IVXLC]+$/u.test(word) && RANK_HEADS.has(plainAt(words, at - 1));
}

/** At the head of a sentence any word is a capital: only acronyms, full names and heads of agencies tell. */
function isNameAtHead(words: PageWords, at: number): boolean {
  const word = sideWord(words, at);
  if (!word || NOT_HEADS.has(pairAt(words, at))) return false;
  if (/^\p{Lu}{2,}$/u.test(word.canonical.normalize('NFC'))) return true;
  if (ACTOR_HEADS.has(word.plain) || ACTOR_HEADS.has(pairAt(words, at))) return true;
  const next = sideWord(words, at + 1);
  return next !== undefined && next.isCapital && !next.isFirst && !isDocumentWord(words, at + 1);
}

/** The second syllable in "Sở Xây dựng", "Bộ Khoa học và Công nghệ": in lower case, yet part of the name. */
function isInsideAgencyName(words: PageWords, at: number): boolean {
  const before = sideWord(words, at - 1);
  if (!before?.isCapital || ACTOR_HEADS.has(before.plain)) return false;
  const beyond = sideWord(words, at - 2);
  if (beyond?.isCapital && !ACTOR_HEADS.has(beyond.plain)) return false;
  for (let back = at - 2; back >= at - REACH; back -= 1) {
    if (isAgencyHead(words, back)) return true;
    if (!isLinkOfName(words, back)) return false;
  }
  return false;
}

function isAgencyHead(words: PageWords, at: number): boolean {
  const word = sideWord(words, at);
  return word !== undefined && word.isCapital && ACTOR_HEADS.has(word.plain);
}

function isLinkOfName(words: PageWords, at: number): boolean {
  const word = sideWord(words, at);
  if (!word || word.isMark) return false;
  return word.isCapital || word.plain === 'và' || sideWord(words, at - 1)?.isCapital === true;
}
