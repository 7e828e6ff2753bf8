import type { Register } from '@camket/ledger';
import type { ReadArticle } from '../reading/read-article-of-page';
import { vietnamDay } from '../store/vietnam-day';
import { recordsOfArticle } from './records-of-article';

/** Somebody's records of one article on one day. */
export interface Clipping {
  /** The official's name; null where a device has none. */
  readonly name: string | null;
  readonly actorId: string;
  /** `YYYY-MM-DD` in Viet Nam. */
  readonly day: string;
  readonly count: number;
}

/**
 * Who clipped an article when, the latest first: of this device and of everybody whose records were pulled.
 *
 * @example
 * clippedBy(register, { url: 'https://a.vn/1', canonicalUrl: null })[0]; // => { name: 'Lê Thị B', actorId: 'device:…', day: '2025-11-20', count: 3 }
 */
export function clippedBy(
  register: Register,
  article: Pick<ReadArticle, 'url' | 'canonicalUrl'>,
): Clipping[] {
  const found = new Map<string, Clipping>();
  for (const { record } of recordsOfArticle(register, article)) {
    const { actor, recordedAt } = record.itemisedBy.event;
    const day = vietnamDay(Date.parse(recordedAt));
    const key = `${day} ${actor.id}`;
    const count = (found.get(key)?.count ?? 0) + 1;
    found.set(key, { name: actor.name ?? null, actorId: actor.id, day, count });
  }
  return [...found.values()].sort((a, b) => b.day.localeCompare(a.day));
}
