import { appendEvents, createLedger, extendLedger, type Entry, type Ledger } from '@camket/ledger';
import { hashBytes } from './hash-bytes';
import { readIdentity, type OfficeStore } from './open-office-store';

/** First what the register has, in its order; then what only this device has, in the order it was written. */
async function inSharedOrder(store: OfficeStore, entries: readonly Entry[]): Promise<Entry[]> {
  const rows = await store.getAll('places');
  const places = new Map(rows.map(({ eventId, n }) => [eventId, n]));
  const placeOf = ({ event }: Entry) => places.get(event.id) ?? Number.POSITIVE_INFINITY;
  return [...entries].sort((a, b) => {
    const [first, second] = [placeOf(a), placeOf(b)];
    return first === second ? a.n - b.n : first - second;
  });
}

/** Instants of one form, `YYYY-MM-DDTHH:MM:SS.mmmZ`, compare as text; the clock of a ledger never goes back. */
const later = (a: string, b: string): string => (a > b ? a : b);

/** Chains entries anew from where their order differs from the one they were written in. */
function chained(ledger: Ledger, entries: readonly Entry[]): Ledger {
  const differs = entries.findIndex(({ n }, index) => n !== index + 1);
  if (differs < 0) return extendLedger(ledger, entries);
  const kept = entries.slice(0, differs);
  let head = kept.at(-1) ?? null;
  for (const { event, acceptedAt } of entries.slice(differs)) {
    const options = { acceptedAt: later(acceptedAt, head?.acceptedAt ?? ''), sha256: hashBytes };
    const [entry] = appendEvents({ header: ledger.header, head }, [event], options);
    if (!entry) continue;
    kept.push(entry);
    head = entry;
  }
  return extendLedger(ledger, kept);
}

/**
 * The ledger of this device in the order that all devices of the office share, so that what contradicts is decided
 * alike on each of them; what waits to be sent comes last.
 */
export async function readLedger(store: OfficeStore): Promise<Ledger> {
  const { header } = await readIdentity(store);
  const entries = await inSharedOrder(store, await store.getAll('entries'));
  return chained(createLedger(header), entries);
}
