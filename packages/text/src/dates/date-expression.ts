import type { DeadlineExpression } from '@camket/domain';
import { isoDay } from './calendar-day';
import type { Bound, DateCore } from './date-mention';
import type { PhraseHit } from './phrase-hit';

/** A span is met within it; days from one to another are met by the last. */
function boundOf({ span }: DateCore): Bound {
  if (span === null) return 'on';
  return span === 'days' ? 'by' : 'within';
}

/** What a core expression means as a deadline; null where it is a plain day in the past of the text. */
export function coreExpression(
  core: DateCore,
  raw: string,
  context: { bound: Bound | null; year: number | null; time: string | null },
): DeadlineExpression | null {
  const bound = context.bound ?? boundOf(core);
  if (core.class === 'horizon') return horizonExpression(core, raw);
  if (core.span !== null && core.span !== 'days')
    return spanExpression(core, raw, { bound, year: context.year });
  if (core.month === null || core.day === null) return null;
  const date = {
    kind: 'date',
    raw,
    bound,
    year: context.year,
    month: core.month,
    day: core.day,
  } as const;
  return context.time === null ? date : { ...date, time: context.time };
}

/** "Đến năm 2030, tầm nhìn 2045": the vision lies behind the year that is to be met. */
function targetYear(raw: string): number | null {
  const found = /(\d{4})\D{0,12}tầm nhìn/iu.exec(raw);
  return found ? Number(found[1]) : null;
}

/** A school year has days of its own, fixed each year by the ministry; other terms and periods only look ahead. */
function horizonExpression(core: DateCore, raw: string): DeadlineExpression {
  const { year } = core;
  const toYear = targetYear(raw) ?? core.toYear;
  if (year === null || !/^năm học/iu.test(raw))
    return { kind: 'horizon', raw, fromYear: year, toYear };
  return {
    kind: 'span',
    raw,
    bound: 'within',
    span: 'school_year',
    year,
    index: null,
    edge: 'whole',
  };
}

function spanExpression(
  core: DateCore,
  raw: string,
  context: { bound: Bound; year: number | null },
): DeadlineExpression | null {
  if (core.span === null || core.span === 'days') return null;
  const base = {
    kind: 'span',
    raw,
    bound: context.bound,
    span: core.span,
    year: context.year,
    index: core.span === 'nine_months' ? null : core.index,
    edge: core.edge,
  } as const;
  return core.toYear === null ? base : { ...base, toYear: core.toYear };
}

/**
 * What a counted, recurring or vague phrase means as a deadline.
 *
 * @example
 * phraseExpression({ end: 3, class: 'vague', ruleId: 'DATE-VAGUE', workingDays: null, count: null, unit: null, every: null, dayOfMonth: null, times: null, anchor: null }, 'sớm'); // => { kind: 'vague', raw: 'sớm' }
 */
export function phraseExpression(hit: PhraseHit, raw: string): DeadlineExpression | null {
  if (hit.class === 'vague') return { kind: 'vague', raw };
  if (hit.class === 'duration') return durationExpression(hit, raw);
  return recurringExpression(hit, raw);
}

function recurringExpression(hit: PhraseHit, raw: string): DeadlineExpression | null {
  if (hit.every === null) return null;
  const bound = /^(?:định kỳ )?(?:trước)/u.test(raw.toLowerCase())
    ? 'before'
    : hit.dayOfMonth === null
      ? 'within'
      : 'by';
  const base = { kind: 'recurring', raw, bound, every: hit.every } as const;
  const timed = hit.times === null ? base : { ...base, times: hit.times };
  return hit.dayOfMonth === null || hit.dayOfMonth < 1 || hit.dayOfMonth > 31
    ? timed
    : { ...timed, dayOfMonth: hit.dayOfMonth };
}

const PRINTED_DAY = /(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})/u;

type DurationAnchor = Extract<DeadlineExpression, { kind: 'duration' }>['anchor'];

/**
 * Where a period is counted from: the day that the words print, else the words themselves.
 *
 * @example
 * anchorOf('ngày 01/12/2025'); // => { kind: 'day', on: '2025-12-01' }
 */
export function anchorOf(words: string | null): DurationAnchor {
  if (words === null || words === '') return { kind: 'not_stated' };
  const printed = PRINTED_DAY.exec(words);
  const on = printed && isoDay(Number(printed[3]), Number(printed[2]), Number(printed[1]));
  return on === null ? { kind: 'words', words } : { kind: 'day', on };
}

function durationExpression(hit: PhraseHit, raw: string): DeadlineExpression | null {
  if (hit.count === null || hit.unit === null || hit.count < 1 || hit.count > 10_000) return null;
  const words = hit.anchor;
  const backward = words !== null && /^trước/u.test(words);
  return {
    kind: 'duration',
    raw,
    bound: 'within',
    count: hit.count,
    unit: hit.unit,
    direction: backward ? 'backward' : 'forward',
    anchor: anchorOf(words),
  };
}
