import { DATE_CUES, DATE_HEADS, DATE_RELATIONS, TIME_UNITS } from './change-lexicon';
import { NUMBER_WORDS } from './number-lexicon';
import { sideWord, wordsWhere, type ChangeSide, type SideWord } from './worded-side';
import type { PageWords } from './page-words';

/**
 * The words of a side that say a day, month, quarter, year or their order: "30/6", "III" after "quý".
 *
 * @example
 * dateWords({ words: wordsOf('trước ngày 30/6'), from: 2, to: 3 }); // => ['30/6']
 */
export function dateWords(side: ChangeSide): string[] {
  return wordsWhere(side, isDateWord);
}

/**
 * Whether the word belongs to a date, by its form and the words around it.
 *
 * @example
 * isDateWord(wordsOf('15 ngày'), 0); // => false
 */
export function isDateWord(words: PageWords, at: number): boolean {
  const word = sideWord(words, at);
  if (!word || word.isMark) return false;
  return word.isNumber ? isDateNumber(words, at, word) : isDateLetters(words, at, word);
}

function isDateNumber(words: PageWords, at: number, word: SideWord): boolean {
  if (isInSymbol(words, at)) return false;
  const before = sideWord(words, at - 1)?.plain ?? '';
  const figures = word.canonical;
  if (/^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/u.test(figures)) return isDayAndMonth(figures);
  if (/^\d{1,2}\/(?:19|20)\d\d$/u.test(figures)) return Number.parseInt(figures, 10) <= 12;
  if (/^\d{1,2}[/.]\d{1,2}$/u.test(figures)) return isShortDate(figures, before);
  if (!/^\d{1,4}$/u.test(figures)) return false;
  if (DATE_HEADS.has(before)) return Number(figures) <= 31;
  return isYear(words, at, word) || isBesideDash(words, at, word);
}

function isDayAndMonth(figures: string): boolean {
  const [day = 0, month = 0] = figures.split(/[/.]/u).map(Number);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** "3/4 hộ dân" is a share; "30/6" and "trước 3/4" are days. */
function isShortDate(figures: string, before: string): boolean {
  if (!isDayAndMonth(figures)) return false;
  if (DATE_CUES.has(before)) return true;
  const [day = 0, month = 0] = figures.split(/[/.]/u).map(Number);
  return figures.includes('/') && (day > month || month > 10);
}

/** The number of a document: "30/2020/NĐ-CP", "71-NQ/TW". */
function isInSymbol(words: PageWords, at: number): boolean {
  const mark = sideWord(words, at + 1);
  const next = sideWord(words, at + 2);
  if (!mark || !next || !['/', '-'].includes(mark.canonical)) return false;
  return !mark.isApart && !next.isMark && !next.isNumber && next.isCapital;
}

function isYear(words: PageWords, at: number, { canonical }: SideWord): boolean {
  if (!/^(?:19|20)\d\d$/u.test(canonical)) return false;
  const next = sideWord(words, at + 1);
  if (!next || next.isMark) return true;
  const before = sideWord(words, at - 1);
  return before !== undefined && (DATE_CUES.has(before.plain) || before.canonical === '-');
}

function isBesideDash(words: PageWords, at: number, word: SideWord): boolean {
  return isAfterDash(words, at) || isBeforeDash(words, at, word);
}

/** The later parts of "30-6-2026". */
function isAfterDash(words: PageWords, at: number): boolean {
  const dash = sideWord(words, at - 1);
  const first = sideWord(words, at - 2);
  if (dash?.canonical !== '-' || dash.isApart || !first?.isNumber) return false;
  const cue = sideWord(words, at - 3)?.plain ?? '';
  return DATE_HEADS.has(cue) || LIMITS.has(cue) || isAfterDash(words, at - 2);
}

/** The day in "trước 30-9", where no "ngày" says that it is one. */
function isBeforeDash(words: PageWords, at: number, { canonical }: SideWord): boolean {
  const dash = sideWord(words, at + 1);
  const month = sideWord(words, at + 2);
  if (dash?.canonical !== '-' || dash.isApart || !month?.isNumber || month.isApart) return false;
  const isLimit = LIMITS.has(sideWord(words, at - 1)?.plain ?? '');
  return isLimit && isDayAndMonth(`${canonical}/${month.canonical}`);
}

/** Words after which "30-9" is a day, not a range. */
const LIMITS: ReadonlySet<string> = new Set(['trước', 'sau', 'hết', 'hạn']);

function isDateLetters(words: PageWords, at: number, word: SideWord): boolean {
  const lead = sideWord(words, at - 1)?.plain ?? '';
  if (DATE_RELATIONS.has(word.plain)) return isPeriodAhead(words, at + 1);
  if (/^qu[ýí]$/u.test(lead)) return /^[IVX]+$/u.test(word.canonical);
  if (lead === 'tháng') return isMonthWord(word) && !sideWord(words, at - 2)?.isNumber;
  if (lead === 'thứ') return word.isCapital;
  return EVERY.has(lead) && TIME_UNITS.has(word.plain);
}

const EVERY: ReadonlySet<string> = new Set(['hằng', 'hàng', 'mỗi']);

function isMonthWord({ plain }: SideWord): boolean {
  return NUMBER_WORDS.has(plain) || plain === 'giêng' || plain === 'chạp';
}

function isPeriodAhead(words: PageWords, at: number): boolean {
  const next = sideWord(words, at);
  if (!next) return false;
  if (next.isNumber)
    return isDateNumber(words, at, next) || TIME_UNITS.has(sideWord(words, at + 1)?.plain ?? '');
  if (next.plain === 'hết') return isPeriodAhead(words, at + 1);
  return TIME_UNITS.has(next.plain) || next.plain === 'tết';
}
