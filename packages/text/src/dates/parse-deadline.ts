import type { DeadlineExpression } from '@camket/domain';
import { readableText } from '../readable-text';
import { isoDay } from './calendar-day';
import { findDates } from './find-dates';
import type { DateOptions } from './parse-dates';
import { resolveCore } from './resolve-core';
import { typedPeriod } from './typed-period';
import { dateCore } from './date-mention';

/** "306", "3006", "30062026", "30/6": a day typed without its separators. */
const COMPACT = /^(\d{1,2})(\d{2})$|^(\d{2})(\d{2})(\d{4})$|^(\d)(\d)(\d{2,4})?$/;

function dayExpression(
  raw: string,
  parts: { day: number; month: number; year: number | null },
  referenceOn: string | null,
): DeadlineExpression | null {
  if (isoDay(parts.year ?? 2000, parts.month, parts.day) === null) return null;
  const core = dateCore(
    { start: 0, end: raw.length },
    {
      class: 'day',
      ruleId: 'DATE-FIGURES',
      day: parts.day,
      month: parts.month,
      year: parts.year,
      yearless: parts.year === null,
    },
  );
  return {
    kind: 'date',
    raw,
    bound: 'by',
    year: resolveCore(core, referenceOn, 'by').year,
    month: parts.month,
    day: parts.day,
  };
}

/** Every way to part three or four digits into day and month, likelier first. */
function compactDay(raw: string, referenceOn: string | null): DeadlineExpression | null {
  const splits: (readonly [number, number, number | null])[] = [];
  const digits = raw.replace(/\D/g, '');
  if (digits.length === 8)
    splits.push([Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4))]);
  if (digits.length === 4) splits.push([Number(digits.slice(0, 2)), Number(digits.slice(2)), null]);
  if (digits.length === 3)
    splits.push(
      [Number(digits.slice(0, 2)), Number(digits.slice(2)), null],
      [Number(digits.slice(0, 1)), Number(digits.slice(1)), null],
    );
  for (const [day, month, year] of splits) {
    const found = dayExpression(raw, { day, month, year }, referenceOn);
    if (found) return found;
  }
  return null;
}

/** "30/6", "30-6-2027": a day typed in figures and nothing else. */
function bareDay(raw: string, referenceOn: string | null): DeadlineExpression | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(raw) ?? [];
  if (day === undefined) return null;
  const parts = {
    day: Number(day),
    month: Number(month),
    year: year === undefined ? null : Number(year),
  };
  return dayExpression(raw, parts, referenceOn);
}

function withRaw(expression: DeadlineExpression, raw: string): DeadlineExpression {
  return { ...expression, raw };
}

/**
 * Reads a deadline typed into a form or taken from a text: "30/6", "306", "quý I/2027", "15 ngày làm việc", "trước ngày 25 hằng tháng".
 * A day typed bare is taken as the last day in time. Null where nothing is understood; a vague word stays vague.
 *
 * @example
 * parseDeadline('3006', { referenceOn: '2026-01-05' })?.kind; // => 'date'
 */
export function parseDeadline(input: string, options: DateOptions = {}): DeadlineExpression | null {
  const raw = input.normalize('NFC').trim();
  const referenceOn = options.referenceOn ?? null;
  if (raw === '') return null;
  if (/^\d{3,8}$/.test(raw) && COMPACT.test(raw.slice(0, 4))) return compactDay(raw, referenceOn);
  const bare = bareDay(raw, referenceOn);
  if (bare) return bare;
  const found =
    typedPeriod(raw) ?? understood(raw, referenceOn) ?? understood(`trong ${raw}`, referenceOn);
  return found && withPrintedYear(found, raw);
}

/** Words that name a year without printing it: "năm nay", "sang năm", "năm tới". */
const RELATIVE_YEAR = /(?:năm (?:nay|sau|tới|ngoái|này|trước)|sang năm)/iu;

/** A year that the words do not print stays open, so that the calendar takes the nearest one ahead. */
function withPrintedYear(expression: DeadlineExpression, raw: string): DeadlineExpression {
  const isOpen = !/\d{4}/.test(raw) && !RELATIVE_YEAR.test(raw);
  if (!isOpen || (expression.kind !== 'span' && expression.kind !== 'date')) return expression;
  return { ...expression, year: null };
}

function understood(words: string, referenceOn: string | null): DeadlineExpression | null {
  const found = findDates(readableText(words), { referenceOn, taken: [] });
  const best =
    found.find((mention) => mention.class !== 'vague' && mention.expression !== null) ??
    found.find((mention) => mention.expression !== null);
  if (best?.expression)
    return withRaw(best.expression, words.replace(/^trong (?=\d+ (?:ngày|tuần|tháng))/u, ''));
  const day = found.find((mention) => mention.class === 'day' && mention.value !== null);
  const [year, month, date] = (day?.value ?? '').split('-').map(Number);
  return year === undefined || month === undefined || date === undefined
    ? null
    : { kind: 'date', raw: words, bound: 'by', year, month, day: date };
}
