import { formatDay, parseDay } from '@camket/calendar';
import { BUCKETS } from './buckets';
import { countBuckets } from './count-buckets';
import { DENOMINATORS, FIGURES } from './figures';
import type { TimelineSet } from './timeline-set';

/** The counts of one day of a burn-up. */
export interface BurnUpPoint {
  on: string;
  /** Tasks that exist on the day and are counted. */
  tasks: number;
  done: number;
  overdue: number;
}

const MAX_POINTS = 5000;

const placesOf = (ids: readonly string[]): number[] =>
  BUCKETS.flatMap(({ id }, place) => (ids.includes(id) ? [place] : []));

const TASKS = placesOf(DENOMINATORS.find(({ id }) => id === 'tasks')?.buckets ?? []);
const DONE = placesOf(FIGURES.find(({ id }) => id === 'done')?.buckets ?? []);
const OVERDUE = placesOf(['open_overdue']);

const sum = (counts: Uint32Array, places: readonly number[]): number =>
  places.reduce((total, place) => total + (counts[place] ?? 0), 0);

/**
 * How tasks and results grew from one day to another, both in, every `stepDays` days; the last day is always there.
 *
 * @throws InvalidDayError when a text is no day.
 * @throws RangeError when the step is not a whole number from 1, the days are out of order, or there are over 5000 points.
 * @example
 * burnUp(timelines, { fromOn: '2026-01-01', toOn: '2026-06-30', stepDays: 30 }).at(-1)?.on; // => '2026-06-30'
 */
export function burnUp(
  timelines: TimelineSet,
  options: { fromOn: string; toOn: string; stepDays: number },
): BurnUpPoint[] {
  const [from, to] = [parseDay(options.fromOn), parseDay(options.toOn)];
  const { stepDays } = options;
  if (
    !Number.isInteger(stepDays) ||
    stepDays < 1 ||
    to < from ||
    (to - from) / stepDays > MAX_POINTS
  ) {
    throw new RangeError('burnUp needs days in order and at most 5000 points');
  }
  const days = Array.from(
    { length: Math.ceil((to - from) / stepDays) },
    (_, at) => from + at * stepDays,
  );
  return [...days, to].map((day) => {
    const counts = countBuckets(timelines, day);
    return {
      on: formatDay(day),
      tasks: sum(counts, TASKS),
      done: sum(counts, DONE),
      overdue: sum(counts, OVERDUE),
    };
  });
}
