import {
  alikeSources,
  conflictingFigures,
  type EventSource,
  type FigureConflict,
} from '@camket/clip';
import type { Register, SourceState } from '@camket/ledger';
import { canonicalAddress } from './canonical-address';

/** One article that tells of an event. */
export interface EventArticle {
  /** The latest copy that was captured of it. */
  readonly source: SourceState;
  /** How often it was captured with other words; 1 where once. */
  readonly copies: number;
  /** Records of the event that quote it. */
  readonly recordCount: number;
}

/** What the register knows of one held event and its sources. */
export interface EventSources {
  readonly articles: readonly EventArticle[];
  /** Figures and days that cannot all be true. */
  readonly conflicts: readonly FigureConflict[];
  /** Ids of other held events that these articles seem to tell as well. */
  readonly likelySameIds: readonly string[];
}

/** How often each source of an event is quoted by its records; 0 for one that only the event itself names. */
function quotedSources(register: Register, eventId: string): Map<string, number> {
  const named = register.events.get(eventId)?.sourceIds ?? [];
  const counts = new Map<string, number>(named.map((id) => [id, 0]));
  for (const record of register.records.values()) {
    if (record.eventId !== eventId || record.closedBy !== null) continue;
    for (const id of new Set(record.quotations.map(({ sourceId }) => sourceId)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function articleKey({ sourceId, canonicalUrl, url }: SourceState): string {
  const address = canonicalUrl ?? url;
  return address === null ? sourceId : canonicalAddress(address);
}

/**
 * The articles that tell of an event, in the order in which they were captured: those the event names and those its
 * records quote. Copies of one address are one article.
 */
export function articlesOfEvent(register: Register, eventId: string): EventArticle[] {
  const found = new Map<string, EventArticle>();
  for (const [sourceId, quoted] of quotedSources(register, eventId)) {
    const source = register.sources.get(sourceId);
    if (!source) continue;
    const before = found.get(articleKey(source));
    found.set(articleKey(source), {
      source,
      copies: (before?.copies ?? 0) + 1,
      recordCount: (before?.recordCount ?? 0) + quoted,
    });
  }
  return [...found.values()];
}

const asEventSource = ({ sourceId, text, publishedAt }: SourceState): EventSource => ({
  id: sourceId,
  text,
  publishedAt,
});

function likelySame(register: Register, eventId: string, own: readonly EventArticle[]): string[] {
  const ownIds = new Set(quotedSources(register, eventId).keys());
  const others = [...register.sources.values()]
    .filter(({ sourceId, isRedacted }) => !ownIds.has(sourceId) && !isRedacted)
    .map(asEventSource);
  const alike = new Set(
    own.flatMap(({ source }) =>
      alikeSources(asEventSource(source), others).map(({ source: other }) => other.id),
    ),
  );
  return [...register.events.keys()].filter(
    (id) =>
      id !== eventId &&
      [...quotedSources(register, id).keys()].some((sourceId) => alike.has(sourceId)),
  );
}

/** A register is made anew with every event and never changed, so that what was found of it holds. */
const FOUND = new WeakMap<Register, Map<string, EventSources>>();

function findSources(register: Register, eventId: string): EventSources {
  const articles = articlesOfEvent(register, eventId);
  const readable = articles.filter(({ source }) => !source.isRedacted);
  return {
    articles,
    conflicts: conflictingFigures(readable.map(({ source }) => asEventSource(source))),
    likelySameIds: likelySame(register, eventId, readable),
  };
}

/** The sources of a held event, where their figures differ, and which other events they seem to tell. */
export function eventSources(register: Register, eventId: string): EventSources {
  const known = FOUND.get(register) ?? new Map<string, EventSources>();
  FOUND.set(register, known);
  const found = known.get(eventId) ?? findSources(register, eventId);
  known.set(eventId, found);
  return found;
}
