import { matchKey } from '../text/match-key';
import { FIXED, LEVELLED, LEVELS, LOWER_HEADS, OPEN_HEADS } from './agency-words';
import { CENTRAL_BODIES } from './central-names';
import { DEPARTMENTS } from './department-names';
import { wordAt, type ReadableText } from '../readable-text';
import { longestPhrase, phraseIndex } from './phrase-index';

const words = (name: string): string =>
  matchKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Levels: "tỉnh", "xã". */
export const levelIndex = phraseIndex(LEVELS.map((level) => [level, level] as const));
/** Heads that need a level or place behind them: "UBND". */
export const levelledIndex = phraseIndex(LEVELLED.map((head) => [matchKey(head), head] as const));
/** Names that stand by themselves. */
export const fixedIndex = phraseIndex(FIXED.map((name) => [matchKey(name), name] as const));
/** Heads whose name goes on with any words: "Trung tâm". */
export const openIndex = phraseIndex(
  [...OPEN_HEADS, ...LOWER_HEADS].map((head) => [matchKey(head), head] as const),
);
/** Departments of a province. */
export const departmentIndex = phraseIndex(
  DEPARTMENTS.flatMap(({ name, shorts }) => [
    [words(name), name] as const,
    ...shorts.map((short) => [words(`Sở ${short}`), name] as const),
  ]),
);
/** Bodies of the centre. */
export const ministryIndex = phraseIndex(
  CENTRAL_BODIES.flatMap((agency) =>
    [agency.name, ...agency.aliases]
      .filter((name) => /^(?:Bộ|Ban|Văn phòng|Ngân hàng|Thanh tra|Ủy ban) /u.test(name))
      .map((name) => [words(name), agency.name] as const),
  ),
);

/** The first words of every name. */
export const HEAD_WORDS = new Set<string>([
  ...levelledIndex.keys(),
  ...fixedIndex.keys(),
  ...openIndex.keys(),
  ...ministryIndex.keys(),
  'sở',
  'các',
  'những',
  'tổ',
  'trung',
]);

const HEADS = [levelledIndex, fixedIndex, openIndex, ministryIndex, departmentIndex];

/**
 * True where the head of a name stands at a token.
 *
 * @example
 * isHeadAt(readableText('UBND xã'), 0); // => true
 */
export function isHeadAt(readable: ReadableText, at: number): boolean {
  if (!HEAD_WORDS.has(wordAt(readable, at))) return false;
  return HEADS.some((index) => longestPhrase<unknown>(readable, at, index) !== null);
}
