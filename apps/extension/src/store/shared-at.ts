import type { OfficeStore } from './open-office-store';

/**
 * When the office's register accepted each own event, `waiting` for those it does not have yet, `unknown` where its answer
 * was lost; events of other devices are not in it.
 */
export async function readSharedAt(store: OfficeStore): Promise<Map<string, string>> {
  const rows = await store.getAll('outbox');
  return new Map(
    rows.flatMap(({ eventId, state, answer }): [string, string][] => {
      if (state === 'waiting') return [[eventId, 'waiting']];
      return [[eventId, answer?.outcome === 'accepted' ? answer.acceptedAt : 'unknown']];
    }),
  );
}
