/** What a character is, as bits: looked up in a table, where a regular expression over a long text would take ten times as long. */
export const UnitTrait = {
  letter: 1,
  mark: 2,
  number: 4,
  capital: 8,
  digit: 16,
  space: 32,
  vietnamese: 64,
  underscore: 128,
} as const;

/** What words are made of. */
export const WORD_TRAITS = UnitTrait.letter | UnitTrait.mark | UnitTrait.number;

const TESTS: readonly (readonly [number, RegExp])[] = [
  [UnitTrait.letter, /\p{L}/u],
  [UnitTrait.mark, /\p{M}/u],
  [UnitTrait.number, /\p{N}/u],
  [UnitTrait.capital, /\p{Lu}/u],
  [UnitTrait.digit, /\d/u],
  [UnitTrait.space, /[\s\u200B\uFEFF]/u],
  [UnitTrait.vietnamese, /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu],
  [UnitTrait.underscore, /_/u],
];

/** Of a unit that has been met already. */
const KNOWN = 256;
/** Over all UTF-16 units, which are looked at when first met: a page has few hundred different ones. */
const TABLE = new Uint16Array(0x10000);

function findTraits(character: string): number {
  return TESTS.reduce((traits, [bit, test]) => (test.test(character) ? traits | bit : traits), 0);
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * How many units the character at an offset takes: two for a pair of surrogates, else one.
 * @example unitsAt('a😀', 1, 3) // => 2
 */
export function unitsAt(text: string, at: number, end: number): 1 | 2 {
  return isHigh(text.charCodeAt(at)) && at + 1 < end && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
}

/**
 * The traits of the character at an offset; a lone surrogate has none.
 * @example traitsAt('à', 0, 1) // => UnitTrait.letter
 */
export function traitsAt(text: string, at: number, end: number): number {
  if (unitsAt(text, at, end) === 2) return findTraits(text.slice(at, at + 2));
  return traitsOf(text.charCodeAt(at)) & (KNOWN - 1);
}

/** The traits of a unit by itself, with the bit that says it has been met. */
function traitsOf(unit: number): number {
  const known = TABLE[unit] ?? 0;
  if (known !== 0) return known;
  const traits = findTraits(String.fromCharCode(unit)) | KNOWN;
  TABLE[unit] = traits;
  return traits;
}

/**
 * How many characters of the first `end` units have one of the traits.
 * @example countTraits('Sở Y tế', UnitTrait.capital, 7) // => 2
 */
export function countTraits(text: string, traits: number, end: number): number {
  const last = Math.min(end, text.length);
  let count = 0;
  for (let at = 0; at < last; at += unitsAt(text, at, last))
    if ((traitsAt(text, at, last) & traits) !== 0) count += 1;
  return count;
}

/**
 * How many runs of characters with one of the traits the first `end` units hold.
 * @example countRuns('Hội nghị', WORD_TRAITS, 8) // => 2
 */
export function countRuns(text: string, traits: number, end: number): number {
  const last = Math.min(end, text.length);
  let count = 0;
  let isInside = false;
  for (let at = 0; at < last; at += unitsAt(text, at, last)) {
    const has = (traitsAt(text, at, last) & traits) !== 0;
    if (has && !isInside) count += 1;
    isInside = has;
  }
  return count;
}

/** Whether a plain space stands at an offset and the next character has one of the traits. */
function isBetweenRuns(text: string, at: number, traits: number): boolean {
  if (text.charCodeAt(at) !== 0x20 || at + 1 >= text.length) return false;
  return (traitsAt(text, at + 1, text.length) & traits) !== 0;
}

/**
 * The runs of characters with one of the traits, a space between two.
 * @example joinRuns('Hội nghị: “đối thoại”', WORD_TRAITS) // => 'Hội nghị đối thoại'
 */
export function joinRuns(text: string, traits: number): string {
  const stretches: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = stretchEnd(text, at, traits);
    if (end > at) stretches.push(text.slice(at, end));
    at = end + (end < text.length ? unitsAt(text, end, text.length) : 0);
  }
  return stretches.join(' ');
}

/** Where runs end between which nothing but single plain spaces stand, as they are to be joined. */
function stretchEnd(text: string, from: number, traits: number): number {
  let at = from;
  while (at < text.length) {
    const has = (traitsAt(text, at, text.length) & traits) !== 0;
    if (!has && (at === from || !isBetweenRuns(text, at, traits))) break;
    at += unitsAt(text, at, text.length);
  }
  return at;
}

/**
 * Whether white space stands in a text in no other form than single plain spaces.
 * @example hasOnlySingleSpaces('Sở  Y tế') // => false
 */
export function hasOnlySingleSpaces(text: string): boolean {
  let isAfterSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = (traitsAt(text, at, text.length) & UnitTrait.space) !== 0;
    if (isSpace && (isAfterSpace || text.charCodeAt(at) !== 0x20)) return false;
    isAfterSpace = isSpace;
  }
  return true;
}
