import { parseDay } from '@camket/calendar';
import type { LocalText } from '@camket/domain';
import { intervalAt } from './interval-at';
import { percentage, type Rounding } from './percentage';
import type { ReportingPeriod } from './reporting-periods';
import type { RollUpCell } from './roll-up-cell';
import { axisOf, DONE_BIT, EXTENDED_BIT, SCHEDULE, WORK } from './status-codes';
import type { Timeline } from './timeline';
import type { TimelineSet } from './timeline-set';

/** What may move between two reports. */
export const MOVEMENTS = ['new', 'done', 'newly_overdue', 'extended', 'returned'] as const;

/** What may move between two reports. */
export type Movement = (typeof MOVEMENTS)[number];

const LABELS: Readonly<Record<Movement, LocalText>> = {
  new: { vi: 'Mới trong kỳ', en: 'New in the period' },
  done: { vi: 'Hoàn thành trong kỳ', en: 'Done in the period' },
  newly_overdue: { vi: 'Mới quá hạn trong kỳ', en: 'Newly overdue in the period' },
  extended: { vi: 'Được gia hạn trong kỳ', en: 'Extended in the period' },
  returned: { vi: 'Bị trả lại trong kỳ', en: 'Returned in the period' },
};

/** Two neighbouring intervals of a timeline; before the first there is none. */
interface Step {
  readonly before: number | null;
  readonly after: number;
  readonly isDueMoved: boolean;
}

const isOverdue = (state: number): boolean => {
  const schedule = axisOf(state, 'schedule');
  return schedule === SCHEDULE.overdue || schedule === SCHEDULE.seriously_overdue;
};

const isReturned = (state: number): boolean => axisOf(state, 'work') === WORK.returned;

const TESTS: Readonly<Record<Movement, (step: Step) => boolean>> = {
  new: ({ before }) => before === null,
  done: ({ before, after }) => (after & DONE_BIT) !== 0 && ((before ?? 0) & DONE_BIT) === 0,
  newly_overdue: ({ before, after }) => isOverdue(after) && !isOverdue(before ?? 0),
  extended: ({ after, isDueMoved }) => isDueMoved && (after & EXTENDED_BIT) !== 0,
  returned: ({ before, after }) => isReturned(after) && !isReturned(before ?? 0),
};

function* stepsIn(
  { fromDays, states, dueDays }: Timeline,
  from: number,
  to: number,
): Generator<Step> {
  for (let at = Math.max(0, intervalAt(fromDays, from - 1) + 1); at < fromDays.length; at += 1) {
    if ((fromDays[at] ?? 0) > to) return;
    const before = at === 0 ? null : (states[at - 1] ?? 0);
    yield { before, after: states[at] ?? 0, isDueMoved: at > 0 && dueDays[at - 1] !== dueDays[at] };
  }
}

/** What "done in the period" must still be at its end: a result returned within the period was no result. */
function standsAtEnd(timeline: Timeline, movement: Movement, to: number): boolean {
  if (movement !== 'done') return true;
  const state = timeline.states[intervalAt(timeline.fromDays, to)] ?? 0;
  return (state & DONE_BIT) !== 0;
}

/**
 * What moved in a timeline from one day number to another, both in: recorded, done and still done at the end, overdue
 * for the first time since it last was not, extended, returned.
 *
 * @example
 * movementsOf(timeline, [parseDay('2026-06-15'), parseDay('2026-07-14')]); // => ['newly_overdue']
 */
export function movementsOf(timeline: Timeline, [from, to]: readonly [number, number]): Movement[] {
  const steps = [...stepsIn(timeline, from, to)];
  return MOVEMENTS.filter(
    (movement) => steps.some(TESTS[movement]) && standsAtEnd(timeline, movement, to),
  );
}

/**
 * What moved in a period, as cells of a roll-up; the whole is all records of the group.
 *
 * @throws InvalidDayError when the period's days are none.
 * @example
 * const period = customPeriod('2026-01-01', '2026-01-31');
 * movementCells(timelines, [0], { period, rounding: DEFAULT_ROUNDING })[0]?.ids.length; // => 1
 */
export function movementCells(
  timelines: TimelineSet,
  places: readonly number[],
  { period, rounding }: { period: ReportingPeriod; rounding: Rounding },
): RollUpCell[] {
  const days = [parseDay(period.fromOn), parseDay(period.toOn)] as const;
  const moved = places.flatMap((place) => {
    const timeline = timelines.at(place);
    return timeline === undefined
      ? []
      : [{ id: timeline.recordId, moves: movementsOf(timeline, days) }];
  });
  const all = moved.map(({ id }) => id);
  const whole = {
    id: 'group',
    label: { vi: 'số mục của nhóm', en: 'records of the group' },
    count: all.length,
    ids: all,
  };
  return MOVEMENTS.map((movement) => {
    const ids = moved.filter(({ moves }) => moves.includes(movement)).map(({ id }) => id);
    const rate = percentage(ids.length, all.length, rounding);
    return {
      id: `moved_${movement}`,
      label: LABELS[movement],
      count: ids.length,
      ids,
      denominator: whole,
      rate,
      rounding,
    };
  });
}
