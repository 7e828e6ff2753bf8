import type { RecordState } from '@camket/ledger';
import { OWN_DOMAIN } from './own-domain';

/**
 * The agency that usually leads, as an official confirmed it for a record whose article names none; null where none was.
 * It is no assignment, and gives way to one.
 *
 * @example
 * usualLeadOf(record); // => 'Sở Giáo dục và Đào tạo'
 */
export function usualLeadOf(record: Pick<RecordState, 'itemisedBy' | 'events'>): string | null {
  if (record.events.some(({ event }) => event.type === 'record.assigned')) return null;
  const { ext } = record.itemisedBy.event.data as {
    ext?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  const name = ext?.[OWN_DOMAIN]?.['usualLead'];
  return typeof name === 'string' && name !== '' ? name : null;
}
