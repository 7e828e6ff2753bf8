import {
  canonicalise,
  claimsOf,
  type ConflictKind,
  type FoldedEvent,
  type RecordState,
} from '@camket/ledger';

import { OWN_DOMAIN } from '../recording/own-domain';

/** Two people recorded different things about the same record without knowing of each other; both stand in the ledger. */
export interface RecordConflict {
  readonly kind: ConflictKind;
  readonly earlier: FoldedEvent;
  /** The one that counts, because it stands later in the ledger. */
  readonly later: FoldedEvent;
}

/**
 * When the rest of the office could know of an own event: `waiting` while it waits on this device, the instant at which the
 * register accepted it, `unknown` where that was not told; null for events of other devices.
 */
export type SharedAt = (eventId: string) => string | 'waiting' | 'unknown' | null;

/** What is known of who could know what. */
export interface KnownOrder {
  readonly sharedAt: SharedAt;
  /** Place of an event in the office's ledger, from 1; null where it was not pulled. */
  readonly placeOf: (eventId: string) => number | null;
}

interface Said {
  readonly folded: FoldedEvent;
  readonly kind: ConflictKind;
  readonly value: string;
}

/** What a record has only one of, and several may record at once. */
const KINDS: ReadonlySet<ConflictKind> = new Set([
  'field',
  'competence',
  'group',
  'lead',
  'deadline',
  'status',
  'closing',
  'publication',
]);

function saidOf(record: RecordState): Map<string, Said[]> {
  const said = new Map<string, Said[]>();
  for (const folded of record.events) {
    for (const { kind, subject, value } of claimsOf(folded.event)) {
      if (!KINDS.has(kind)) continue;
      const key = `${kind} ${subject}`;
      const one = { folded, kind, value: canonicalise(value) };
      said.set(key, [...(said.get(key) ?? []), one]);
    }
  }
  return said;
}

/** How far its author's device had pulled the office's ledger when it was recorded; null where the event does not say. */
function seenBy({ event }: FoldedEvent): number | null {
  const { ext } = event.data as { ext?: Readonly<Record<string, { seen?: unknown }>> };
  const seen = ext?.[OWN_DOMAIN]?.seen;
  return typeof seen === 'number' ? seen : null;
}

/**
 * Whether whoever recorded the later one cannot have known of the earlier one: it was not among what its device had
 * pulled, which every device can tell. Events that do not say how far that was are judged by clocks: of the other's word
 * this device knows when it came here; of its own when the register took it; of two others only which was recorded first.
 */
function isBlind(earlier: FoldedEvent, later: FoldedEvent, order: KnownOrder): boolean {
  const [seen, place] = [seenBy(later), order.placeOf(earlier.event.id)];
  if (seen !== null && place !== null) return seen < place;
  return isBlindByClock(earlier, later, order.sharedAt);
}

function isBlindByClock(earlier: FoldedEvent, later: FoldedEvent, sharedAt: SharedAt): boolean {
  const shared = sharedAt(earlier.event.id);
  if (shared === 'waiting') return true;
  const isOwnLater = sharedAt(later.event.id) !== null;
  const cameHere = isOwnLater && shared === null ? earlier.acceptedAt : earlier.event.recordedAt;
  const known = shared === null || shared === 'unknown' ? cameHere : shared;
  return Date.parse(later.event.recordedAt) <= Date.parse(known);
}

/** The last word on one thing, and an earlier one of another device that its author did not know. */
function conflictIn(said: readonly Said[], order: KnownOrder): RecordConflict[] {
  const last = said.at(-1);
  if (!last) return [];
  const { client } = last.folded.event;
  const earlier = said
    .slice(0, -1)
    .reverse()
    .find(
      ({ folded, value }) =>
        folded.event.client !== client &&
        value !== last.value &&
        isBlind(folded, last.folded, order),
    );
  return earlier ? [{ kind: last.kind, earlier: earlier.folded, later: last.folded }] : [];
}

/**
 * What two devices recorded differently about a record, each without knowing of the other. The later word in the ledger counts
 * until somebody who knows both records a third.
 *
 * @example
 * findConflicts(record, { sharedAt: () => null, placeOf: () => null }); // => []
 */
export function findConflicts(record: RecordState, order: KnownOrder): RecordConflict[] {
  return [...saidOf(record).values()].flatMap((said) => conflictIn(said, order));
}
