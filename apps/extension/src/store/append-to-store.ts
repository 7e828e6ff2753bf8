import { appendEvents, type Entry, type EventEnvelope } from '@camket/ledger';
import type { Actor, EventDataInput, LedgerEventType } from '@camket/domain';
import { OWN_DOMAIN } from '../recording/own-domain';
import { dropRedacted, putBlob } from './blobs-of-store';
import { hashBytes } from './hash-bytes';
import type { NamedBlob, OfficeSchema, OfficeStore, StoreIdentity } from './open-office-store';
import type { IDBPTransaction } from 'idb';

/** An event before it has its envelope: what is asserted, and the day it is true for (Asia/Ho_Chi_Minh). */
export type Assertion<Type extends LedgerEventType = LedgerEventType> = {
  [T in Type]: {
    readonly type: T;
    readonly on: string;
    readonly data: EventDataInput<T>;
    /** The file that it names by its SHA-256, kept with it. */
    readonly blob?: NamedBlob;
  };
}[Type];

/** Who asserts, and what the envelope needs from outside. */
export interface Writer {
  readonly actor: Actor;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new UUIDv7. */
  readonly newId: () => string;
}

type WriteTransaction = IDBPTransaction<
  OfficeSchema,
  ('identity' | 'entries' | 'outbox' | 'drafts' | 'blobs')[],
  'readwrite'
>;

/** JSON knows no undefined: what is absent is left out. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** What several may record at once about one thing: each says how far its device had pulled the office's ledger. */
const CONTESTED: ReadonlySet<string> = new Set<LedgerEventType>([
  'record.classified',
  'record.assigned',
  'deadline.set',
  'deadline.extended',
  'status.asserted',
  'record.withdrawn',
  'record.merged',
  'record.split',
  'record.superseded',
  'record.published',
  'record.unpublished',
]);

function withSeen(type: string, data: object, { cursor }: StoreIdentity): object {
  if (cursor.ledger === null || !CONTESTED.has(type)) return data;
  const { ext, ...rest } = data as { ext?: Readonly<Record<string, object>> };
  const own = { ...ext?.[OWN_DOMAIN], seen: cursor.n };
  return { ...rest, ext: { ...ext, [OWN_DOMAIN]: own } };
}

function toEnvelopes(
  assertions: readonly Assertion[],
  identity: StoreIdentity,
  writer: Writer,
): EventEnvelope[] {
  const recordedAt = new Date(writer.now()).toISOString();
  return assertions.map(({ type, on, data }, index) => ({
    v: 1,
    id: writer.newId(),
    type,
    on,
    recordedAt,
    client: identity.client,
    seq: identity.nextSeq + index,
    actor: plain(writer.actor),
    data: plain(withSeen(type, data, identity)),
  }));
}

async function lastEntry(transaction: WriteTransaction): Promise<Entry | null> {
  const cursor = await transaction.objectStore('entries').openCursor(null, 'prev');
  return cursor?.value ?? null;
}

/** The files that the assertions name are there as soon as the events are. */
async function keepBlobs(
  transaction: WriteTransaction,
  assertions: readonly Assertion[],
): Promise<void> {
  const blobs = transaction.objectStore('blobs');
  for (const assertion of assertions)
    if (assertion.type === 'source.captured' && assertion.blob)
      await putBlob(blobs, assertion.blob, [assertion.data.sourceId]);
}

async function write(
  transaction: WriteTransaction,
  assertions: readonly Assertion[],
  writer: Writer,
): Promise<EventEnvelope[]> {
  const identity = await transaction.objectStore('identity').get('identity');
  if (!identity) throw new Error('The store has no identity.');
  const events = toEnvelopes(assertions, identity, writer);
  const entries = appendEvents(
    { header: identity.header, head: await lastEntry(transaction) },
    events,
    { acceptedAt: new Date(writer.now()).toISOString(), sha256: hashBytes },
  );
  for (const entry of entries) {
    await transaction.objectStore('entries').add(entry);
    const { id: eventId, client, seq } = entry.event;
    await transaction
      .objectStore('outbox')
      .add({ n: entry.n, eventId, client, seq, state: 'waiting', answer: null });
  }
  await keepBlobs(transaction, assertions);
  await dropRedacted(transaction.objectStore('blobs'), events);
  await transaction
    .objectStore('identity')
    .put({ ...identity, nextSeq: identity.nextSeq + events.length });
  return events;
}

/** The refused event is kept with its answer; what took its place is noted beside it. */
async function markReplaced(
  transaction: WriteTransaction,
  refusedId: string,
  events: readonly EventEnvelope[],
): Promise<void> {
  const outbox = transaction.objectStore('outbox');
  const n = await outbox.index('eventId').getKey(refusedId);
  const row = n === undefined ? undefined : await outbox.get(n);
  const mending = events.find(({ type }) => type !== 'event.corrected');
  if (row?.state === 'refused' && mending)
    await outbox.put({ ...row, state: 'replaced', replacedBy: mending.id });
}

/**
 * Writes assertions into the store: entries of its ledger, places in the line to the register, and the files they name, all
 * or none.
 * When the promise resolves, the transaction is complete with strict durability: only then is anything "saved".
 * `draftKey` names a draft that ends with it, `replaces` an event that was refused for good and is mended by this.
 *
 * @throws LedgerError `event-refused` when an event cannot stand in a ledger; a DOMException when the disk is full.
 */
export async function appendToStore(
  store: OfficeStore,
  assertions: readonly Assertion[],
  options: Writer & { readonly draftKey?: string; readonly replaces?: string },
): Promise<EventEnvelope[]> {
  const written = ['identity', 'entries', 'outbox', 'drafts', 'blobs'] as const;
  const transaction = store.transaction(written, 'readwrite', {
    durability: 'strict',
  }) as unknown as WriteTransaction;
  const done = transaction.done;
  try {
    const events = await write(transaction, assertions, options);
    if (options.draftKey !== undefined)
      await transaction.objectStore('drafts').delete(options.draftKey);
    if (options.replaces !== undefined) await markReplaced(transaction, options.replaces, events);
    await done;
    return events;
  } catch (error) {
    done.catch(() => undefined);
    abortQuietly(transaction);
    throw error;
  }
}

function abortQuietly(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It ended already; what failed is reported by the caller's error.
  }
}
