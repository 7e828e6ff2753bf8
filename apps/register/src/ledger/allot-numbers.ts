import type { EventEnvelope } from '@camket/client';
import { createUuidV7, type PassageKind } from '@camket/domain/data';
import { EVENT_VERSION, formatRecordNumber } from '@camket/domain';
import type { ServiceContext } from '../service-context';
import { vietnamDay } from '../vietnam-day';
import type { LedgerTransaction } from './ledger-transaction';

/** A number given to a record. */
export interface AllottedNumber {
  readonly recordId: string;
  readonly number: string;
}

/** What numbering needs of an event's data. */
interface RecordData {
  readonly recordId: string;
  readonly eventId: string;
  readonly kind?: string;
  readonly force?: string | null;
  readonly code?: string;
}

/** By which kind a record of each event type is numbered: the same as the fold gives it. */
const KIND_BY_TYPE: Readonly<Record<string, (data: RecordData) => PassageKind>> = {
  'petition.itemised': (data) => (data.kind === 'complaint' ? 'complaint' : 'request'),
  'answer.recorded': () => 'answer',
  'commitment.recorded': kindOfCommitment,
  'target.set': () => 'target',
  'progress.reported': () => 'progress',
};

function kindOfCommitment({ kind, force }: RecordData): PassageKind {
  if (kind === 'directive' || kind === 'referral') return kind;
  return kind === 'blanket' && force === 'commanded' ? 'directive' : 'pledge';
}

/**
 * Allots permanent numbers after an event was appended: to the record it itemises when the held event's code is known,
 * or, when it states that code, to every record that waited for it. The numbers are events of the register's own.
 */
export async function allotNumbers(
  context: ServiceContext,
  ledger: LedgerTransaction,
  event: EventEnvelope,
): Promise<AllottedNumber[]> {
  if (event.v > EVENT_VERSION) return [];
  const data = event.data as RecordData;
  const kindOf = KIND_BY_TYPE[event.type];
  if (kindOf) await rememberRecord(ledger, data, kindOf(data));
  else if (event.type === 'event.held' && data.code)
    await rememberCode(ledger, data.eventId, data.code);
  else return [];
  return numberWaiting(context, ledger, data.eventId);
}

async function rememberRecord(
  ledger: LedgerTransaction,
  data: RecordData,
  kind: PassageKind,
): Promise<void> {
  await ledger.client.query(
    `INSERT INTO record_numbers (org_id, record_id, event_id, kind) VALUES ($1, $2, $3, $4)
     ON CONFLICT (org_id, record_id) DO NOTHING`,
    [ledger.orgId, data.recordId, data.eventId, kind],
  );
}

async function rememberCode(
  ledger: LedgerTransaction,
  eventId: string,
  code: string,
): Promise<void> {
  await ledger.client.query(
    `INSERT INTO event_codes (org_id, event_id, code) VALUES ($1, $2, $3)
     ON CONFLICT (org_id, event_id) DO UPDATE SET code = EXCLUDED.code`,
    [ledger.orgId, eventId, code],
  );
}

async function numberWaiting(
  context: ServiceContext,
  ledger: LedgerTransaction,
  eventId: string,
): Promise<AllottedNumber[]> {
  const { rows } = await ledger.client.query<{
    record_id: string;
    kind: PassageKind;
    code: string;
  }>(
    `SELECT r.record_id, r.kind, c.code FROM record_numbers r
     JOIN event_codes c ON c.org_id = r.org_id AND c.event_id = r.event_id
     WHERE r.org_id = $1 AND r.event_id = $2 AND r.ordinal IS NULL ORDER BY r.record_id`,
    [ledger.orgId, eventId],
  );
  const numbers: AllottedNumber[] = [];
  for (const row of rows) numbers.push(await numberRecord(context, ledger, row));
  return numbers;
}

async function numberRecord(
  context: ServiceContext,
  ledger: LedgerTransaction,
  row: { record_id: string; kind: PassageKind; code: string },
): Promise<AllottedNumber> {
  const { rows } = await ledger.client.query<{ ordinal: number }>(
    `UPDATE record_numbers SET code = $3, ordinal = (
       SELECT coalesce(max(o.ordinal), 0) + 1 FROM record_numbers o WHERE o.org_id = $1 AND o.code = $3 AND o.kind = $4
     ) WHERE org_id = $1 AND record_id = $2 RETURNING ordinal`,
    [ledger.orgId, row.record_id, row.code, row.kind],
  );
  const number = formatRecordNumber({
    code: row.code,
    kind: row.kind,
    ordinal: rows[0]?.ordinal ?? 0,
  });
  await appendNumber(context, ledger, { recordId: row.record_id, number });
  return { recordId: row.record_id, number };
}

/** The register writes as a device of its own: its id is that of the ledger. */
async function appendNumber(
  context: ServiceContext,
  ledger: LedgerTransaction,
  allotted: AllottedNumber,
): Promise<void> {
  const now = context.now();
  const client = context.office.ledgerId;
  const seq = await ledger.nextSeq(client);
  await ledger.append(
    {
      v: EVENT_VERSION,
      id: createUuidV7({ nowMs: now.getTime(), random: context.randomBytes(10) }),
      type: 'number.allotted',
      on: vietnamDay(now),
      recordedAt: now.toISOString(),
      client,
      seq,
      actor: { id: 'register', name: context.office.orgName, role: 'system' },
      data: allotted,
    },
    null,
  );
  await ledger.advance(client, seq);
}
