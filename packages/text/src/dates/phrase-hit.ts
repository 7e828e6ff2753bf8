import { execAt, type Groups } from '../text/exec-at';
import type { DateClass } from './date-mention';

/** A date expression that names no day of the calendar by itself. */
export interface PhraseHit {
  end: number;
  class: DateClass;
  ruleId: string;
  workingDays: number | null;
  count: number | null;
  unit: 'working_day' | 'day' | 'week' | 'month' | 'year' | null;
  every: 'day' | 'week' | 'month' | 'quarter' | 'half_year' | 'year' | 'continuous' | null;
  dayOfMonth: number | null;
  times: number | null;
  /** Words the period is counted from. */
  anchor: string | null;
}

/** A hit that names nothing yet, to be filled by a pattern; it holds every field, since objects that gain some are slow. */
export const EMPTY: PhraseHit = {
  end: 0,
  class: 'vague',
  ruleId: 'DATE-VAGUE',
  workingDays: null,
  count: null,
  unit: null,
  every: null,
  dayOfMonth: null,
  times: null,
  anchor: null,
};

/** Reads one form of phrase that starts at an offset of a match key. */
export type PhrasePattern = (key: string, at: number) => PhraseHit | null;

/**
 * A form of phrase: a sticky pattern, and what its groups say.
 *
 * @example
 * phraseForm(/mỗi (\d) ngày/uy, ([, count]) => ({ count: Number(count) }))('mỗi 5 ngày', 0)?.count; // => 5
 */
export function phraseForm(
  pattern: RegExp,
  read: (groups: Groups) => Partial<PhraseHit>,
): PhrasePattern {
  return (key, at) => {
    const hit = execAt(pattern, key, at);
    return hit && { ...EMPTY, ...read(hit.groups), end: hit.end };
  };
}
