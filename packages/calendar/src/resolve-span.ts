import type { DeadlineExpression, Finding, LocalText } from '@camket/domain';
import { boundDay, type NamedDay } from './bound-day';
import { calendarFinding } from './calendar-finding';
import type { CountingRuleId } from './counting-rules';
import { civilOf, formatDayForPeople, safeParseDay, type DayNumber } from './day-number';
import type { ResolveOptions } from './resolve-options';
import { unresolved, type Outcome } from './resolution';
import { spanDays, type SpanDays, type SpanExpression } from './span-days';
import { unresolvedFinding } from './why-unresolved';

const EDGE_WORDS = {
  start: { vi: 'ngày đầu', en: 'first day' },
  middle: { vi: 'ngày giữa', en: 'middle' },
  end: { vi: 'ngày cuối', en: 'last day' },
} as const;

function ruleOf({ span, edge }: SpanExpression): CountingRuleId {
  if (span === 'school_year' || span === 'school_term') return 'school-year';
  return edge === 'whole' ? 'named-span' : 'calendar-point';
}

function originOf(expression: SpanExpression, days: SpanDays): LocalText {
  const { raw, edge } = expression;
  if (edge !== 'whole') {
    const on = formatDayForPeople({ start: days.first, middle: days.middle, end: days.last }[edge]);
    const words = EDGE_WORDS[edge];
    return {
      vi: `“${raw}”: ${words.vi} là ${on} (Điều 146 Bộ luật Dân sự 2015)`,
      en: `“${raw}”: the ${words.en} is ${on} (Civil Code 2015, Art. 146)`,
    };
  }
  const [from, to] = [formatDayForPeople(days.first), formatDayForPeople(days.last)];
  return { vi: `“${raw}”: từ ${from} đến ${to}`, en: `“${raw}”: ${from} to ${to}` };
}

function ends({ edge }: SpanExpression, days: SpanDays): Pick<NamedDay, 'first' | 'last'> {
  if (edge === 'whole') return { first: days.first, last: days.last };
  const on = { start: days.first, middle: days.middle, end: days.last }[edge];
  return { first: on, last: on };
}

function schoolAdvice(days: SpanDays): Finding[] {
  if (!days.provisional) return [];
  const { year } = civilOf(days.last);
  return [calendarFinding('CAL-9', { year: `${String(year - 1)}-${String(year)}` })];
}

function bind(expression: SpanExpression, days: SpanDays): NamedDay {
  const { raw, bound } = expression;
  return {
    raw,
    bound,
    ...ends(expression, days),
    ruleId: ruleOf(expression),
    origin: originOf(expression, days),
    provisional: days.provisional,
    findings: schoolAdvice(days),
  };
}

/** The first span that can still be kept on the reference day: this year's, else next year's. */
function nearest(
  expression: SpanExpression,
  reference: DayNumber,
  options: ResolveOptions,
): Outcome | null {
  const { year } = civilOf(reference);
  for (const candidate of [year - 1, year, year + 1, year + 2]) {
    const days = spanDays(expression, candidate, reference);
    if (days === null) return null;
    const outcome = boundDay(bind(expression, days), options);
    if (outcome.due === null || outcome.due >= reference) return outcome;
  }
  return null;
}

/** A span without a year and without a number is the one in which the reference day lies, also when nearly over. */
function current(
  expression: SpanExpression,
  reference: DayNumber,
  options: ResolveOptions,
): Outcome | null {
  const days = spanDays(expression, civilOf(reference).year, reference);
  return days === null ? null : boundDay(bind(expression, days), options);
}

const isUnnumbered = ({ span, index }: SpanExpression): boolean =>
  index === null && (span === 'month' || span === 'quarter' || span === 'half_year');

/**
 * Resolves words that name a span of the calendar or one of its edges.
 *
 * @example
 * resolveSpan({ kind: 'span', raw: 'cuối năm 2026', bound: 'by', span: 'year', year: 2026, index: null, edge: 'end' }, options).ruleId; // => 'calendar-point'
 */
export function resolveSpan(
  expression: Extract<DeadlineExpression, { kind: 'span' }>,
  options: ResolveOptions,
): Outcome {
  const reference = options.referenceOn === null ? null : safeParseDay(options.referenceOn);
  const invalid = (): Outcome => unresolved(calendarFinding('CAL-1', { value: expression.raw }));
  if (expression.year !== null) {
    const days = spanDays(expression, expression.year, reference);
    return days === null ? invalid() : boundDay(bind(expression, days), options);
  }
  if (reference === null) return unresolved(unresolvedFinding(expression.raw, 'no_reference'));
  const find = isUnnumbered(expression) ? current : nearest;
  return find(expression, reference, options) ?? invalid();
}
