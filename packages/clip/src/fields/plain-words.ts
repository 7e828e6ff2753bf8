import { hasOnlySingleSpaces, joinRuns, WORD_TRAITS } from './unit-traits';

/** No title, name or line of a page is longer: of what is, only so much is looked at. */
const MOST_UNITS = 50_000;

/**
 * A text as its words alone, in lower case and NFC, one space between two: for comparing, never for showing.
 * @example plainWords('Hội nghị: “đối thoại”') // => 'hội nghị đối thoại'
 */
export function plainWords(text: string): string {
  return joinRuns(text.slice(0, MOST_UNITS).normalize('NFC').toLowerCase(), WORD_TRAITS);
}

/** White space, but for a single plain space: most of a text is left as it is. */
const NOT_ONE_SPACE = / [\s\u200B\uFEFF]+|(?! )[\s\u200B\uFEFF]+/gu;

/**
 * A text on one line: NFC, white space of every kind as single spaces.
 * @example oneLine(' Hội nghị\n đối thoại ') // => 'Hội nghị đối thoại'
 */
export function oneLine(text: string): string {
  const composed = text.slice(0, MOST_UNITS).normalize('NFC');
  const line = hasOnlySingleSpaces(composed) ? composed : composed.replace(NOT_ONE_SPACE, ' ');
  return line.trim();
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

function character(reference: string): string | null {
  if (!reference.startsWith('#')) return NAMED_ENTITIES[reference.toLowerCase()] ?? null;
  const code = /^#x/iu.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : Number(reference.slice(1));
  const isScalar = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isScalar ? String.fromCodePoint(code) : null;
}

/**
 * Text in which character references were escaped once too often (`&amp;#x2B;` in the source) is put right.
 * @example unescapeTwice('UTC&#x2B;7') // => 'UTC+7'
 */
export function unescapeTwice(text: string): string {
  return text.replace(
    /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,5});/giu,
    (whole: string, reference: string) => character(reference) ?? whole,
  );
}
