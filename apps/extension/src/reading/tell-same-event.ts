import { alikeSources, conflictingFigures, type EventSource } from '@camket/clip';
import type { Register, SourceState } from '@camket/ledger';
import { plainAddress } from '../panel/plain-address';
import { isSameArticle, recordsOfArticle } from '../panel/records-of-article';
import type { ReadArticle } from './read-article-of-page';

/** What one source prints of a thing, with the words around it. */
export interface PrintedFigure {
  readonly raw: string;
  readonly before: string;
  readonly after: string;
  /** Portal or title of the source; null for the article that is read. */
  readonly source: string | null;
}

/** A figure or day that the article and another source of its event print differently. */
export interface ShownConflict {
  /** What is counted, as printed; `day` and `deadline` for days. */
  readonly unit: string;
  readonly figures: readonly PrintedFigure[];
}

/** The event of the register that an article tells too, in its own paper. */
export interface SameEvent {
  readonly eventId: string;
  /** The other articles that tell it, in the order in which they were captured. */
  readonly sources: readonly Pick<SourceState, 'sourceId' | 'title' | 'portal' | 'publishedAt'>[];
  readonly conflicts: readonly ShownConflict[];
}

const HERE = 'here';
const WORDS_LENGTH = 60;

const asEventSource = ({ sourceId, text, publishedAt }: SourceState): EventSource => ({
  id: sourceId,
  text,
  publishedAt,
});

/** The event a source belongs to: the one that names it, else that of a record which quotes it. */
function eventOfSource(register: Register, sourceId: string): string | null {
  for (const event of register.events.values())
    if (event.sourceIds.some((id) => id === sourceId)) return event.eventId;
  for (const record of register.records.values())
    if (record.quotations.some((quotation) => quotation.sourceId === sourceId))
      return record.eventId;
  return null;
}

const addressOf = ({ canonicalUrl, url, sourceId }: SourceState): string =>
  plainAddress(canonicalUrl ?? url ?? sourceId);

/** The sources of an event apart from the article itself; of an address only the latest copy. */
function otherSources(register: Register, eventId: string, article: ReadArticle): SourceState[] {
  const ofEvent = [...register.sources.values()].filter(
    (source) =>
      !source.isRedacted &&
      !isSameArticle(source, article) &&
      eventOfSource(register, source.sourceId) === eventId,
  );
  return [...new Map(ofEvent.map((source) => [addressOf(source), source])).values()];
}

function around(text: string, { start, end }: { start: number; end: number }) {
  const before = text.slice(Math.max(0, start - WORDS_LENGTH), start);
  const after = text.slice(end, end + WORDS_LENGTH);
  return {
    before: before.slice(before.lastIndexOf('\n') + 1).replace(/^\S*\s/u, ''),
    after: (after.split('\n')[0] ?? '').replace(/\s\S*$/u, ''),
  };
}

function conflictsWith(article: ReadArticle, others: readonly SourceState[]): ShownConflict[] {
  const texts = new Map<string, string>(others.map(({ sourceId, text }) => [sourceId, text]));
  const names = new Map<string, string>(
    others.map(({ sourceId, portal, title }) => [sourceId, portal ?? title ?? sourceId]),
  );
  const own = { id: HERE, text: article.text, publishedAt: article.publishedAt };
  return conflictingFigures([own, ...others.map(asEventSource)]).flatMap(
    ({ kind, unit, readings }) => {
      const places = readings.flatMap((reading) => reading.places);
      if (!places.some(({ sourceId }) => sourceId === HERE)) return [];
      const figures = places.map((place) => ({
        raw: place.raw,
        ...around(texts.get(place.sourceId) ?? article.text, place),
        source: names.get(place.sourceId) ?? null,
      }));
      const day = unit === 'hạn' ? 'deadline' : 'day';
      return [{ unit: kind === 'day' ? day : unit, figures }];
    },
  );
}

function alikeEvent(register: Register, article: ReadArticle): string | null {
  const known = [...register.sources.values()].filter(
    (source) => !source.isRedacted && !isSameArticle(source, article),
  );
  const own = { id: HERE, text: article.text, publishedAt: article.publishedAt };
  for (const { source } of alikeSources(own, known.map(asEventSource))) {
    const eventId = eventOfSource(register, source.id);
    if (eventId !== null) return eventId;
  }
  return null;
}

/**
 * The event of the register that an article tells as well: the one its records name, else the one that another paper's
 * article tells in nearly the same words within a week; with the figures on which the article differs from the other
 * sources. Null where no other source tells it.
 */
export function tellSameEvent(register: Register, article: ReadArticle): SameEvent | null {
  const [first] = recordsOfArticle(register, article);
  const eventId = first?.record.eventId ?? alikeEvent(register, article);
  if (eventId === null || !register.events.has(eventId)) return null;
  const others = otherSources(register, eventId, article);
  if (others.length === 0) return null;
  const sources = others.map(({ sourceId, title, portal, publishedAt }) => ({
    sourceId,
    title,
    portal,
    publishedAt,
  }));
  return { eventId, sources, conflicts: conflictsWith(article, others) };
}
