import type { LedgerEventOf } from '@camket/domain';

/** Which device wrote an event that the office's register refused for good, and under which number. */
export interface RefusedTarget {
  readonly client: string;
  readonly seq: number;
}

const OWN_DOMAIN = 'camket.vn';

/**
 * What a correction says of the event it takes back, where the office's register refused that one for good:
 * `ext["camket.vn"].refused`. Only the ledger of the device that wrote it holds such an event, and nobody else misses it.
 *
 * @example
 * refusedTargetOf({ correctsId, reason: 'sửa', replacement: null }); // => null
 */
export function refusedTargetOf(
  data: LedgerEventOf<'event.corrected'>['data'],
): RefusedTarget | null {
  const own = data.ext?.[OWN_DOMAIN] as { readonly refused?: Partial<RefusedTarget> } | undefined;
  const { client, seq } = own?.refused ?? {};
  const isNamed = typeof client === 'string' && Number.isSafeInteger(seq);
  return data.replacement === null && isNamed ? { client, seq: seq as number } : null;
}
