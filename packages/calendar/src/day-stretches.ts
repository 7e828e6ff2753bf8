import type { LocalText } from '@camket/domain';
import type { MarkedDay, WorkingCalendar } from './create-calendar';
import { formatDayForPeople, type DayNumber } from './day-number';
import { isWorking } from './working-day-index';

/** A run of days of one kind; both ends in. */
export interface DayStretch {
  readonly kind: 'work' | 'make_up' | 'rest';
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const WEEKEND: LocalText = { vi: 'cuối tuần', en: 'weekend' };

function kindOf(calendar: WorkingCalendar, day: DayNumber): DayStretch['kind'] {
  if (!isWorking(calendar, day)) return 'rest';
  return calendar.marked.has(day) ? 'make_up' : 'work';
}

/**
 * Cuts a run of days (both ends in) into stretches of work, make-up work and rest, in order.
 *
 * @example
 * dayStretches(calendar, [parseDay('2025-12-19'), parseDay('2025-12-22')]).length; // => 3
 */
export function dayStretches(
  calendar: WorkingCalendar,
  [first, last]: readonly [DayNumber, DayNumber],
): DayStretch[] {
  const stretches: DayStretch[] = [];
  for (let day = first; day <= last; day += 1) {
    const kind = kindOf(calendar, day);
    const open = stretches.at(-1);
    if (open?.kind === kind) stretches[stretches.length - 1] = { ...open, last: day };
    else stretches.push({ kind, first: day, last: day });
  }
  return stretches;
}

const restName = (mark: MarkedDay | undefined): LocalText => mark?.name ?? WEEKEND;

/**
 * Why the days of a stretch are days of rest, each reason once: "Tết Nguyên đán, cuối tuần".
 *
 * @example
 * restReason(calendar, { kind: 'rest', first: parseDay('2025-12-20'), last: parseDay('2025-12-21') }).vi; // => 'cuối tuần'
 */
export function restReason(calendar: WorkingCalendar, stretch: DayStretch): LocalText {
  const names = new Map<string, LocalText>();
  for (let day = stretch.first; day <= stretch.last; day += 1) {
    const name = restName(calendar.marked.get(day));
    names.set(name.vi, name);
  }
  const all = [...names.values()];
  return { vi: all.map((name) => name.vi).join(', '), en: all.map((name) => name.en).join(', ') };
}

/**
 * The days of a stretch as people read them: one, two listed, more as a range.
 *
 * @example
 * stretchDays({ first: 0, last: 1 }).vi; // => '01/01/1970, 02/01/1970'
 */
export function stretchDays({ first, last }: Pick<DayStretch, 'first' | 'last'>): LocalText {
  const [from, to] = [formatDayForPeople(first), formatDayForPeople(last)];
  if (first === last) return { vi: from, en: from };
  if (last === first + 1) return { vi: `${from}, ${to}`, en: `${from}, ${to}` };
  return { vi: `${from} đến ${to}`, en: `${from} to ${to}` };
}
