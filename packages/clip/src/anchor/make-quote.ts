import { CharacterClass, classOfUnit } from './character-tables';
import type { AnchorQuote } from './anchor-result';

/** A quotation as it is clipped: plain fields, ready for `quotationSchema` beside a source. */
export interface TextQuote extends AnchorQuote {
  /** SHA-256 of the paragraph it stands in, lower-case hex, where a hash function was given. */
  readonly paragraphSha256?: string;
}

/** SHA-256 over bytes, as lower-case hex. */
export type Sha256OfBytes = (bytes: Uint8Array) => string | Promise<string>;

/** Units a neighbour has at least, where the text has them, and at most. */
const LEAST_NEIGHBOUR = 40;
const MOST_NEIGHBOUR = 400;
const SENTENCE_END = /[.!?…;]["”’»)]?\s|\n/gu;

/**
 * Makes a quotation of a stretch of text: its words, and before and after it so many whole sentences
 * that each neighbour stands only once in the text (at most 400 units). Ends within a letter and its
 * marks are moved outwards. Offsets are UTF-16 units.
 *
 * @throws {RangeError} ANCHOR_EMPTY_QUOTE when the stretch is empty or not within the text.
 * @example
 * makeQuote('Một. Hai ba. Bốn.', 5, 12).exact; // => 'Hai ba.'
 */
export function makeQuote(text: string, start: number, end: number): TextQuote {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError('ANCHOR_EMPTY_QUOTE');
  const from = outwards(text, start, -1);
  const to = outwards(text, end, 1);
  return {
    exact: text.slice(from, to),
    prefix: prefixOf(text, from),
    suffix: suffixOf(text, to),
    start: from,
    end: to,
  };
}

/**
 * The same with the hash of the paragraph, by which an untouched paragraph is known without comparing.
 *
 * @example
 * (await makeHashedQuote('Một.', { start: 0, end: 4 }, () => 'f00d')).paragraphSha256; // => 'f00d'
 */
export async function makeHashedQuote(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  sha256: Sha256OfBytes,
): Promise<TextQuote> {
  const quote = makeQuote(text, start, end);
  const paragraph = paragraphAround(text, quote.start, quote.end);
  const paragraphSha256 = await sha256(new TextEncoder().encode(paragraph));
  return { ...quote, paragraphSha256 };
}

/**
 * The paragraph, or paragraphs, a stretch of text stands in; paragraphs end with a line.
 *
 * @example
 * paragraphAround('Một.\nHai ba.\nBốn.', 9, 11); // => 'Hai ba.'
 */
export function paragraphAround(text: string, start: number, end: number): string {
  const next = text.indexOf('\n', Math.max(start, end - 1));
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, next === -1 ? text.length : next).trim();
}

function outwards(text: string, edge: number, step: -1 | 1): number {
  let at = edge;
  while (at > 0 && at < text.length && isWithinLetter(text, at)) at += step;
  return at;
}

function isWithinLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0xdc00 && code <= 0xdfff) || classOfUnit(code) === CharacterClass.mark;
}

/** Neighbours end at words, never within one, unless the text has no white space near. */
function prefixOf(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - MOST_NEIGHBOUR), start);
  const heads = [...near.matchAll(SENTENCE_END)].map((found) => found.index + found[0].length);
  for (const head of heads.reverse()) {
    const prefix = near.slice(head);
    if (prefix.trimEnd().length >= LEAST_NEIGHBOUR && isOnce(text, prefix)) return prefix;
  }
  if (near.length === start) return near;
  return near.slice(outwards(near, near.search(/\s/u) + 1, 1));
}

function suffixOf(text: string, end: number): string {
  const near = text.slice(end, end + MOST_NEIGHBOUR);
  for (const found of near.matchAll(SENTENCE_END)) {
    const suffix = near.slice(0, found.index + found[0].trimEnd().length);
    if (suffix.trimStart().length >= LEAST_NEIGHBOUR && isOnce(text, suffix)) return suffix;
  }
  const isWhole = end + near.length === text.length;
  const cut = near.search(/\s\S*$/u);
  return isWhole || cut <= 0 ? near : near.slice(0, cut);
}

/** Searching forwards is what engines do fast: a long text is asked for hundreds of passages. */
function isOnce(text: string, part: string): boolean {
  return text.indexOf(part, text.indexOf(part) + 1) === -1;
}
