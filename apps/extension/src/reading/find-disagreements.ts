import type { LedgerEvent } from '@camket/domain';
import type { RecordState } from '@camket/ledger';

/** What can be said of a record by several devices on one day. */
export type DisputedFact = 'work' | 'field' | 'competence';

/** One side of a disagreement. */
export interface Statement {
  readonly value: string;
  /** Name of who asserted it, or the id of the device. */
  readonly by: string;
  /** Whether it is the one that counts: the last in the register's order. */
  readonly counts: boolean;
}

/** Devices said different things of one record on one day; all are kept. */
export interface Disagreement {
  readonly fact: DisputedFact;
  /** Day in Asia/Ho_Chi_Minh. */
  readonly on: string;
  readonly statements: readonly Statement[];
}

interface Said {
  readonly fact: DisputedFact;
  readonly value: string;
  readonly event: LedgerEvent;
}

function saidBy(event: LedgerEvent): Said[] {
  if (event.type === 'status.asserted') return [{ fact: 'work', value: event.data.work, event }];
  if (event.type !== 'record.classified') return [];
  const { field, competence } = event.data;
  return [
    ...(field === undefined ? [] : [{ fact: 'field', value: field, event } as const]),
    ...(competence === undefined
      ? []
      : [{ fact: 'competence', value: competence, event } as const]),
  ];
}

/** The last word of each device, in the order of the ledger. */
function lastOfEach(said: readonly Said[]): Said[] {
  return said.filter(
    ({ event }, index) =>
      !said.slice(index + 1).some((other) => other.event.client === event.client),
  );
}

function disagreementOf(said: readonly Said[]): Disagreement[] {
  const last = lastOfEach(said);
  const [first] = last;
  if (!first || last.every(({ value }) => value === first.value)) return [];
  const statements = last.map(({ value, event }, index) => ({
    value,
    by: event.actor.name ?? event.actor.id,
    counts: index === last.length - 1,
  }));
  return [{ fact: first.fact, on: first.event.on, statements }];
}

/**
 * Where devices said different things of a record on one day. Whoever says something else on a later day reports a
 * change and contradicts nobody.
 *
 * @example
 * findDisagreements({ events: [] }); // => []
 */
export function findDisagreements(record: Pick<RecordState, 'events'>): Disagreement[] {
  const groups = new Map<string, Said[]>();
  for (const { event } of record.events)
    for (const said of saidBy(event)) {
      const key = `${said.fact} ${event.on}`;
      groups.set(key, [...(groups.get(key) ?? []), said]);
    }
  return [...groups.values()].flatMap(disagreementOf);
}
