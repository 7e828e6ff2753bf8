/** What a UTF-16 unit is to a reader of words. */
export const CharacterClass = {
  other: 0,
  letter: 1,
  digit: 2,
  space: 3,
  ignorable: 4,
  mark: 5,
} as const;

/** The five tone marks as combining characters; their place in this string is the number of the tone. */
export const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';

const DASH = 0x2d;
const QUOTE = 0x22;
const LATIN_END = 0x2000;
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d';
const QUOTES =
  "'`\u00b4\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033\uff02\uff07";
const IGNORABLE =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/u;
/** Capital letters that look like Đ, and the small ð, with what they stand for. */
const LOOK_ALIKES: ReadonlyMap<number, number> = new Map([
  [0xd0, 0x110],
  [0x189, 0x110],
  [0xf0, 0x111],
]);

/** A table over all UTF-16 units, which are looked at when first met: a page has few hundred different ones. */
export interface CharacterTables {
  /**
   * For a letter, positive: in the low 16 bits the letter without tone in lower case, in bit 16
   * whether it is a capital, from bit 24 on the tone, 0 to 5. For any other unit `codeOfClass` of its
   * class, `UNKNOWN` until asked for.
   */
  readonly units: Int32Array;
}

/** Marks a unit whose class has not been found yet: what a new array holds, as filling it costs a first search dear. */
export const UNKNOWN = 0;

/**
 * What the table holds for units of a class that is not letters: the rarer the class, the lower.
 *
 * @example
 * codeOfClass(CharacterClass.space); // => -4
 */
export function codeOfClass(kind: number): number {
  return -1 - kind;
}

/** Letters of Europe have two cases, all but a few; those and the usual marks are known without looking them up. */
function classOfUsual(code: number): number | null {
  if (code < 0x80) return classOfAscii(code);
  if (code >= 0x2010 && code < 0x2028) return CharacterClass.other;
  if (code >= 0x250 && !isVietnameseBlock(code)) return null;
  return hasTwoCases(code) ? CharacterClass.letter : null;
}

function classOfAscii(code: number): number | null {
  if (hasTwoCases(code)) return CharacterClass.letter;
  if (code >= 0x30 && code <= 0x39) return CharacterClass.digit;
  if (code === 0x20) return CharacterClass.space;
  return code > 0x20 && code < 0x7f ? CharacterClass.other : null;
}

function hasTwoCases(code: number): boolean {
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character.toUpperCase();
}

const isVietnameseBlock = (code: number): boolean => code >= 0x1ea0 && code < 0x1efa;

function classOfCharacter(character: string): number {
  if (IGNORABLE.test(character)) return CharacterClass.ignorable;
  if (/\s/u.test(character)) return CharacterClass.space;
  if (/\p{L}/u.test(character)) return CharacterClass.letter;
  if (/\p{Nd}/u.test(character)) return CharacterClass.digit;
  return /\p{M}/u.test(character) ? CharacterClass.mark : CharacterClass.other;
}

function withoutTone(character: string): { base: string; tone: number } {
  for (const mark of character.normalize('NFD').slice(1)) {
    const tone = TONE_MARKS.indexOf(mark) + 1;
    if (tone > 0)
      return { base: character.normalize('NFD').replace(mark, '').normalize('NFC'), tone };
  }
  return { base: character, tone: 0 };
}

function letterOf(code: number): number {
  if (code >= LATIN_END) return code;
  const { base, tone } = withoutTone(String.fromCharCode(LOOK_ALIKES.get(code) ?? code));
  const lower = base.toLowerCase();
  const isCapital = lower !== base && lower.length === 1;
  return (isCapital ? lower : base).charCodeAt(0) + (isCapital ? 0x10000 : 0) + tone * 0x1000000;
}

let built: CharacterTables | undefined;

/**
 * The table, made at the first call and kept.
 *
 * @example
 * characterTables().units.length; // => 65536
 */
export function characterTables(): CharacterTables {
  built ??= { units: new Int32Array(0x10000) };
  return built;
}

/**
 * The class of a UTF-16 unit; halves of surrogate pairs count as letters, so that no pair is cut.
 *
 * @example
 * classOfUnit('7'.charCodeAt(0)); // => 2
 */
export function classOfUnit(code: number): number {
  const { units } = characterTables();
  const known = units[code] ?? codeOfClass(CharacterClass.other);
  if (known > 0) return CharacterClass.letter;
  if (known !== UNKNOWN) return -1 - known;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const found = isHalf
    ? CharacterClass.letter
    : (classOfUsual(code) ?? classOfCharacter(String.fromCharCode(code)));
  units[code] = found === CharacterClass.letter ? letterOf(code) : codeOfClass(found);
  return found;
}

/**
 * A letter as the table has it; any other unit as it is.
 *
 * @example
 * letterOfUnit('7'.charCodeAt(0)); // => 55
 */
export function letterOfUnit(code: number): number {
  return classOfUnit(code) === CharacterClass.letter
    ? (characterTables().units[code] ?? code)
    : code;
}

/**
 * Whether a unit is a composed letter as Vietnamese is written with, no look-alike of one.
 *
 * @example
 * isUsualLetter('ế'.charCodeAt(0)); // => true
 */
export function isUsualLetter(code: number): boolean {
  if (code >= 0x250 && !isVietnameseBlock(code)) return false;
  return classOfUnit(code) === CharacterClass.letter && !LOOK_ALIKES.has(code);
}

/** Zero where a unit is taken for itself. */
const punctuation = new Uint16Array(0x10000);
for (const dash of DASHES) punctuation[dash.charCodeAt(0)] = DASH;
for (const quote of QUOTES) punctuation[quote.charCodeAt(0)] = QUOTE;

/**
 * The unit all dashes, or all quotation marks, are taken for; any other unit is itself.
 *
 * @example
 * String.fromCharCode(plainPunctuation('–'.charCodeAt(0))); // => '-'
 */
export function plainPunctuation(code: number): number {
  return punctuation[code] || code;
}

/**
 * The text without characters that are not seen: soft hyphens, zero-width spaces and joiners, marks of direction.
 *
 * @example
 * withoutIgnorables('Hải\u00adPhòng'); // => 'HảiPhòng'
 */
export function withoutIgnorables(text: string): string {
  return text.replace(
    /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/gu,
    '',
  );
}
