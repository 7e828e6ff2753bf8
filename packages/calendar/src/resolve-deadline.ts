import type { DeadlineExpression, Finding } from '@camket/domain';
import { boundDay } from './bound-day';
import { calendarFinding } from './calendar-finding';
import { formatDayForPeople, safeParseDay, type DayNumber } from './day-number';
import { resolveDate } from './resolve-date';
import { resolveDuration } from './resolve-duration';
import { anchorFor, type ResolveOptions } from './resolve-options';
import { resolveSpan } from './resolve-span';
import {
  completeResolution,
  unresolved,
  type DeadlineResolution,
  type Outcome,
} from './resolution';
import { unresolvedFinding } from './why-unresolved';

function resolveEvent(
  expression: Extract<DeadlineExpression, { kind: 'event' }>,
  options: ResolveOptions,
): Outcome {
  const { raw, words, bound } = expression;
  const on = anchorFor(options, words);
  if (on === null) return unresolved(unresolvedFinding(raw, 'unknown_event'));
  const day = safeParseDay(on);
  if (day === null) return unresolved(calendarFinding('CAL-1', { value: on }));
  const shown = formatDayForPeople(day);
  const origin = { vi: `${words}: ${shown}`, en: `${words}: ${shown}` };
  return boundDay({ raw, bound, first: day, last: day, ruleId: 'event', origin }, options);
}

/** A term runs from congress to congress, so no calendar day ends it. */
const TERM = /nhiệm kỳ|niên khóa/iu;

/** "Đến năm 2030", "giai đoạn 2026-2030": the last day of the last year. */
function resolveHorizon(
  { raw, toYear }: Extract<DeadlineExpression, { kind: 'horizon' }>,
  options: ResolveOptions,
): Outcome {
  if (toYear === null || TERM.test(raw)) return unresolved(unresolvedFinding(raw, 'horizon'));
  const span = { kind: 'span', raw, bound: 'within', span: 'year', year: toYear } as const;
  return resolveSpan({ ...span, index: null, edge: 'whole' }, options);
}

function outcomeOf(expression: DeadlineExpression, options: ResolveOptions): Outcome {
  switch (expression.kind) {
    case 'date':
      return resolveDate(expression, options);
    case 'span':
      return resolveSpan(expression, options);
    case 'duration':
      return resolveDuration(expression, options);
    case 'event':
      return resolveEvent(expression, options);
    case 'horizon':
      return resolveHorizon(expression, options);
    default:
      return unresolved(unresolvedFinding(expression.raw, expression.kind));
  }
}

function referenceFindings({ referenceOn }: ResolveOptions): Finding[] {
  if (referenceOn === null || safeParseDay(referenceOn) !== null) return [];
  return [calendarFinding('CAL-1', { value: referenceOn }, '/referenceOn')];
}

/**
 * The last day in time that a deadline's words mean, with the steps that lead there in both languages, the rule and its
 * article, and what a person should know. "Trước ngày D" gives the day before D; counted periods roll over days of rest
 * (Civil Code 2015, Art. 148); named days and those of Art. 146 stay and get an advice. Words that give no day give
 * null and a finding, never an exception.
 *
 * @example
 * resolveDeadline({ kind: 'date', raw: 'trước ngày 30/6', bound: 'before', year: null, month: 6, day: 30 }, { calendar, referenceOn: '2025-11-20' }).dueOn; // => '2026-06-29'
 */
export function resolveDeadline(
  expression: DeadlineExpression,
  options: ResolveOptions,
): DeadlineResolution {
  const resolution = completeResolution(options.calendar, outcomeOf(expression, options));
  return { ...resolution, findings: [...referenceFindings(options), ...resolution.findings] };
}

/**
 * The last day in time that a deadline's words mean, alone: as `resolveDeadline`, for programs that resolve very many
 * and ask for the trace of a few. Null where the words give no day.
 *
 * @example
 * resolveDueDay({ kind: 'vague', raw: 'sớm' }, { calendar, referenceOn: null }); // => null
 */
export function resolveDueDay(
  expression: DeadlineExpression,
  options: ResolveOptions,
): DayNumber | null {
  return outcomeOf(expression, options).due;
}
