import type { LedgerEventOf } from '@camket/domain';
import type { FoldedEvent, FoldedEventOf, MergedEvent } from '../register-state';
import { UNSTATED, deriveStatement } from './derive-statement';
import type { HeldEventMerges } from './held-event-merges';
import type { Derive } from './subject-store';
import type { Claim, SubjectStores } from './subject-stores';

type HeldEvent = LedgerEventOf<'event.held'>['data'];
type IssueGroup = LedgerEventOf<'group.stated'>['data'];

const isHolding = ({ event }: FoldedEvent): boolean => event.type === 'event.held';

function statedAs(events: readonly FoldedEvent[]): HeldEvent | undefined {
  return (events.find(isHolding) as FoldedEventOf<'event.held'> | undefined)?.event.data;
}

/** The event with the sources and quotations of those that it goes on for. */
function joined(event: HeldEvent, others: readonly HeldEvent[]): HeldEvent {
  if (others.length === 0) return event;
  const all = [event, ...others];
  return {
    ...event,
    sourceIds: [...new Set(all.flatMap(({ sourceIds }) => sourceIds))],
    quotations: all.flatMap(({ quotations }) => quotations),
  };
}

function deriveHeld({ held }: SubjectStores, merges: HeldEventMerges): Derive<HeldEvent> {
  const statement = deriveStatement('event.held', ({ event }) => event.data as HeldEvent);
  return (events, id) => {
    const derived = statement(events, id);
    if (!derived.value) return derived;
    if (merges.survivors.has(id)) return { ...UNSTATED, findings: derived.findings };
    const others = merges.mergedInto(id).flatMap((other) => statedAs(held.eventsOf(other)) ?? []);
    return { ...derived, value: joined(derived.value, others) };
  };
}

function deriveGroup(merges: HeldEventMerges): Derive<IssueGroup> {
  return deriveStatement('group.stated', ({ event }) => {
    const data = event.data as IssueGroup;
    const eventId = merges.survivorOf(data.eventId);
    return eventId === data.eventId ? data : { ...data, eventId };
  });
}

function claimFor(merges: HeldEventMerges, folded: Claim): Claim {
  const { data } = folded.event;
  const about = 'eventId' in data ? data.eventId : data.subjectId;
  const survivor = merges.survivorOf<string>(about);
  if (survivor === about) return folded;
  const moved = 'eventId' in data ? { eventId: survivor } : { subjectId: survivor };
  return { ...folded, event: { ...folded.event, data: { ...data, ...moved } } } as Claim;
}

function deriveClaim(merges: HeldEventMerges): Derive<Claim> {
  const valueOf = (folded: FoldedEvent) => claimFor(merges, folded as Claim);
  const count = deriveStatement('count.claimed', valueOf);
  const fact = deriveStatement('fact.claimed', valueOf);
  return (events, id) => (events[0]?.event.type === 'count.claimed' ? count : fact)(events, id);
}

function deriveAll(stores: SubjectStores, merges: HeldEventMerges): void {
  stores.held.derive(deriveHeld(stores, merges));
  stores.group.derive(deriveGroup(merges));
  stores.claim.derive(deriveClaim(merges));
}

/** Whether an event says something about one of the held events. */
function isAbout({ event }: FoldedEvent, heldIds: ReadonlySet<string>): boolean {
  const { eventId, subjectId } = event.data as { eventId?: string; subjectId?: string };
  return [eventId, subjectId].some((id) => id !== undefined && heldIds.has(id));
}

/** Marks held events, and everything that belongs to them, as changed. */
function touchMerged(stores: SubjectStores, heldIds: ReadonlySet<string>): void {
  for (const id of heldIds) stores.held.touch(id);
  for (const store of [stores.group, stores.claim, stores.record])
    for (const id of store.ids())
      if (store.eventsOf(id).some((folded) => isAbout(folded, heldIds))) store.touch(id);
}

/**
 * Derives held events, their groups and the claims about them. What belongs to a merged event counts for the one that goes
 * on; where it is decided anew which merges count, that too is derived, and the records concerned are marked.
 */
export function deriveHeldEvents(stores: SubjectStores, merges: HeldEventMerges): void {
  deriveAll(stores, merges);
  if (stores.held.appearances > 0) merges.noteAppearances();
  const changed = merges.resolve((id) => stores.held.eventsOf(id).some(isHolding));
  if (changed.size === 0) return;
  touchMerged(stores, changed);
  deriveAll(stores, merges);
}

/** The events that others go on for, as they were stated. */
export function mergedEventsOf(
  { held }: SubjectStores,
  { survivors }: HeldEventMerges,
): ReadonlyMap<string, MergedEvent> {
  const merged = new Map<string, MergedEvent>();
  for (const [id, { intoId, by }] of survivors) {
    const event = statedAs(held.eventsOf(id));
    if (event) merged.set(id, { event, intoId, mergedBy: by });
  }
  return merged;
}
