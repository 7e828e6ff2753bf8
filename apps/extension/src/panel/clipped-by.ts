import type { Register } from '@camket/ledger';
import type { ReadArticle } from '../reading/read-article-of-page';
import { vietnamDay } from '../store/vietnam-day';
import { clipsToCome, type OfficeClip, type OfficeClips } from './office-clips';
import { recordsOfArticle, type RecordInArticle } from './records-of-article';

/** Somebody's records of one article on one day. */
export interface Clipping {
  /** The official's name; null where a device has none. */
  readonly name: string | null;
  readonly actorId: string;
  /** `YYYY-MM-DD` in Viet Nam. */
  readonly day: string;
  readonly count: number;
}

interface Clipped {
  readonly name: string | null;
  readonly actorId: string;
  readonly day: string;
}

/** The register names a device without a name by its id. */
function clippedElsewhere({ by, day }: OfficeClip): Clipped {
  const isUnnamed = by === '' || by.startsWith('device:');
  return { name: isUnnamed ? null : by, actorId: by, day };
}

function clippedHere({ record }: RecordInArticle): Clipped {
  const { actor, recordedAt } = record.itemisedBy.event;
  const day = vietnamDay(Date.parse(recordedAt));
  return { name: actor.name ?? null, actorId: actor.id, day };
}

/**
 * Who clipped an article when, the latest first: of this device, of everybody whose records were pulled, and of those whom
 * the office's register named besides.
 *
 * @example
 * clippedBy(register, { url: 'https://a.vn/1', canonicalUrl: null }, NO_CLIPS)[0]; // => { name: 'Lê Thị B', actorId: 'device:…', day: '2025-11-20', count: 3 }
 */
export function clippedBy(
  register: Register,
  article: Pick<ReadArticle, 'url' | 'canonicalUrl'>,
  officeClips: OfficeClips,
): Clipping[] {
  const all = [
    ...recordsOfArticle(register, article).map(clippedHere),
    ...clipsToCome(officeClips, register).map(clippedElsewhere),
  ];
  const found = new Map<string, Clipping>();
  for (const one of all) {
    const key = `${one.day} ${one.name ?? one.actorId}`;
    found.set(key, { ...one, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.day.localeCompare(a.day));
}
