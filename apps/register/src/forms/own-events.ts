import type { EventEnvelope, EventResult } from '@camket/client';
import { EVENT_VERSION } from '@camket/domain';
import type { Caller } from '../devices/device-tokens';
import { appendOne } from '../ledger/append-events';
import { beginLedger } from '../ledger/ledger-transaction';
import type { ServiceContext } from '../service-context';
import type { EventDraft } from './form-draft';

/** Writes drafts as events of the caller's own device; sent twice, they are written once. */
export async function appendDrafts(
  context: ServiceContext,
  caller: Caller,
  drafts: readonly EventDraft[],
): Promise<EventResult[]> {
  const results = await context.database.inOrg(context.office.orgId, async (client) => {
    const ledger = await beginLedger(context, client);
    const written: EventResult[] = [];
    for (const draft of drafts) {
      const known = await client.query<{ answer: string }>(
        'SELECT answer FROM answers WHERE org_id = $1 AND event_id = $2',
        [ledger.orgId, draft.id],
      );
      const answer = known.rows[0]?.answer;
      if (answer !== undefined) written.push(JSON.parse(answer) as EventResult);
      else {
        const event = completeDraft(draft, {
          caller,
          seq: await ledger.nextSeq(caller.tokenId),
          now: context.now(),
        });
        written.push(await appendOne({ context, ledger, sender: caller }, event));
      }
    }
    return { written, head: ledger.head().n };
  });
  context.changes.announce(results.head);
  return results.written;
}

/** Turns a draft into the event it will be; the page writes as a device whose id is that of its token. */
export function completeDraft(
  draft: EventDraft,
  by: { caller: Caller; seq: number; now: Date },
): EventEnvelope {
  const { caller, seq, now } = by;
  return {
    v: EVENT_VERSION,
    ...draft,
    recordedAt: now.toISOString(),
    client: caller.tokenId,
    seq,
    actor: { id: `device:${caller.tokenId}`, name: caller.name, role: caller.role },
  };
}
