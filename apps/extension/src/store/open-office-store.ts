import type { RefusedResult, AcceptedResult, ReplicaCursor } from '@camket/client';
import type { Entry, LedgerHeader } from '@camket/ledger';
import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from 'idb';

/** An own event in the line to the register; the event itself stands in `entries`. */
export interface OutboxRow {
  /** Place of its entry in this device's ledger. */
  readonly n: number;
  readonly eventId: string;
  readonly client: string;
  readonly seq: number;
  /** `replaced`: refused for good, and mended since by another event; it is kept as it was. */
  readonly state: 'waiting' | 'sent' | 'refused' | 'replaced';
  readonly answer: AcceptedResult | RefusedResult | null;
  /** Id of the event that says of a refused one what should have been said. */
  readonly replacedBy?: string;
}

/** What a store says of itself, one line. */
export interface StoreIdentity {
  readonly id: 'identity';
  readonly header: LedgerHeader;
  /** Id of this device within this office. */
  readonly client: string;
  /** Place of the next own event in the device's order, from 1. */
  readonly nextSeq: number;
  /** How far the register's ledger was pulled. */
  readonly cursor: ReplicaCursor;
}

/** Something begun and not saved; `value` is read by whoever wrote it. */
export interface DraftRow {
  readonly key: string;
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly savedAtMs: number;
}

/** The place of an event in the register's ledger, which is the order that all devices share. */
export interface PlaceRow {
  readonly eventId: string;
  readonly n: number;
}

/** A file that events name by its SHA-256: the page of an article as the browser held it. */
export interface NamedBlob {
  /** Of `content`, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** A kept file, with the sources it belongs to: it goes when one of them is redacted. */
export interface BlobRow extends NamedBlob {
  readonly sourceIds: readonly string[];
}

/** The stores of one office on this device. */
export interface OfficeSchema extends DBSchema {
  identity: { key: string; value: StoreIdentity };
  entries: { key: number; value: Entry; indexes: { eventId: string } };
  outbox: {
    key: number;
    value: OutboxRow;
    indexes: { eventId: string; state: string; device: [string, number] };
  };
  drafts: { key: string; value: DraftRow };
  places: { key: string; value: PlaceRow };
  blobs: { key: string; value: BlobRow; indexes: { sourceIds: string } };
}

/** An open store of one office. */
export type OfficeStore = IDBPDatabase<OfficeSchema>;

type UpgradeTransaction = IDBPTransaction<
  OfficeSchema,
  StoreNames<OfficeSchema>[],
  'versionchange'
>;

/** Version of the stores' shape; every released one must still open. */
export const STORE_VERSION = 3;

/** What a new store is given. */
export interface NewStore {
  readonly client: string;
  readonly ledger: string;
  readonly org: string;
}

function createStores(db: OfficeStore): void {
  db.createObjectStore('identity', { keyPath: 'id' });
  db.createObjectStore('entries', { keyPath: 'n' }).createIndex('eventId', 'event.id', {
    unique: true,
  });
  const outbox = db.createObjectStore('outbox', { keyPath: 'n' });
  outbox.createIndex('eventId', 'eventId', { unique: true });
  outbox.createIndex('state', 'state');
  outbox.createIndex('device', ['client', 'seq'], { unique: true });
  db.createObjectStore('drafts', { keyPath: 'key' });
}

/** What was pulled before places were kept is pulled once more: nothing of it is taken twice. */
async function addPlaces(db: OfficeStore, transaction: UpgradeTransaction): Promise<void> {
  db.createObjectStore('places', { keyPath: 'eventId' });
  const identities = transaction.objectStore('identity');
  const identity = await identities.get('identity');
  if (identity) await identities.put({ ...identity, cursor: { ledger: null, n: 0, hash: null } });
}

/** Before version 3 no page was kept: what was clipped until then has none. */
function addBlobs(db: OfficeStore): void {
  const blobs = db.createObjectStore('blobs', { keyPath: 'sha256' });
  blobs.createIndex('sourceIds', 'sourceIds', { multiEntry: true });
}

/** The identity is written once; two pages that open a new store at once agree on the first. */
async function ensureIdentity(db: OfficeStore, fresh: NewStore): Promise<void> {
  const transaction = db.transaction('identity', 'readwrite', { durability: 'strict' });
  if (!(await transaction.store.get('identity')))
    await transaction.store.put({
      id: 'identity',
      header: { camket: 1, ledger: fresh.ledger, org: fresh.org },
      client: fresh.client,
      nextSeq: 1,
      cursor: { ledger: null, n: 0, hash: null },
    });
  await transaction.done;
}

/**
 * Opens the store of an office, making it when it is new.
 *
 * @example
 * const store = await openOfficeStore('camket-local', { client, ledger, org: 'local' });
 */
export async function openOfficeStore(name: string, fresh: NewStore): Promise<OfficeStore> {
  const db = await openDB<OfficeSchema>(name, STORE_VERSION, {
    upgrade: async (opened, oldVersion, ...[, transaction]) => {
      if (oldVersion < 1) createStores(opened);
      if (oldVersion < 2) await addPlaces(opened, transaction);
      if (oldVersion < 3) addBlobs(opened);
    },
    blocking: (_current, _blocked, event) => {
      // A newer version of the extension waits: let go, so that its upgrade can begin.
      (event.target as IDBDatabase).close();
    },
  });
  await ensureIdentity(db, fresh);
  return db;
}

/**
 * The identity of a store.
 *
 * @throws Error when the store was not opened with `openOfficeStore`.
 */
export async function readIdentity(store: OfficeStore): Promise<StoreIdentity> {
  const identity = await store.get('identity', 'identity');
  if (!identity) throw new Error('The store has no identity.');
  return identity;
}
