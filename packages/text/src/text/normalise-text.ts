import { INVISIBLE } from './letters';

/** A cleaned text that remembers where every unit stood in the raw input. */
export interface NormalisedText {
  /** NFC; plain spaces, hyphens and quotes; Đ instead of its look-alikes; nothing invisible. */
  text: string;
  /** The raw UTF-16 offset of an offset in `text`. */
  toRaw: (offset: number) => number;
  /** The offset in `text` of a raw UTF-16 offset. */
  fromRaw: (offset: number) => number;
}

const REPLACED: Readonly<Record<string, string>> = {
  '\u00D0': 'Đ',
  '\u0189': 'Đ',
  '\u00F0': 'đ',
  '\u0256': 'đ',
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u3000': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u2028': '\n',
  '\u2029': '\n',
};
for (let code = 0x2000; code <= 0x200a; code += 1)
  (REPLACED as Record<string, string>)[String.fromCharCode(code)] = ' ';

const SPECIAL =
  /[\u00D0\u0189\u00F0\u0256\u00A0\u2000-\u200A\u202F\u3000\u2010-\u2015\u2212\u201C-\u201E\u00AB\u00BB\u2018\u2019\u2028\u2029]/g;
const DROPPED = /[\u200B-\u200F\u2060\uFEFF\u00AD\r]/;
/** What may join the character before it: combining marks and the vowels of conjoining Hangul. */
const JOINS = /[\p{M}\u1160-\u11FF]/u;

const identity = (offset: number): number => offset;

interface Pieces {
  text: string;
  raw: number[];
}

function clusterEnd(raw: string, start: number): number {
  let end = start + 1;
  while (end < raw.length && raw.charAt(end) > '\u02FF' && JOINS.test(raw.charAt(end))) end += 1;
  return end;
}

function appendCluster(
  pieces: string[],
  offsets: number[],
  cluster: { text: string; start: number; length: number },
): void {
  const composed = cluster.length === 1 ? cluster.text : cluster.text.normalize('NFC');
  for (let at = 0; at < composed.length; at += 1) {
    const unit = composed.charAt(at);
    if (INVISIBLE.test(unit) || unit === '\r') continue;
    pieces.push(REPLACED[unit] ?? unit);
    offsets.push(cluster.start + Math.min(at, cluster.length - 1));
  }
}

function clean(raw: string): Pieces {
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (let start = 0; start < raw.length;) {
    const end = clusterEnd(raw, start);
    appendCluster(pieces, offsets, { text: raw.slice(start, end), start, length: end - start });
    start = end;
  }
  offsets.push(raw.length);
  return { text: pieces.join(''), raw: offsets };
}

function firstAtOrAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Cleans a text for reading and keeps the way back: NFC, look-alike letters, typographic spaces, dashes and quotes, invisible characters.
 *
 * @example
 * normaliseText('71\u00A0–\u00A0NQ/TW').text; // => '71 - NQ/TW'
 */
export function normaliseText(raw: string): NormalisedText {
  if (raw.normalize('NFC') === raw && !DROPPED.test(raw)) {
    return {
      text: raw.replace(SPECIAL, (unit) => REPLACED[unit] ?? unit),
      toRaw: identity,
      fromRaw: identity,
    };
  }
  const pieces = clean(raw);
  return {
    text: pieces.text,
    toRaw: (offset) =>
      pieces.raw[Math.max(0, Math.min(offset, pieces.raw.length - 1))] ?? raw.length,
    fromRaw: (offset) => firstAtOrAfter(pieces.raw, offset),
  };
}
