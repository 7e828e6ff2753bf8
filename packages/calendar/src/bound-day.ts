import type { Finding, LocalText } from '@camket/domain';
import { COUNTING_RULES, type CountingRuleId } from './counting-rules';
import { formatDayForPeople, type DayNumber } from './day-number';
import type { ResolveOptions } from './resolve-options';
import { traceStep, unresolved, type Outcome, type TraceStep } from './resolution';
import { restAdvice } from './rest-advice';
import { unresolvedFinding } from './why-unresolved';

/** A day that words name or that the law fixes, with the words' bound and where the day comes from. */
export interface NamedDay {
  readonly raw: string;
  readonly bound: 'before' | 'by' | 'within' | 'on' | 'after';
  /** First and last day that the words name; both the same for a single day. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly ruleId: CountingRuleId;
  /** Where the named days come from, for the trace. */
  readonly origin: LocalText;
  /** Local time UTC+7, where the words print one. */
  readonly time?: string | undefined;
  readonly provisional?: boolean;
  readonly findings?: readonly Finding[];
}

/** "Trước 17 giờ ngày D" still leaves the day itself; only "trước 0 giờ" does not. */
function leavesNamedDayOut({ bound, time }: NamedDay, options: ResolveOptions): boolean {
  if (bound !== 'before') return false;
  if (time !== undefined) return time === '00:00';
  return options.beforeIsInclusive !== true;
}

/** The rule's article, where the words about the day do not cite it already. */
function articleNote({ ruleId }: NamedDay): LocalText {
  if (ruleId === 'calendar-point') return { vi: '', en: '' };
  const { article } = COUNTING_RULES[ruleId];
  return { vi: ` (${article.vi})`, en: ` (${article.en})` };
}

function beforeStep(named: NamedDay, due: DayNumber): TraceStep {
  const on = formatDayForPeople(named.first);
  const last = formatDayForPeople(due);
  const article = articleNote(named);
  return traceStep([due, due], 1, {
    vi: `“trước”: không kể ngày ${on}, hạn cuối là ngày liền trước ${last}${article.vi}`,
    en: `“before”: ${on} itself is left out, the last day is the day before, ${last}${article.en}`,
  });
}

function inclusiveNote(named: NamedDay): LocalText {
  if (named.bound !== 'before') return { vi: '', en: '' };
  if (named.time !== undefined)
    return { vi: `, trước ${named.time}`, en: `, before ${named.time}` };
  return {
    vi: ' (cơ quan chọn hiểu “trước” là kể cả ngày đó)',
    en: ' (the office reads “before” as including the day)',
  };
}

function lastDayStep(named: NamedDay): TraceStep {
  const on = formatDayForPeople(named.last);
  const note = inclusiveNote(named);
  const article = articleNote(named);
  return traceStep([named.first, named.last], named.last - named.first + 1, {
    vi: `${named.origin.vi}: hạn cuối là hết ngày ${on}${note.vi}${article.vi}`,
    en: `${named.origin.en}: the last day is ${on}${note.en}${article.en}`,
  });
}

/**
 * The last day in time for a named day: the day before for "trước", the day itself for every other bound. It does not
 * roll (Civil Code 2015, Art. 148 moves only counted periods); a day of rest gets an advice.
 *
 * @example
 * boundDay({ raw: 'trước ngày 30/6/2026', bound: 'before', first: day, last: day, ruleId: 'named-day', origin }, options).due; // => day - 1
 */
export function boundDay(named: NamedDay, options: ResolveOptions): Outcome {
  if (named.bound === 'after') return unresolved(unresolvedFinding(named.raw, 'after'));
  const isBefore = leavesNamedDayOut(named, options);
  const due = isBefore ? named.first - 1 : named.last;
  const originStep = (): TraceStep => traceStep([named.first, named.last], 0, named.origin);
  return {
    due,
    ruleId: named.ruleId,
    reliesOn: null,
    provisional: named.provisional === true,
    findings: [...(named.findings ?? []), ...restAdvice(options.calendar, due)],
    trace: () => (isBefore ? [originStep(), beforeStep(named, due)] : [lastDayStep(named)]),
  };
}
