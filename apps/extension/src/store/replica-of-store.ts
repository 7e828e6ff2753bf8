import type { EntryEnvelope, ReplicaCursor, ReplicaStorage } from '@camket/client';
import { appendEvents, type EventEnvelope } from '@camket/ledger';
import { dropRedacted } from './blobs-of-store';
import { hashBytes } from './hash-bytes';
import { readIdentity, type OfficeStore } from './open-office-store';

/**
 * Keeps what the register has: events that are not here yet become entries of this device's own ledger, byte for byte;
 * own events that come back count as sent, whatever became of the answer to their call.
 */
async function saveEntries(
  store: OfficeStore,
  page: readonly EntryEnvelope[],
  options: { cursor: ReplicaCursor; now: () => number },
): Promise<void> {
  const written = ['identity', 'entries', 'outbox', 'places', 'blobs'] as const;
  const transaction = store.transaction(written, 'readwrite', { durability: 'strict' });
  const entries = transaction.objectStore('entries');
  const outbox = transaction.objectStore('outbox');
  const identity = await transaction.objectStore('identity').get('identity');
  if (!identity) throw new Error('The store has no identity.');
  const fresh: EventEnvelope[] = [];
  for (const { n, event } of page) {
    await transaction.objectStore('places').put({ eventId: event.id, n });
    if ((await entries.index('eventId').getKey(event.id)) === undefined)
      fresh.push(event as unknown as EventEnvelope);
    const row = await outbox.index('eventId').get(event.id);
    if (row && row.state !== 'sent') await outbox.put({ ...row, state: 'sent' });
  }
  const last = await entries.openCursor(null, 'prev');
  const head = last?.value ?? null;
  const acceptedAt = new Date(options.now()).toISOString();
  const chained = appendEvents({ header: identity.header, head }, fresh, {
    acceptedAt,
    sha256: hashBytes,
  });
  for (const entry of chained) await entries.add(entry);
  await dropRedacted(transaction.objectStore('blobs'), fresh);
  await transaction.objectStore('identity').put({ ...identity, cursor: options.cursor });
  await transaction.done;
}

/**
 * What pulling needs of a store. `now` is the device's clock in milliseconds since 1970.
 *
 * @example
 * await replicaOfStore(store, Date.now).readCursor(); // => { ledger: null, n: 0, hash: null }
 */
export function replicaOfStore(store: OfficeStore, now: () => number): ReplicaStorage {
  return {
    readCursor: async () => (await readIdentity(store)).cursor,
    saveEntries: (page, cursor) => saveEntries(store, page, { cursor, now }),
  };
}
