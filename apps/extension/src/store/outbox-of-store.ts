import type { EventEnvelope, OutboxItem, OutboxStorage, Settlement } from '@camket/client';
import type { OfficeStore, OutboxRow } from './open-office-store';

async function eventsOf(store: OfficeStore, rows: readonly OutboxRow[]): Promise<EventEnvelope[]> {
  const transaction = store.transaction('entries');
  const entries = await Promise.all(rows.map(({ n }) => transaction.store.get(n)));
  return entries.flatMap((entry) => (entry ? [entry.event] : []));
}

async function settleOne(
  outbox: { get(n: number): Promise<OutboxRow | undefined>; put(row: OutboxRow): Promise<unknown> },
  n: number | undefined,
  { result }: Settlement,
): Promise<void> {
  const row = n === undefined ? undefined : await outbox.get(n);
  if (row?.state !== 'waiting') return;
  // One that was mended and had to be sent again, the register having lost it, is mended still.
  const refused = row.replacedBy === undefined ? 'refused' : 'replaced';
  await outbox.put({
    ...row,
    state: result.outcome === 'accepted' ? 'sent' : refused,
    answer: result,
  });
}

async function settle(store: OfficeStore, settlements: readonly Settlement[]): Promise<void> {
  const transaction = store.transaction('outbox', 'readwrite', { durability: 'strict' });
  for (const settlement of settlements) {
    const n = await transaction.store.index('eventId').getKey(settlement.eventId);
    await settleOne(transaction.store, n, settlement);
  }
  await transaction.done;
}

async function requeue(store: OfficeStore, client: string, fromSeq: number): Promise<number> {
  const transaction = store.transaction('outbox', 'readwrite', { durability: 'strict' });
  const range = IDBKeyRange.bound([client, fromSeq], [client, Number.MAX_SAFE_INTEGER]);
  const rows = await transaction.store.index('device').getAll(range);
  const again = rows[0]?.seq === fromSeq ? rows.filter(({ state }) => state !== 'waiting') : [];
  for (const row of again) await transaction.store.put({ ...row, state: 'waiting', answer: null });
  await transaction.done;
  return again.length;
}

async function readRefused(store: OfficeStore): Promise<OutboxItem[]> {
  const rows = await store.getAllFromIndex('outbox', 'state', 'refused');
  const events = await eventsOf(store, rows);
  return rows.flatMap(({ answer }, index) => {
    const event = events[index];
    return event ? [{ event, state: 'refused' as const, answer }] : [];
  });
}

/** What was refused for good and has been mended since, as it was. */
export async function readReplaced(store: OfficeStore): Promise<EventEnvelope[]> {
  return eventsOf(store, await store.getAllFromIndex('outbox', 'state', 'replaced'));
}

/**
 * The line to the register over a store; every own event takes its place in it when it is written.
 *
 * @example
 * await outboxOfStore(store).counts(); // => { waiting: 0, refused: 0 }
 */
export function outboxOfStore(store: OfficeStore): OutboxStorage {
  return {
    // NOTE: appendToStore puts own events in line in the same transaction; there is nothing left to add.
    enqueue: async () => undefined,
    readWaiting: async (limit) =>
      eventsOf(store, await store.getAllFromIndex('outbox', 'state', 'waiting', limit)),
    readRefused: () => readRefused(store),
    settle: (settlements) => settle(store, settlements),
    requeue: (client, fromSeq) => requeue(store, client, fromSeq),
    counts: async () => ({
      waiting: await store.countFromIndex('outbox', 'state', 'waiting'),
      refused: await store.countFromIndex('outbox', 'state', 'refused'),
    }),
  };
}
