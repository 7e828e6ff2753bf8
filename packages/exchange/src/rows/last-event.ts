import type { RecordState } from '@camket/ledger';

/**
 * The last event of some types about a record.
 *
 * @example
 * lastEvent({ events: [] }, ['record.assigned']); // => undefined
 */
export const lastEvent = ({ events }: Pick<RecordState, 'events'>, types: readonly string[]) =>
  [...events].reverse().find(({ event }) => types.includes(event.type))?.event;
