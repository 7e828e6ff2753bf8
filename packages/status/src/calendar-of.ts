import {
  calendarDataAt,
  createCalendar,
  VIETNAM_CALENDAR_DATA,
  type OfficeDay,
  type WorkingCalendar,
} from '@camket/calendar';
import type { FoldedEventOf, Register } from '@camket/ledger';

/**
 * The calendar an office works by: what it adopted last with its own days, else the shipped one for offices of the state.
 *
 * @example
 * calendarOf(fold([])).profile; // => 'state'
 */
export function calendarOf(register: Pick<Register, 'calendarAdoptions'>): WorkingCalendar {
  const adopted = register.calendarAdoptions.at(-1);
  if (!adopted) return createCalendar(VIETNAM_CALENDAR_DATA);
  const { calendarVersion, profile } = adopted.event.data;
  const data = calendarDataAt(calendarVersion.split('+')[0] ?? '') ?? VIETNAM_CALENDAR_DATA;
  const days = officeDaysOf(adopted);
  return createCalendar(data, {
    profile,
    ...(days.length > 0 ? { officeDays: { id: `n${adopted.n}`, days } } : {}),
  });
}

function officeDaysOf(adopted: FoldedEventOf<'calendar.adopted'>): OfficeDay[] {
  const { closedOn, workedOn, document } = adopted.event.data;
  const source = document?.raw ?? adopted.event.id;
  return [
    ...closedOn.map((on) => ({
      on,
      is: 'closed' as const,
      name: { vi: 'Ngày nghỉ riêng', en: 'Own day off' },
      source,
    })),
    ...workedOn.map((on) => ({
      on,
      is: 'worked' as const,
      name: { vi: 'Ngày làm bù riêng', en: 'Own make-up day' },
      source,
    })),
  ];
}
