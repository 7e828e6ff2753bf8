import type { LocalText } from '@camket/domain';
import type { CountedPeriod } from './counted-period';
import type { WorkingCalendar } from './create-calendar';
import { dayStretches, restReason, stretchDays, type DayStretch } from './day-stretches';
import { civilOf, formatDayForPeople, type DayNumber } from './day-number';
import { traceStep, type TraceStep } from './resolution';

const UNIT_WORDS = {
  day: { vi: 'ngày', en: 'day' },
  week: { vi: 'tuần', en: 'week' },
  month: { vi: 'tháng', en: 'month' },
  year: { vi: 'năm', en: 'year' },
} as const;

const plural = (count: number, word: string): string =>
  `${String(count)} ${word}${count === 1 ? '' : 's'}`;

function startStep({ from, direction, anchorWords }: CountedPeriod): TraceStep {
  const on = formatDayForPeople(from);
  const words: LocalText =
    anchorWords === undefined
      ? { vi: '', en: '' }
      : { vi: ` (${anchorWords.vi})`, en: ` (${anchorWords.en})` };
  const text =
    direction === 'forward'
      ? {
          vi: `${on}${words.vi}: ngày bắt đầu, không tính (Điều 147 Bộ luật Dân sự 2015)`,
          en: `${on}${words.en}: start day, not counted (Civil Code 2015, Art. 147)`,
        }
      : {
          vi: `${on}${words.vi}: ngày của sự kiện, không tính; đếm lùi (Điều 147 Bộ luật Dân sự 2015)`,
          en: `${on}${words.en}: day of the event, not counted; counting back (Civil Code 2015, Art. 147)`,
        };
  return traceStep([from, from], 0, text);
}

function workingStep(calendar: WorkingCalendar, stretch: DayStretch): TraceStep {
  const days = stretchDays(stretch);
  const length = stretch.last - stretch.first + 1;
  if (stretch.kind === 'rest') {
    const why = restReason(calendar, stretch);
    return traceStep([stretch.first, stretch.last], 0, {
      vi: `${days.vi}: ${why.vi}`,
      en: `${days.en}: ${why.en}`,
    });
  }
  const name = stretch.kind === 'make_up' ? calendar.marked.get(stretch.first)?.name : undefined;
  return traceStep([stretch.first, stretch.last], length, {
    vi: `${days.vi}: ${String(length)} ngày làm việc${name === undefined ? '' : ` (${name.vi})`}`,
    en: `${days.en}: ${plural(length, 'working day')}${name === undefined ? '' : ` (${name.en})`}`,
  });
}

function workingTrace(
  calendar: WorkingCalendar,
  { from, direction }: CountedPeriod,
  due: DayNumber,
): TraceStep[] {
  const forward = direction === 'forward';
  const steps = dayStretches(calendar, forward ? [from + 1, due] : [due, from - 1]).map((stretch) =>
    workingStep(calendar, stretch),
  );
  return forward ? steps : steps.reverse();
}

/** Says that the month was too short for the start day's number, where it was. */
function clampNote({ from, unit }: CountedPeriod, end: DayNumber): LocalText {
  const isMonths = unit === 'month' || unit === 'year';
  if (!isMonths || civilOf(end).day === civilOf(from).day) return { vi: '', en: '' };
  const day = String(civilOf(from).day);
  return {
    vi: `; tháng không có ngày ${day}, lấy ngày cuối tháng (Điều 148 khoản 3)`,
    en: `; the month has no day ${day}, its last day is taken (Art. 148.3)`,
  };
}

function spanText(period: CountedPeriod, end: DayNumber): LocalText {
  if (period.unit === 'working_day') return { vi: '', en: '' };
  const word = UNIT_WORDS[period.unit];
  const note = clampNote(period, end);
  const on = formatDayForPeople(end);
  return {
    vi: `${String(period.count)} ${word.vi}, ngày cuối là ${on}${note.vi}`,
    en: `${plural(period.count, word.en)}, the last day is ${on}${note.en}`,
  };
}

function rollSteps(calendar: WorkingCalendar, end: DayNumber, due: DayNumber): TraceStep[] {
  const rest: DayStretch = { kind: 'rest', first: end, last: due - 1 };
  const [days, why, to] = [stretchDays(rest), restReason(calendar, rest), formatDayForPeople(due)];
  const moved = traceStep([end, due - 1], 1, {
    vi: `${days.vi}: ${why.vi} → chuyển sang ngày làm việc tiếp theo ${to} (Điều 148 khoản 5 Bộ luật Dân sự 2015)`,
    en: `${days.en}: ${why.en} → moved to the next working day ${to} (Civil Code 2015, Art. 148.5)`,
  });
  const last = traceStep([due, due], 0, { vi: `${to}: hạn cuối`, en: `${to}: last day in time` });
  return [moved, last];
}

/** The last counted day belongs to the step that rolls, so that the steps neither overlap nor leave a day out. */
function calendarTrace(
  calendar: WorkingCalendar,
  period: CountedPeriod,
  { end, due }: { end: DayNumber; due: DayNumber },
): TraceStep[] {
  const text = spanText(period, end);
  if (period.direction === 'backward')
    return [traceStep([end, period.from - 1], period.from - end, text)];
  if (due === end) return [traceStep([period.from + 1, end], end - period.from, text)];
  const before = end - period.from - 1;
  const counted = before > 0 ? [traceStep([period.from + 1, end - 1], before, text)] : [];
  return [...counted, ...rollSteps(calendar, end, due)];
}

/**
 * The steps of a counted period: the start, each stretch with what it contributes, and the roll at the end. The steps
 * cover every day once; their counts add up to the length of the period.
 *
 * @example
 * periodTrace(calendar, { from: 0, count: 1, unit: 'day', direction: 'forward' }, { end: 1, due: 1 }).length; // => 2
 */
export function periodTrace(
  calendar: WorkingCalendar,
  period: CountedPeriod,
  ends: { end: DayNumber; due: DayNumber },
): TraceStep[] {
  const counted =
    period.unit === 'working_day'
      ? workingTrace(calendar, period, ends.due)
      : calendarTrace(calendar, period, ends);
  return [startStep(period), ...counted];
}
