import { statutoryPeriodFor, type StatutoryPeriodKey } from '@camket/calendar';
import { partialDateSpan, statedValue } from '@camket/domain/data';
import type { DataOf } from '../register-view';
import type { RuleContext } from '../rule-context';
import { dayAfter } from './day-math';

/** A statutory period as it stands to one event: its last day, and whether it binds. */
export interface StatutoryMark {
  readonly dueOn: string;
  readonly isBinding: boolean;
  readonly isPassed: boolean;
}

/** The last day (in) on which the event was held; null where no day is stated. */
export function heldUntil(held: DataOf<'event.held'>): string | null {
  const date = statedValue(held.heldOn);
  return date === null ? null : partialDateSpan(date).toOn;
}

/**
 * How a statutory period stands to an event on the day of judging; null where it does not apply or cannot be counted.
 *
 * @example
 * statutoryMark('publication_of_results', held, context)?.isBinding; // => true
 */
export function statutoryMark(
  key: StatutoryPeriodKey,
  held: DataOf<'event.held'>,
  context: RuleContext,
): StatutoryMark | null {
  const on = heldUntil(held);
  const applicable = on === null ? null : statutoryPeriodFor(key, on, held.kind);
  if (on === null || applicable === null) return null;
  const { count, unit } = applicable.period;
  const dueOn = lastDay(on, { count, unit }, context);
  if (dueOn === null) return null;
  const isBinding = applicable.isBinding || context.bindingEventKinds.includes(held.kind);
  return { dueOn, isBinding, isPassed: context.asOf > dueOn };
}

function lastDay(
  on: string,
  period: { count: number; unit: string },
  context: RuleContext,
): string | null {
  if (period.unit !== 'day' && period.unit !== 'working_day') return null;
  if (context.calendar) return context.calendar.addDays(on, period.count, period.unit);
  return period.unit === 'day' ? dayAfter(on, period.count) : null;
}
