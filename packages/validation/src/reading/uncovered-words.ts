import type { RecordView } from '../register-view';

/** Words that join items and belong to none of them. */
const JOINING =
  /(?<!\p{L})(?:và|cũng như|đồng thời|cùng với|hoặc|hay|về|đề nghị|kiến nghị|phản ánh)(?!\p{L})/giu;

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangesIn(records: readonly RecordView[], sourceId: string): Range[] {
  return records
    .flatMap((record) => record.quotations.filter((quotation) => quotation.sourceId === sourceId))
    .sort((a, b) => a.start - b.start);
}

function leftOf(text: string, from: number, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let at = from;
  const end = from + text.length;
  for (const range of ranges) {
    if (range.start > at) pieces.push(text.slice(at - from, Math.min(range.start, end) - from));
    at = Math.max(at, Math.min(range.end, end));
  }
  return [...pieces, text.slice(at - from)].join(' ');
}

/**
 * The words of a record's main quotation that none of its parts quotes; joining words do not count.
 *
 * @example
 * uncoveredWords(record, parts); // => ''
 */
export function uncoveredWords(record: RecordView, parts: readonly RecordView[]): string {
  const quotation = record.quotations[0];
  if (quotation === undefined) return '';
  const left = leftOf(quotation.exact, quotation.start, rangesIn(parts, quotation.sourceId));
  return left
    .replace(JOINING, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
