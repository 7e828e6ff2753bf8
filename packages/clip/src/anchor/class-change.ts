import { isRank, nameWords, plainActors } from './actor-words';
import type { ChangeKind } from './anchor-result';
import { HARMLESS_NEGATOR_PAIRS, NEGATORS } from './change-lexicon';
import { isUnitOfNumber } from './is-unit-of-number';
import { NUMBER_WORDS } from './number-lexicon';
import { dateWords, isDateWord } from './date-words';
import type { PageWords } from './page-words';
import { plainWordsWhere, sideWord, wordsWhere, type ChangeSide } from './worded-side';

/** A change of wording with both its sides. */
export interface SidedChange {
  readonly before: ChangeSide;
  readonly after: ChangeSide;
}

interface ChangeRule {
  readonly kind: ChangeKind;
  readonly applies: (change: SidedChange) => boolean;
}

/** The rules by which a change is named, the gravest first; what no rule names is a change of text. */
export const CHANGE_RULES: readonly ChangeRule[] = [
  { kind: 'negation', applies: (change) => differs(change, negatorsIn(change)) },
  {
    kind: 'actor',
    applies: (change) => differs(change, nameWords) || differsOnBothSides(change, plainActors),
  },
  { kind: 'date', applies: (change) => differs(change, dateWords) },
  {
    kind: 'number',
    applies: (change) =>
      differs(change, figures) ||
      differs(change, sharesOfHundred) ||
      differsOnBothSides(change, numberWords) ||
      differsOnBothSides(change, unitsOfNumbers),
  },
];

/**
 * The kinds of a change, the gravest first; a change of letter case alone is a change of text.
 *
 * @example
 * classChange({ before, after }); // => ['negation']
 */
export function classChange(change: SidedChange): ChangeKind[] {
  if (!differs(change, plainWords)) return ['text'];
  const kinds = CHANGE_RULES.filter(({ applies }) => applies(change)).map(({ kind }) => kind);
  return kinds.length === 0 ? ['text'] : kinds;
}

type WordsOf = (side: ChangeSide) => string[];

function differs({ before, after }: SidedChange, wordsOf: WordsOf): boolean {
  return !isSame(wordsOf(before), wordsOf(after));
}

function differsOnBothSides({ before, after }: SidedChange, wordsOf: WordsOf): boolean {
  const here = wordsOf(before);
  if (here.length === 0) return false;
  const there = wordsOf(after);
  return there.length > 0 && !isSame(here, there);
}

function isSame(here: readonly string[], there: readonly string[]): boolean {
  return here.length === there.length && here.every((word, at) => word === there[at]);
}

const plainWords: WordsOf = (side) => plainWordsWhere(side, () => true);

/** A word put in or taken out alone always counts; in exchange for another, only outside harmless pairs. */
function negatorsIn({ before, after }: SidedChange): WordsOf {
  const isExchange = before.to > before.from && after.to > after.from;
  return (side) => {
    const isAlone = !isExchange && side.to - side.from === 1;
    return plainWordsWhere(
      side,
      (words, at) => isDenial(words, at) || (isAlone && NEGATORS.has(plainAt(words, at))),
    );
  };
}

const plainAt = (words: PageWords, at: number): string => sideWord(words, at)?.plain ?? '';

/**
 * Whether a word denies, forbids or says "not yet".
 *
 * @example
 * isDenial(wordsOf('sẽ không bố trí'), 1); // => true
 * @example
 * isDenial(wordsOf('không khí trong lành'), 0); // => false
 */
export function isDenial(words: PageWords, at: number): boolean {
  return NEGATORS.has(plainAt(words, at)) && !isHarmless(words, at);
}

/** NOTE: what is counted is a thing of its own: "60 phòng không" are rooms, not air defence. */
function isHarmless(words: PageWords, at: number): boolean {
  const word = plainAt(words, at);
  const isCounted = sideWord(words, at - 2)?.isNumber === true;
  return (
    (!isCounted && HARMLESS_NEGATOR_PAIRS.has(`${plainAt(words, at - 1)} ${word}`)) ||
    HARMLESS_NEGATOR_PAIRS.has(`${word} ${plainAt(words, at + 1)}`)
  );
}

const figures: WordsOf = (side) => wordsWhere(side, isFigure);

function isFigure(words: PageWords, at: number): boolean {
  const isNumber = sideWord(words, at)?.isNumber === true && !isDateWord(words, at);
  return isNumber || isRank(words, at);
}

const numberWords: WordsOf = (side) =>
  plainWordsWhere(
    side,
    (words, at) => NUMBER_WORDS.has(plainAt(words, at)) && !isDateWord(words, at),
  );

/** "%" and "‰" behind a figure: without them it is another number. */
const sharesOfHundred: WordsOf = (side) =>
  plainWordsWhere(
    side,
    (words, at) => SHARES.has(plainAt(words, at)) && sideWord(words, at - 1)?.isNumber === true,
  );

const SHARES: ReadonlySet<string> = new Set(['%', '‰']);

const unitsOfNumbers: WordsOf = (side) => plainWordsWhere(side, isUnitOfNumber);
