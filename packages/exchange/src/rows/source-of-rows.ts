import type { EventDataInput, QuotationInput } from '@camket/domain';
import type { OfficeRow } from './office-row';

/** A table as a source: the words of its rows as one text, and each row's quotation in it. */
export interface RowSource {
  readonly text: string;
  readonly quotations: ReadonlyMap<OfficeRow, QuotationInput>;
}

const NEIGHBOUR = 32;

/**
 * Makes one text of the contents of rows, separated by empty lines, and quotes each row in it.
 *
 * @example
 * sourceOfRows([], '018f0000-0000-7000-8000-000000000000').text; // => ''
 */
export function sourceOfRows(rows: readonly OfficeRow[], sourceId: string): RowSource {
  const contents = rows.map((row) => row.cells.content?.text ?? '');
  const text = contents.join('\n\n');
  const quotations = new Map<OfficeRow, QuotationInput>();
  let start = 0;
  rows.forEach((row, index) => {
    const exact = contents[index] ?? '';
    const end = start + exact.length;
    const prefix = text.slice(Math.max(0, start - NEIGHBOUR), start);
    if (exact !== '')
      quotations.set(row, {
        sourceId,
        exact,
        prefix,
        suffix: text.slice(end, end + NEIGHBOUR),
        start,
        end,
        role: 'list',
      });
    start = end + 2;
  });
  return { text, quotations };
}

/** What is said of a table as a source. */
export interface RowSourceFacts {
  readonly sourceId: string;
  readonly fileName: string;
  readonly text: string;
  readonly textSha256: string;
  readonly version: string;
}

/**
 * The data of the event that captures a table as a source.
 *
 * @example
 * sourceData({ sourceId: 's', fileName: 'a.xlsx', text: '', textSha256: '', version: '1' }).title; // => 'a.xlsx'
 */
export function sourceData(facts: RowSourceFacts): EventDataInput<'source.captured'> {
  return {
    sourceId: facts.sourceId,
    url: null,
    canonicalUrl: null,
    title: facts.fileName,
    authors: [],
    portal: null,
    publishedAt: null,
    modifiedAt: null,
    language: 'vi',
    text: facts.text,
    textSha256: facts.textSha256,
    html: null,
    extractor: { name: '@camket/exchange', version: facts.version },
    attachments: [],
  };
}
