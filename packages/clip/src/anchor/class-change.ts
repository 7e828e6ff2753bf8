import { isRank, nameWords, plainActors } from './actor-words';
import type { ChangeKind } from './anchor-result';
import { HARMLESS_NEGATOR_PAIRS, NEGATORS, NUMBER_WORDS, TIME_UNITS } from './change-lexicon';
import { dateWords, isDateWord } from './date-words';
import { placesOfSide, sideWord, wordsOfSide, type ChangeSide } from './worded-side';

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
  return wordsOf(before).join(' ') !== wordsOf(after).join(' ');
}

function differsOnBothSides(change: SidedChange, wordsOf: WordsOf): boolean {
  return (
    wordsOf(change.before).length > 0 &&
    wordsOf(change.after).length > 0 &&
    differs(change, wordsOf)
  );
}

const plainWords: WordsOf = (side) => wordsOfSide(side).map(({ plain }) => plain);

/** A word put in or taken out alone always counts; in exchange for another, only outside harmless pairs. */
function negatorsIn({ before, after }: SidedChange): WordsOf {
  const isExchange = before.to > before.from && after.to > after.from;
  return (side) => {
    const plain = (at: number): string => sideWord(side.words, at)?.plain ?? '';
    const isHarmless = (at: number): boolean =>
      HARMLESS_NEGATOR_PAIRS.has(`${plain(at - 1)} ${plain(at)}`) ||
      HARMLESS_NEGATOR_PAIRS.has(`${plain(at)} ${plain(at + 1)}`);
    return placesOfSide(side)
      .filter((at) => NEGATORS.has(plain(at)))
      .filter((at) => (!isExchange && side.to - side.from === 1) || !isHarmless(at))
      .map(plain);
  };
}

function figures(side: ChangeSide): string[] {
  return placesOfSide(side)
    .filter((at) => {
      const isFigure = sideWord(side.words, at)?.isNumber === true;
      return (isFigure && !isDateWord(side.words, at)) || isRank(side.words, at);
    })
    .map((at) => sideWord(side.words, at)?.canonical ?? '');
}

function numberWords(side: ChangeSide): string[] {
  return placesOfSide(side)
    .filter((at) => !isDateWord(side.words, at))
    .map((at) => sideWord(side.words, at)?.plain ?? '')
    .filter((word) => NUMBER_WORDS.has(word));
}

function unitsOfNumbers(side: ChangeSide): string[] {
  return placesOfSide(side)
    .filter((at) => {
      const before = sideWord(side.words, at - 1);
      return before !== undefined && (before.isNumber || NUMBER_WORDS.has(before.plain));
    })
    .map((at) => sideWord(side.words, at)?.plain ?? '')
    .filter((word) => TIME_UNITS.has(word));
}
