import type { Ledger } from '@camket/ledger';
import type { OfficeStore } from '../store/open-office-store';

/** What an official counts as one thing: a record, or a passage attached to one. */
const ITEMS: ReadonlySet<string> = new Set([
  'petition.itemised',
  'answer.recorded',
  'commitment.recorded',
  'target.set',
  'progress.reported',
  'quotation.attached',
]);

/** How many things wait to be sent and how many were refused; what only belongs to a thing counts with it. */
export async function unsentItems(
  store: OfficeStore,
  ledger: Pick<Ledger, 'entries'>,
): Promise<{ waiting: number; refused: number }> {
  const types = new Map(ledger.entries.map(({ event }) => [event.id, event.type]));
  const inState = async (state: string) => {
    const rows = await store.getAllFromIndex('outbox', 'state', state);
    const items = rows.filter(({ eventId }) => ITEMS.has(types.get(eventId) ?? ''));
    return rows.length === 0 ? 0 : Math.max(1, items.length);
  };
  return { waiting: await inState('waiting'), refused: await inState('refused') };
}
