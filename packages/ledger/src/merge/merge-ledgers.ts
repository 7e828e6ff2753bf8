import type { Finding } from '@camket/domain';
import { chainEvents, type AppendOptions } from '../append-events';
import type { Entry, EventEnvelope, Ledger, Opening } from '../entry';
import { says } from '../fold/derive-statement';
import { ledgerFinding } from '../ledger-finding';
import { safeParseEvent } from '../safe-parse-event';
import { claimsOf, type SingleClaim } from './claims-of';
import { CONFLICT_KINDS, type ConflictKind } from './conflict-kinds';

/** Two ledgers say different things about something that has one value; both sides are kept. */
export interface LedgerConflict {
  readonly kind: ConflictKind;
  /** Id, number or place that the disagreement is about. */
  readonly subject: string;
  /** The last event of each side about it. */
  readonly ours: EventEnvelope;
  readonly theirs: EventEnvelope;
  readonly finding: Finding;
}

/** What merging another ledger gives. */
export interface LedgerMerge {
  /** Entries to append to ours: every event that we did not have, in the order of the other ledger. */
  readonly entries: readonly Entry[];
  /** Private values of the events that came in. */
  readonly openings: readonly Opening[];
  readonly conflicts: readonly LedgerConflict[];
}

/** The last event of a side about one thing, and what it says. */
interface Said {
  readonly claim: SingleClaim;
  readonly event: EventEnvelope;
}

const eventsById = (entries: readonly Entry[]): Map<string, EventEnvelope> => {
  const events = new Map<string, EventEnvelope>();
  for (const { event } of entries) if (!events.has(event.id)) events.set(event.id, event);
  return events;
};

function conflict(
  kind: ConflictKind,
  subject: string,
  sides: Pick<LedgerConflict, 'ours' | 'theirs'>,
) {
  const { vi, en } = CONFLICT_KINDS[kind];
  const params = { kind, subject, what: vi, whatEn: en };
  return { kind, subject, ...sides, finding: ledgerFinding('LED-32', { params }) };
}

function lastSaid(events: Iterable<EventEnvelope>): Map<string, Said> {
  const said = new Map<string, Said>();
  for (const event of events) {
    const reading = safeParseEvent(event);
    if (reading.state !== 'known') continue;
    for (const claim of claimsOf(reading.event))
      said.set(`${claim.kind} ${claim.subject}`, { claim, event });
  }
  return said;
}

function contradictions(ours: Iterable<EventEnvelope>, theirs: Iterable<EventEnvelope>) {
  const oursSaid = lastSaid(ours);
  const conflicts: LedgerConflict[] = [];
  for (const [key, { claim, event }] of lastSaid(theirs)) {
    const own = oursSaid.get(key);
    if (own && !says(own.claim.value, claim.value))
      conflicts.push(conflict(claim.kind, claim.subject, { ours: own.event, theirs: event }));
  }
  return conflicts;
}

/** The same id with other bytes can stand in a ledger once only: ours stays, theirs is handed back in the conflict. */
function sameIdOtherBytes(ours: Map<string, EventEnvelope>, theirs: Map<string, EventEnvelope>) {
  return [...theirs].flatMap(([id, event]) => {
    const own = ours.get(id);
    return own && !says(own, event) ? [conflict('event', id, { ours: own, theirs: event })] : [];
  });
}

/**
 * Merges another ledger into ours: the same event counts once, events that we lack are appended in the other ledger's order with our
 * clock, nothing that stands is touched. Contradictions are handed back with both sides; of two allotments of one number the fold
 * lets the earlier keep it.
 *
 * @throws LedgerError `clock-not-an-instant` when `acceptedAt` is none.
 * @example
 * const empty = createLedger({ ledger: 'l', org: 'o' });
 * mergeLedgers(empty, empty, { acceptedAt: '2026-01-05T00:00:00Z', sha256: () => '' }).entries; // => []
 */
export function mergeLedgers(
  ours: Ledger,
  theirs: Pick<Ledger, 'entries' | 'openings'>,
  options: AppendOptions,
): LedgerMerge {
  const [own, other] = [eventsById(ours.entries), eventsById(theirs.entries)];
  const onlyOwn = [...own.values()].filter(({ id }) => !other.has(id));
  const onlyOther = [...other.values()].filter(({ id }) => !own.has(id));
  const incoming = new Set(onlyOther.map(({ id }) => id));
  return {
    entries: chainEvents(ours, onlyOther, options),
    openings: theirs.openings.filter(({ event }) => incoming.has(event)),
    conflicts: [...sameIdOtherBytes(own, other), ...contradictions(onlyOwn, onlyOther)],
  };
}
