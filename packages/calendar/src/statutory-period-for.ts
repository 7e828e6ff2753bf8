import type { LocalText } from '@camket/domain';
import { safeParseDay } from './day-number';
import {
  STATUTORY_PERIODS,
  type StatutoryPeriod,
  type StatutoryPeriodKey,
} from './statutory-periods';

/** A statutory period as it stands to an event: binding, or at most a reference mark that is never counted as late. */
export interface ApplicablePeriod {
  period: StatutoryPeriod;
  isBinding: boolean;
  note: LocalText;
}

const BINDING: LocalText = { vi: 'thời hạn bắt buộc', en: 'a binding period' };
const REFERENCE: LocalText = {
  vi: 'mốc tham khảo: quy định không ràng buộc loại sự kiện này',
  en: 'a reference mark: the rule does not bind this kind of event',
};
const TO_CONFIRM: LocalText = {
  vi: '; nguồn cần đối chiếu',
  en: '; its source is to be confirmed',
};

/**
 * The version of a statutory period that applied on a day, and whether it binds a kind of event (a key of the
 * vocabulary of event kinds). Null where no version applied on that day or the day is none.
 *
 * @example
 * statutoryPeriodFor('acknowledgement', '2025-11-23', 'reception')?.isBinding; // => true
 */
export function statutoryPeriodFor(
  key: StatutoryPeriodKey,
  on: string,
  eventKind: string,
): ApplicablePeriod | null {
  if (safeParseDay(on) === null) return null;
  const period = STATUTORY_PERIODS.find(
    (candidate) =>
      candidate.key === key &&
      candidate.effectiveFromOn <= on &&
      (candidate.effectiveToOn === null || on <= candidate.effectiveToOn),
  );
  if (period === undefined) return null;
  const isBinding = period.binds.some((kind) => kind === eventKind);
  const base = isBinding ? BINDING : REFERENCE;
  const caveat = period.status === 'to_confirm' ? TO_CONFIRM : { vi: '', en: '' };
  return { period, isBinding, note: { vi: base.vi + caveat.vi, en: base.en + caveat.en } };
}
