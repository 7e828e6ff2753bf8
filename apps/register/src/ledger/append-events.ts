import type { AcceptedResult, AppendEventsAnswer, EventResult } from '@camket/client';
import * as z from 'zod';
import type { ServiceContext } from '../service-context';
import { allotNumbers } from './allot-numbers';
import { judgeEvent } from './judge-event';
import { beginLedger, type LedgerTransaction } from './ledger-transaction';
import { refuse } from './refusals';
import { sha256Of } from './sha256';

/** What an event must at least say to have its own answer kept. */
const keySchema = z.object({ id: z.uuidv7(), client: z.uuidv7(), seq: z.int().min(1) });
type EventKey = z.infer<typeof keySchema>;

/** Who sends events. */
export interface Sender {
  readonly tokenId: string | null;
}

/**
 * Appends a batch. Each event is judged by itself; effect, idempotency row and stored answer are one transaction,
 * which is durable before this resolves. A repeat gives the stored answer.
 */
export async function appendEvents(
  context: ServiceContext,
  sender: Sender,
  events: readonly unknown[],
): Promise<AppendEventsAnswer> {
  const answer = await context.database.inOrg(context.office.orgId, async (client) => {
    const ledger = await beginLedger(context, client);
    const results: EventResult[] = [];
    for (const raw of events) results.push(await appendOne({ context, ledger, sender }, raw));
    return { results, head: ledger.head().n };
  });
  context.changes.announce(answer.head);
  return answer;
}

/** What appending one event needs. */
export interface Appending {
  readonly context: ServiceContext;
  readonly ledger: LedgerTransaction;
  readonly sender: Sender;
}

/** Appends one event within a transaction. */
export async function appendOne(appending: Appending, raw: unknown): Promise<EventResult> {
  const key = keySchema.safeParse(raw);
  if (!key.success) return refuse(textId(raw), 'not-an-event');
  const judged = judgeEvent(raw, key.data.id, false);
  const eventSha256 = sha256Of(judged.canonical);
  const known = await readAnswer(appending.ledger, key.data.id);
  if (known)
    return known.eventSha256 === eventSha256 ? known.answer : refuse(key.data.id, 'id-reused');
  // The register numbers under the ledger's own id; a device that took it would stop the numbering.
  if (key.data.client === appending.context.office.ledgerId)
    return refuse(key.data.id, 'reserved-type');
  const misplaced = await checkPlace(appending.ledger, key.data);
  if (misplaced) return misplaced;
  const result = judged.ok ? await accept(appending, judged.event) : judged.refusal;
  await storeAnswer(appending.ledger, { key: key.data, eventSha256, result });
  return result;
}

function textId(raw: unknown): string | null {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  return typeof id === 'string' ? id.slice(0, 100) : null;
}

async function checkPlace(ledger: LedgerTransaction, key: EventKey): Promise<EventResult | null> {
  const expectedSeq = await ledger.nextSeq(key.client);
  if (key.seq > expectedSeq) return { outcome: 'out_of_order', ...key, expectedSeq };
  return key.seq < expectedSeq ? refuse(key.id, 'sequence-reused') : null;
}

async function accept(
  { context, ledger, sender }: Appending,
  event: Parameters<LedgerTransaction['append']>[0],
): Promise<AcceptedResult> {
  const entry = await ledger.append(event, sender.tokenId);
  const numbers = await allotNumbers(context, ledger, event);
  return { outcome: 'accepted', id: event.id, ...entry, numbers };
}

async function readAnswer(
  ledger: LedgerTransaction,
  eventId: string,
): Promise<{ eventSha256: string; answer: EventResult } | null> {
  const { rows } = await ledger.client.query<{ event_sha256: string; answer: string }>(
    'SELECT event_sha256, answer FROM answers WHERE org_id = $1 AND event_id = $2',
    [ledger.orgId, eventId],
  );
  const row = rows[0];
  return row
    ? { eventSha256: row.event_sha256, answer: JSON.parse(row.answer) as EventResult }
    : null;
}

/** Keeps the answer for ever and counts the event's place in its device's order as used, also when it was refused. */
async function storeAnswer(
  ledger: LedgerTransaction,
  { key, eventSha256, result }: { key: EventKey; eventSha256: string; result: EventResult },
): Promise<void> {
  await ledger.client.query(
    'INSERT INTO answers (org_id, event_id, client, seq, event_sha256, answer) VALUES ($1, $2, $3, $4, $5, $6)',
    [ledger.orgId, key.id, key.client, key.seq, eventSha256, JSON.stringify(result)],
  );
  await ledger.advance(key.client, key.seq);
}
