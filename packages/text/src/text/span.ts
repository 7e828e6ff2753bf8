import { partitionPoint } from './partition-point';

/** A stretch of a text, in UTF-16 units; the end is not part of it. */
export interface Span {
  start: number;
  end: number;
}

const LEADING = new Set(' \t\n\r\f\v\u00A0.,;:…!?-–—•*+|');
const TRIMMED = new Set([...LEADING, ...'/"\'“”‘’']);

/**
 * Narrows a span to what is left without white space and punctuation at both ends; opening brackets and quotes that are closed inside stay.
 *
 * @example
 * trimSpan('a; b. ', { start: 1, end: 6 }); // => { start: 3, end: 4 }
 */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && LEADING.has(text.charAt(start))) start += 1;
  while (end > start && TRIMMED.has(text.charAt(end - 1)) && !closesQuote(text, start, end))
    end -= 1;
  return { start, end };
}

const CLOSING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"' };

function closesQuote(text: string, start: number, end: number): boolean {
  const opening = CLOSING[text.charAt(end - 1)];
  return opening !== undefined && text.lastIndexOf(opening, end - 2) >= start;
}

/**
 * True where a span lies in one of those given in text order, as one of the four that begin last before it.
 *
 * @example
 * isWithinAny([{ start: 0, end: 9 }], { start: 2, end: 4 }); // => true
 */
export function isWithinAny(spans: readonly Span[], { start, end }: Span): boolean {
  const before = partitionPoint(spans.length, (at) => (spans[at]?.start ?? 0) <= start);
  return spans
    .slice(Math.max(0, before - 4), before)
    .some((span) => span.start <= start && end <= span.end);
}
