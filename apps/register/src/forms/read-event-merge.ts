import type { Register } from '@camket/ledger';
import type { EventDraft, FormValues } from './form-draft';

/** What reading a form about one held event needs. */
export interface EventMergeContext {
  readonly register: Register;
  /** The event whose page it is. */
  readonly eventId: string;
  /** Today in Viet Nam. */
  readonly todayOn: string;
  readonly takeId: () => string;
}

const plain = (value: string | undefined): string => (value ?? '').normalize('NFC').trim();

/** The event that lets another one go on as the event of the page; null where the form names no other or no reason. */
export function readEventMerge(
  values: FormValues,
  { register, eventId, todayOn, takeId }: EventMergeContext,
): EventDraft | null {
  const otherId = plain(values['other']);
  const reason = plain(values['reason']);
  if (reason === '' || otherId === eventId || !register.events.has(otherId)) return null;
  const data = { eventIds: [otherId], intoId: eventId, reason };
  return { id: takeId(), type: 'event.merged', on: todayOn, data };
}

/** The correction that takes back the merge of one event; null where the form names none that was merged into the page's. */
export function readEventSeparation(
  values: FormValues,
  { register, eventId, todayOn, takeId }: EventMergeContext,
): EventDraft | null {
  const merged = register.mergedEvents.get(plain(values['other']));
  const reason = plain(values['reason']);
  if (reason === '' || merged?.intoId !== eventId) return null;
  const data = { correctsId: merged.mergedBy.event.id, reason, replacement: null };
  return { id: takeId(), type: 'event.corrected', on: todayOn, data };
}
