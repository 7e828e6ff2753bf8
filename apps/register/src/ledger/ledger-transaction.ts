import type pg from 'pg';
import type { EventEnvelope as SentEvent } from '@camket/client';
import {
  appendEvents,
  canonicalise,
  type Entry,
  type EventEnvelope,
  type LedgerHeader,
  type LedgerPosition,
} from '@camket/ledger';
import type { Office } from '../database/prepare-database';
import type { ServiceContext } from '../service-context';
import { sha256 } from './sha256';

/** The end of the chain. */
export interface Head {
  readonly n: number;
  readonly hash: string;
  /** Instant of the last acceptance in UTC; empty before the first. */
  readonly at: string;
}

/** What stands in the ledger of one event. */
export interface StoredEntry {
  readonly n: number;
  readonly hash: string;
  readonly acceptedAt: string;
}

/** Writes into the ledger of one office within one transaction; everybody else who writes waits. */
export interface LedgerTransaction {
  readonly client: pg.ClientBase;
  readonly orgId: string;
  readonly head: () => Head;
  /** Continues the chain with an event that was judged; `canonical` is its canonical form. */
  append(event: SentEvent, submittedBy: string | null): Promise<StoredEntry>;
  /** Place the device's next event must have. */
  nextSeq(device: string): Promise<number>;
  /** Counts a place of a device as used. */
  advance(device: string, seq: number): Promise<void>;
}

/** The first line of the office's register file. */
export function headerOf(office: Pick<Office, 'ledgerId' | 'orgId'>): LedgerHeader {
  return { camket: 1, ledger: office.ledgerId, org: office.orgId };
}

/** Begins writing: takes the office's lock and reads the head. */
export async function beginLedger(
  context: ServiceContext,
  client: pg.ClientBase,
): Promise<LedgerTransaction> {
  const { orgId } = context.office;
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('camket-ledger'), hashtext($1))`, [
    orgId,
  ]);
  let head = await readHead(client, orgId);
  return {
    client,
    orgId,
    head: () => head,
    append: async (sent, submittedBy) => {
      // Judged: its actor and data are objects.
      const event = sent as EventEnvelope;
      const entry = continueChain(context.office, head, { event, now: context.now() });
      await insertEntry(client, orgId, { entry, submittedBy });
      head = { n: entry.n, hash: entry.hash, at: entry.acceptedAt };
      return { n: entry.n, hash: entry.hash, acceptedAt: entry.acceptedAt };
    },
    nextSeq: (device) => readNextSeq(client, orgId, device),
    advance: (device, seq) => advanceDevice(client, orgId, { device, seq }),
  };
}

/** Reads the head of the ledger. */
export async function readHead(client: pg.ClientBase, orgId: string): Promise<Head> {
  const { rows } = await client.query<{ head_n: string; head_hash: string; head_at: string }>(
    'SELECT head_n, head_hash, head_at FROM ledgers WHERE org_id = $1',
    [orgId],
  );
  const row = rows[0];
  if (!row) throw new Error(`No ledger for office ${orgId}`);
  return { n: Number(row.head_n), hash: row.head_hash, at: row.head_at };
}

/** The next entry; its clock is raised to that of the last one where it lags behind. */
function continueChain(
  office: Office,
  head: Head,
  { event, now }: { event: EventEnvelope; now: Date },
): Entry {
  const position: LedgerPosition = {
    header: headerOf(office),
    head: head.n === 0 ? null : { n: head.n, hash: head.hash, acceptedAt: head.at },
  };
  const [entry] = appendEvents(position, [event], { acceptedAt: now.toISOString(), sha256 });
  if (!entry) throw new Error('An event makes an entry');
  return entry;
}

async function insertEntry(
  client: pg.ClientBase,
  orgId: string,
  { entry, submittedBy }: { entry: Entry; submittedBy: string | null },
): Promise<void> {
  const { event } = entry;
  await client.query(
    `INSERT INTO entries (org_id, n, prev, accepted_at, hash, event_id, client, seq, type, on_day, canonical, submitted_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      orgId,
      entry.n,
      entry.prev,
      entry.acceptedAt,
      entry.hash,
      event.id,
      event.client,
      event.seq,
      event.type,
      event.on,
      canonicalise(entry),
      submittedBy,
    ],
  );
}

async function readNextSeq(client: pg.ClientBase, orgId: string, device: string): Promise<number> {
  const { rows } = await client.query<{ next_seq: string }>(
    'SELECT next_seq FROM clients WHERE org_id = $1 AND client = $2',
    [orgId, device],
  );
  return Number(rows[0]?.next_seq ?? 1);
}

async function advanceDevice(
  client: pg.ClientBase,
  orgId: string,
  place: { device: string; seq: number },
): Promise<void> {
  await client.query(
    `INSERT INTO clients (org_id, client, next_seq) VALUES ($1, $2, $3)
     ON CONFLICT (org_id, client) DO UPDATE SET next_seq = EXCLUDED.next_seq`,
    [orgId, place.device, place.seq + 1],
  );
}
