import { isPublishedNear } from './alike-sources';
import { conflictingFigures, type FigureConflict } from './conflicting-figures';
import type { EventSource } from './event-source';
import { likenessOfShingles } from './near-duplicate';
import { shingles } from './shingles';

/** One event as several articles tell it. */
export interface ArticleEvent {
  /** The articles that tell it, in the order given. */
  readonly sourceIds: readonly string[];
  /** Figures that cannot all be true. */
  readonly conflicts: readonly FigureConflict[];
}

function groups(sources: readonly EventSource[]): EventSource[][] {
  const known = sources.map((source) => ({ source, runs: shingles(source.text) }));
  const found: (typeof known)[] = [];
  for (const one of known) {
    const alike = found.filter((group) =>
      group.some(
        (other) =>
          isPublishedNear(one.source, other.source) &&
          likenessOfShingles(one.runs, other.runs).isSame,
      ),
    );
    const merged = [...alike.flat(), one];
    found.splice(0, found.length, ...found.filter((group) => !alike.includes(group)), merged);
  }
  return found.map((group) =>
    sources.filter((source) => group.some((one) => one.source === source)),
  );
}

/**
 * Puts articles together that tell one event in nearly the same words within a week, and names the figures on which
 * they differ. An article alone is an event with one source.
 * @example groupEvents([inOnePaper, inAnother])[0]?.sourceIds.length // => 2
 */
export function groupEvents(sources: readonly EventSource[]): ArticleEvent[] {
  const order = new Map(sources.map(({ id }, index) => [id, index]));
  return groups(sources)
    .sort((a, b) => (order.get(a[0]?.id ?? '') ?? 0) - (order.get(b[0]?.id ?? '') ?? 0))
    .map((group) => ({
      sourceIds: group.map(({ id }) => id),
      conflicts: group.length > 1 ? conflictingFigures(group) : [],
    }));
}
