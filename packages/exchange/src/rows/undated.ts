import type { EventDataInput } from '@camket/domain';

const DOMAIN = 'camket.vn';

/** Marks a status that a table states without a day: the day of its event is that of the import and says nothing about when the work was done. */
export const UNDATED = { ext: { [DOMAIN]: { isDayNotStated: true } } } as const;

/**
 * Whether a status was stated without a day.
 *
 * @example
 * isUndated({ ext: { 'camket.vn': { isDayNotStated: true } } }); // => true
 */
export function isUndated({ ext }: Pick<EventDataInput<'status.asserted'>, 'ext'>): boolean {
  const own: unknown = ext?.[DOMAIN];
  return typeof own === 'object' && own !== null && 'isDayNotStated' in own;
}
