import type { Finding } from '@camket/domain';
import type { FoldedEvent, FoldedEventOf } from '../register-state';
import { resolvePointers, type Pointer } from './resolve-pointers';

type MergedBy = FoldedEventOf<'event.merged'>;

/** One attempt to let another event go on for one. */
interface Merging extends Pointer {
  readonly by: MergedBy;
}

/** The event that goes on for a merged one, at the end of every chain, and what merged it. */
export interface Survivor {
  readonly intoId: string;
  readonly by: MergedBy;
}

const RULES = { again: 'LED-33', circle: 'LED-34', unknown: 'LED-35' } as const;

function isMerging(folded: FoldedEvent): folded is MergedBy {
  return folded.event.type === 'event.merged';
}

function mergingsOf(by: MergedBy): Merging[] {
  const { eventIds, intoId } = by.event.data;
  return eventIds.map((subjectId) => ({ subjectId, n: by.n, intoIds: [intoId], by }));
}

/** The ends of all chains; each chain is walked once. */
function survivorsOf(mergings: ReadonlyMap<string, Merging>): Map<string, Survivor> {
  const ends = new Map<string, string>();
  for (const start of mergings.keys()) {
    const way: string[] = [];
    let end = start;
    for (let next = mergings.get(end); next && !ends.has(end); next = mergings.get(end)) {
      way.push(end);
      end = next.intoIds[0] ?? end;
    }
    end = ends.get(end) ?? end;
    for (const id of way) ends.set(id, end);
  }
  return new Map([...mergings].map(([id, { by }]) => [id, { intoId: ends.get(id) ?? id, by }]));
}

/** Which held events were merged into which; what belongs to a merged one counts for the one that goes on. */
export class HeldEventMerges {
  findings: readonly Finding[] = [];
  readonly #mergings = new Set<MergedBy>();
  #survivors: ReadonlyMap<string, Survivor> = new Map();
  #mergedInto: ReadonlyMap<string, readonly string[]> = new Map();
  #mayChange = false;

  /** By the id of each merged event the one that goes on for it. */
  get survivors(): ReadonlyMap<string, Survivor> {
    return this.#survivors;
  }

  /** Ids of the events that one goes on for, in the order in which they were merged. */
  mergedInto(eventId: string): readonly string[] {
    return this.#mergedInto.get(eventId) ?? [];
  }

  /** The event that goes on for one; itself where it was never merged. */
  survivorOf<Id extends string>(eventId: Id): Id {
    return (this.#survivors.get(eventId)?.intoId as Id | undefined) ?? eventId;
  }

  add(folded: FoldedEvent): void {
    if (!isMerging(folded)) return;
    this.#mergings.add(folded);
    this.#mayChange = true;
  }

  remove(folded: FoldedEvent): void {
    if (isMerging(folded) && this.#mergings.delete(folded)) this.#mayChange = true;
  }

  /** Events became known or went, so that a merge may count now or no longer. */
  noteAppearances(): void {
    if (this.#mergings.size > 0) this.#mayChange = true;
  }

  /** Decides in ledger order which merges count; answers the events of which what belongs to them changed. */
  resolve(exists: (eventId: string) => boolean): ReadonlySet<string> {
    if (!this.#mayChange) return new Set();
    this.#mayChange = false;
    const before = this.#survivors;
    const mergings = [...this.#mergings].flatMap(mergingsOf);
    const { bySubject, findings } = resolvePointers(mergings, exists, RULES);
    this.findings = findings;
    this.#survivors = survivorsOf(bySubject);
    this.#mergedInto = groupedBySurvivor(this.#survivors);
    return changedBetween(before, this.#survivors);
  }
}

function groupedBySurvivor(survivors: ReadonlyMap<string, Survivor>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [id, { intoId }] of survivors) {
    const group = groups.get(intoId);
    if (group) group.push(id);
    else groups.set(intoId, [id]);
  }
  return groups;
}

function changedBetween(
  before: ReadonlyMap<string, Survivor>,
  now: ReadonlyMap<string, Survivor>,
): ReadonlySet<string> {
  const ids = new Set([...before.keys(), ...now.keys()]);
  const changed = [...ids].filter(
    (id) =>
      before.get(id)?.by !== now.get(id)?.by || before.get(id)?.intoId !== now.get(id)?.intoId,
  );
  return new Set(
    changed.flatMap((id) => [id, before.get(id)?.intoId ?? id, now.get(id)?.intoId ?? id]),
  );
}
