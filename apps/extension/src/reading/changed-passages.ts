import { anchorQuotesInSlices, isAnchored, makeQuote, type AnchorResult } from '@camket/clip';
import type { TextQuote } from '@camket/domain';
import type { RecordState, Register } from '@camket/ledger';
import { recordsOfArticle } from '../panel/records-of-article';
import type { ReadArticle } from './read-article-of-page';
import { articleAround, withCaptions } from './with-captions';

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
function isRecorded(
  register: Register,
  { record, index }: Quoted,
  hashes: ReadonlySet<string | undefined>,
): boolean {
  return record.events.some(
    ({ event }) =>
      event.type === 'anchor.refound' &&
      event.data.quotationIndex === index &&
      hashes.has(register.sources.get(event.data.inSourceId)?.textSha256),
  );
}

/** Quotations of earlier copies of the article, whose words may have changed since. */
function quotedEarlier(register: Register, article: ReadArticle): Quoted[] {
  const records = recordsOfArticle(register, article);
  // The hash of a long text is not taken for an article of which nothing is registered.
  if (records.length === 0) return [];
  const now = new Set<string | undefined>([article.textSha256, withCaptions(article).textSha256]);
  return records.flatMap(({ record, quotations }) =>
    quotations
      .filter(({ sourceId }) => !now.has(register.sources.get(sourceId)?.textSha256))
      .map((quote) => ({ record, quote, index: record.quotations.indexOf(quote) }))
      .filter((quoted) => !isRecorded(register, quoted, now)),
  );
}

type Pause = () => Promise<void>;

/** What stands where a quotation was: in the body, else below a picture, whose words count as changed only where they are. */
async function findAgain(
  article: ReadArticle,
  quotes: readonly Quoted['quote'][],
  pause: Pause,
): Promise<AnchorResult[]> {
  const slices = { now: () => performance.now(), pause };
  const inBody = await anchorQuotesInSlices(article.text, quotes, slices);
  const whole = withCaptions(article);
  if (whole === article) return inBody;
  const lost = quotes.filter((_, at) => inBody[at] && !isAnchored(inBody[at].state));
  const inWhole = await anchorQuotesInSlices(whole.text, lost, slices);
  return inBody.map((result, at) => {
    const quote = quotes[at];
    const other = quote && inWhole[lost.indexOf(quote)];
    return other && other.state !== 'gone' ? other : result;
  });
}

/**
 * The registered passages of an article whose words changed since they were quoted, each named; what differs only in
 * white space, quotes or tone placement counts as standing. Pauses now and then where there are many.
 */
export async function changedPassages(
  register: Register,
  article: ReadArticle,
  pause: Pause,
): Promise<ChangedPassage[]> {
  const quoted = quotedEarlier(register, article);
  const quotes = quoted.map(({ quote }) => quote);
  const results = await findAgain(article, quotes, pause);
  return quoted.flatMap(({ record, index, quote }, at) => {
    const result = results[at];
    if (!result || isAnchored(result.state)) return [];
    const { start, end, changes } = result;
    const found =
      start === null || end === null
        ? null
        : makeQuote(articleAround(article, { end }).text, start, end);
    const state = result.state as ChangedPassage['state'];
    return [{ record, quotationIndex: index, before: quote.exact, state, found, changes }];
  });
}
