import type { ReadableText } from './readable-text';
import type { Reading } from './reading';

type Spanned = {
  start: number;
  end: number;
  raw?: string;
  quote?: { start: number; end: number; exact: string; prefix: string; suffix: string };
  because?: Spanned[];
};

const NEIGHBOUR = 32;

function moved<T extends Spanned>(item: T, nfc: string, readable: ReadableText): T {
  const start = readable.toRaw(item.start);
  const end = item.end > item.start ? readable.toRaw(item.end - 1) + 1 : start;
  const copy: T = { ...item, start, end };
  if (item.raw !== undefined) copy.raw = nfc.slice(start, end);
  if (item.quote)
    copy.quote = {
      start,
      end,
      exact: nfc.slice(start, end),
      prefix: nfc.slice(Math.max(0, start - NEIGHBOUR), start),
      suffix: nfc.slice(end, end + NEIGHBOUR),
    };
  if (item.because) copy.because = item.because.map((reason) => moved(reason, nfc, readable));
  return copy;
}

function reasons<T extends { because: Spanned[] }>(
  items: readonly T[],
  nfc: string,
  readable: ReadableText,
): T[] {
  return items.map((item) => ({
    ...item,
    because: item.because.map((reason) => moved(reason, nfc, readable)),
  }));
}

/**
 * Moves every offset of a reading from the cleaned text back to the NFC text and takes the printed words from there.
 *
 * @example
 * // see readText
 */
export function toNfcOffsets(reading: Reading, nfc: string, readable: ReadableText): Reading {
  if (nfc === readable.text) return reading;
  const all = <T extends Spanned>(items: readonly T[]): T[] =>
    items.map((item) => moved(item, nfc, readable));
  return {
    ...reading,
    passages: all(reading.passages),
    groups: all(reading.groups),
    people: all(reading.people),
    references: all(reading.references),
    dates: all(reading.dates),
    agencies: all(reading.agencies),
    claims: all(reading.claims),
    links: reasons(reading.links, nfc, readable),
    gaps: reasons(reading.gaps, nfc, readable),
  };
}
