import type { TextQuote } from '@camket/domain';
import { refused, understood, type FieldIssue, type FieldResult } from './field';

const note = (code: string, vi: string, en: string): FieldIssue => ({ code, message: { vi, en } });

const REPEATED = note(
  'repeated',
  'Đoạn này xuất hiện nhiều lần, cần chữ đứng trước hoặc sau',
  'The words occur several times and need a neighbour',
);
const SHIFTED = note('shifted', 'Vị trí đã được chỉnh lại', 'The place was corrected');
const NEIGHBOURS = note(
  'neighbours',
  'Chữ đứng trước hoặc sau không khớp',
  'The neighbouring words do not fit',
);

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(exact);
    at >= 0 && places.length < 100;
    at = text.indexOf(exact, at + 1)
  )
    places.push(at);
  return places;
}

const fits = (text: string, quote: TextQuote): boolean =>
  text.slice(0, quote.start).endsWith(quote.prefix) && text.startsWith(quote.suffix, quote.end);

function placeOf(text: string, quote: TextQuote, exact: string): number | null {
  if (text.startsWith(exact, quote.start)) return quote.start;
  const places = placesOf(text, exact);
  const fitting = places.filter((start) =>
    fits(text, { ...quote, start, end: start + exact.length }),
  );
  return (places.length === 1 ? places[0] : fitting.length === 1 ? fitting[0] : undefined) ?? null;
}

function notesOn(text: string, quote: TextQuote, exact: string): FieldIssue[] {
  const hasNeighbour = quote.prefix !== '' || quote.suffix !== '';
  return [
    ...(!hasNeighbour && placesOf(text, exact).length > 1 ? [REPEATED] : []),
    ...(hasNeighbour && !fits(text, quote) ? [NEIGHBOURS] : []),
  ];
}

/**
 * Checks a quotation against its source text, both in NFC; a place that is off is corrected with a note where the words stand at one place.
 * Offsets are UTF-16 units.
 *
 * @example
 * checkQuotation('a b c', { exact: 'b', prefix: '', suffix: '', start: 2, end: 3 }).ok; // => true
 */
export function checkQuotation(sourceText: string, quote: TextQuote): FieldResult<TextQuote> {
  const text = sourceText.normalize('NFC');
  const exact = quote.exact.normalize('NFC');
  if (exact === '')
    return refused('empty', { vi: 'Trích dẫn trống', en: 'The quotation is empty' });
  const start = placeOf(text, quote, exact);
  if (start === null) {
    return text.includes(exact)
      ? refused('ambiguous', {
          vi: 'Đoạn này có ở nhiều chỗ',
          en: 'The words stand at several places',
        })
      : refused('not_found', {
          vi: 'Không có đoạn này trong nguồn',
          en: 'The source does not hold these words',
        });
  }
  const end = start + exact.length;
  const moved = start !== quote.start || end !== quote.end;
  const value = { ...quote, exact, start, end };
  return understood(value, [...(moved ? [SHIFTED] : []), ...notesOn(text, value, exact)]);
}
