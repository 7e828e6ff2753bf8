import { anchorQuotes, isAnchored, makeQuote, type AnchorResult } from '@camket/clip';
import type { TextQuote } from '@camket/domain';
import type { RecordState, Register } from '@camket/ledger';
import { recordsOfArticle } from '../panel/records-of-article';
import type { ReadArticle } from './read-article-of-page';

/** A registered passage that no longer stands in its article as it was quoted. */
export interface ChangedPassage {
  readonly record: RecordState;
  /** Place of the quotation among those of the record, from 0. */
  readonly quotationIndex: number;
  readonly before: string;
  readonly state: Exclude<AnchorResult['state'], 'identical' | 'cosmetic'>;
  /** Where it stands now; null when it is gone or stands at several places. */
  readonly found: TextQuote | null;
  readonly changes: AnchorResult['changes'];
}

interface Quoted {
  readonly record: RecordState;
  readonly index: number;
  readonly quote: RecordState['quotations'][number];
}

/** Whether this change was recorded for a copy of the article with exactly these words. */
function isRecorded(register: Register, { record, index }: Quoted, hash: string): boolean {
  return record.events.some(
    ({ event }) =>
      event.type === 'anchor.refound' &&
      event.data.quotationIndex === index &&
      register.sources.get(event.data.inSourceId)?.textSha256 === hash,
  );
}

/** Quotations of earlier copies of the article, whose words may have changed since. */
function quotedEarlier(register: Register, article: ReadArticle): Quoted[] {
  return recordsOfArticle(register, article).flatMap(({ record, quotations }) =>
    quotations
      .filter(({ sourceId }) => register.sources.get(sourceId)?.textSha256 !== article.textSha256)
      .map((quote) => ({ record, quote, index: record.quotations.indexOf(quote) }))
      .filter((quoted) => !isRecorded(register, quoted, article.textSha256)),
  );
}

/**
 * The registered passages of an article whose words changed since they were quoted, each named; what differs only in
 * white space, quotes or tone placement counts as standing.
 */
export function changedPassages(register: Register, article: ReadArticle): ChangedPassage[] {
  const quoted = quotedEarlier(register, article);
  const results = anchorQuotes(
    article.text,
    quoted.map(({ quote }) => quote),
  );
  return quoted.flatMap(({ record, index, quote }, at) => {
    const result = results[at];
    if (!result || isAnchored(result.state)) return [];
    const { start, end, changes } = result;
    const found = start === null || end === null ? null : makeQuote(article.text, start, end);
    const state = result.state as ChangedPassage['state'];
    return [{ record, quotationIndex: index, before: quote.exact, state, found, changes }];
  });
}
