import { CENTRAL_AGENCIES } from '@camket/domain/data';
import type { ValidationInput, ValidationOptions } from '../options';
import type { RuleContext } from '../rule-context';
import { DEFAULT_THRESHOLDS } from '../thresholds';
import { statusOnDay, type StatusInterval, type TimelineLookup } from '../timeline-view';
import type { RegisterIndex } from './register-index';

const NO_TIMELINES: TimelineLookup = new Map();

/** Reads statuses; rules ask about one record after another, so the last answer is kept. */
function statusReader(timelines: TimelineLookup, asOf: string): RuleContext['statusOf'] {
  let lastId: string | null = null;
  let last: StatusInterval | null = null;
  return ({ id }) => {
    if (id === lastId) return last;
    const timeline = timelines.get(id);
    last = timeline ? statusOnDay(timeline, asOf) : null;
    lastId = id;
    return last;
  };
}

/**
 * What the rules may look at, from what the caller gave.
 *
 * @example
 * createContext({ register, asOf: '2026-01-05' }, {}, index).thresholds.freshDays; // => 31
 */
export function createContext(
  input: ValidationInput,
  options: ValidationOptions,
  index: RegisterIndex,
): RuleContext {
  const timelines = input.timelines ?? NO_TIMELINES;
  return {
    register: input.register,
    index,
    asOf: input.asOf,
    thresholds: { ...DEFAULT_THRESHOLDS, ...options.thresholds },
    calendar: input.calendar ?? null,
    directories: [...(options.directories ?? []), CENTRAL_AGENCIES],
    fields: options.fields ?? [],
    sha256: input.sha256 ?? null,
    bindingEventKinds: options.bindingEventKinds ?? [],
    statusOf: statusReader(timelines, input.asOf),
  };
}
