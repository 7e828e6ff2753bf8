import type { Quotation } from '@camket/domain';
import type { RecordState, Register, SourceState } from '@camket/ledger';
import type { ReadArticle } from '../reading/read-article-of-page';
import { plainAddress } from './plain-address';

/** A record that quotes an article, with those of its quotations that stand in it. */
export interface RecordInArticle {
  readonly record: RecordState;
  readonly quotations: readonly Quotation[];
}

type Address = Pick<ReadArticle, 'url' | 'canonicalUrl'>;

const plain = (url: string | null): string | null => (url === null ? null : plainAddress(url));

/**
 * Whether a captured source is the article at an address, whatever its words were when it was captured.
 *
 * @example
 * isSameArticle({ url: 'https://a.vn/1', canonicalUrl: null }, { url: 'https://a.vn/1#top', canonicalUrl: null }); // => true
 */
export function isSameArticle(
  source: Pick<SourceState, 'url' | 'canonicalUrl'>,
  article: Address,
): boolean {
  const addresses = [plain(article.url), plain(article.canonicalUrl)].filter((url) => url !== null);
  return [plain(source.url), plain(source.canonicalUrl)].some(
    (url) => url !== null && addresses.includes(url),
  );
}

/** The copy of the article that is captured already with exactly these words, or null. */
export function capturedCopy(register: Register, article: ReadArticle): SourceState | null {
  for (const source of register.sources.values())
    if (source.textSha256 === article.textSha256 && isSameArticle(source, article)) return source;
  return null;
}

function findRecords(register: Register, article: Address): readonly RecordInArticle[] {
  const sourceIds = new Set(
    [...register.sources.values()]
      .filter((source) => isSameArticle(source, article))
      .map(({ sourceId }): string => sourceId),
  );
  return [...register.records.values()]
    .map((record) => ({
      record,
      quotations: record.quotations.filter(({ sourceId }) => sourceIds.has(sourceId)),
    }))
    .filter(({ record, quotations }) => quotations.length > 0 && record.closedBy === null)
    .sort((a, b) => (a.quotations[0]?.start ?? 0) - (b.quotations[0]?.start ?? 0));
}

/** Every part of the panel asks, for every proposal; a register is made anew with each event, never changed. */
const FOUND = new WeakMap<Register, WeakMap<Address, readonly RecordInArticle[]>>();

/** The records that quote an article, in the order of their words. */
export function recordsOfArticle(register: Register, article: Address): readonly RecordInArticle[] {
  const byArticle = FOUND.get(register) ?? new WeakMap<Address, readonly RecordInArticle[]>();
  FOUND.set(register, byArticle);
  const known = byArticle.get(article) ?? findRecords(register, article);
  byArticle.set(article, known);
  return known;
}
