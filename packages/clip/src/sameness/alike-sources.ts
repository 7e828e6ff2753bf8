import type { EventSource } from './event-source';
import { likenessOfShingles, type Likeness } from './near-duplicate';
import { shingles } from './shingles';

/** A source that tells in nearly the same words what another tells. */
export interface AlikeSource<Source extends EventSource = EventSource> {
  readonly source: Source;
  readonly likeness: Likeness;
}

/** Reports of one event appear within days; the same words a month later are a notice that returns. */
const MAX_DAYS_APART = 7;
const DAY_MS = 86_400_000;

/**
 * Whether two sources were published within a week; a source without a day is near every other.
 * @example isPublishedNear({ id: 'a', text: '', publishedAt: '2025-11-19' }, { id: 'b', text: '', publishedAt: '2025-12-19' }) // => false
 */
export function isPublishedNear(left: EventSource, right: EventSource): boolean {
  if (!left.publishedAt || !right.publishedAt) return true;
  const [a, b] = [left, right].map(({ publishedAt }) =>
    Date.parse(`${publishedAt?.slice(0, 10)}T00:00:00Z`),
  );
  const apart = Math.abs((a ?? 0) - (b ?? 0));
  return Number.isNaN(apart) || apart <= MAX_DAYS_APART * DAY_MS;
}

/**
 * Those of the known sources that tell the event of an article in nearly the same words within a week, the most alike
 * first. Only sources of that week are compared, so that a large register costs little.
 * @example alikeSources(article, captured)[0]?.source.id // => 'in-another-paper'
 */
export function alikeSources<Source extends EventSource>(
  article: EventSource,
  known: readonly Source[],
): AlikeSource<Source>[] {
  const near = known.filter((source) => isPublishedNear(article, source));
  if (near.length === 0) return [];
  const runs = shingles(article.text);
  return near
    .map((source) => ({ source, likeness: likenessOfShingles(runs, shingles(source.text)) }))
    .filter(({ likeness }) => likeness.isSame)
    .sort((a, b) => b.likeness.containment - a.likeness.containment);
}
