import { appendEvents, type EventEnvelope } from '@camket/ledger';
import { dropRedacted } from './blobs-of-store';
import { hashBytes } from './hash-bytes';
import type { OfficeStore } from './open-office-store';

/** Types that the register alone writes: they come back by pulling and are never sent. */
const RESERVED: ReadonlySet<string> = new Set(['number.allotted']);

/**
 * Takes events of another device's register file into this store: those that are not here yet become entries and
 * wait to be sent; the register keeps each once, whoever sends it.
 *
 * @throws LedgerError `event-refused` when an event cannot stand in a ledger; nothing is imported then.
 */
export async function importLedger(
  store: OfficeStore,
  events: readonly EventEnvelope[],
  nowMs: number,
): Promise<number> {
  const transaction = store.transaction(['identity', 'entries', 'outbox', 'blobs'], 'readwrite', {
    durability: 'strict',
  });
  const entries = transaction.objectStore('entries');
  const identity = await transaction.objectStore('identity').get('identity');
  if (!identity) throw new Error('The store has no identity.');
  const fresh: EventEnvelope[] = [];
  for (const event of events)
    if ((await entries.index('eventId').getKey(event.id)) === undefined) fresh.push(event);
  const last = await entries.openCursor(null, 'prev');
  const chained = appendEvents({ header: identity.header, head: last?.value ?? null }, fresh, {
    acceptedAt: new Date(nowMs).toISOString(),
    sha256: hashBytes,
  });
  for (const entry of chained) {
    await entries.add(entry);
    const { id: eventId, client, seq, type } = entry.event;
    if (!RESERVED.has(type))
      await transaction
        .objectStore('outbox')
        .add({ n: entry.n, eventId, client, seq, state: 'waiting', answer: null });
  }
  await dropRedacted(transaction.objectStore('blobs'), fresh);
  await transaction.done;
  return chained.length;
}
