import type { KnownOrder } from '../reading/find-conflicts';
import type { OfficeStore } from './open-office-store';

/**
 * What this device knows of the order in which the office's words came to be known: when the register accepted each own
 * event, `waiting` for those it does not have yet, `unknown` where its answer was lost; and the place of every event in the
 * register's ledger, as far as it was pulled.
 */
export async function readKnownOrder(store: OfficeStore): Promise<KnownOrder> {
  const [rows, placed] = await Promise.all([store.getAll('outbox'), store.getAll('places')]);
  const shared = new Map(
    rows.map(({ eventId, state, answer }): [string, string] => {
      if (state === 'waiting') return [eventId, 'waiting'];
      return [eventId, answer?.outcome === 'accepted' ? answer.acceptedAt : 'unknown'];
    }),
  );
  const places = new Map(placed.map(({ eventId, n }) => [eventId, n]));
  return {
    sharedAt: (eventId) => shared.get(eventId) ?? null,
    placeOf: (eventId) => places.get(eventId) ?? null,
  };
}
