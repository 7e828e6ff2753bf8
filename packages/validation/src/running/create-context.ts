import { CENTRAL_AGENCIES } from '@camket/domain/data';
import type { ValidationInput, ValidationOptions } from '../options';
import type { RuleContext } from '../rule-context';
import { DEFAULT_THRESHOLDS } from '../thresholds';
import { statusOnDay } from '../timeline-view';
import type { RegisterIndex } from './register-index';

const NO_TIMELINES: NonNullable<ValidationInput['timelines']> = new Map();

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
    statusOf: (record) => {
      const timeline = timelines.get(record.id);
      return timeline ? statusOnDay(timeline, input.asOf) : null;
    },
  };
}
