import { because } from '../because';
import type { ReadableText } from '../readable-text';
import { coreExpression, phraseExpression } from './date-expression';
import type { Bound, DateClass, DateCore, DateMention } from './date-mention';
import type { DatePrefix } from './date-prefix';
import type { PhraseHit } from './phrase-hit';
import { resolveCore } from './resolve-core';

/**
 * A mention bound to an event, which names no day by itself.
 *
 * @example
 * eventMention(readableText('trước Tết'), { start: 0, end: 9 }, 'DATE-EVENT', 'before').class; // => 'event'
 */
export function eventMention(
  readable: ReadableText,
  span: { start: number; end: number },
  reason: { ruleId: string; bound?: Bound | undefined },
): DateMention {
  const raw = readable.text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    raw,
    class: 'event',
    value: null,
    workingDays: null,
    inclusive: null,
    expression: { kind: 'event', raw, bound: reason.bound ?? 'on', words: raw },
    because: [because(reason.ruleId, span)],
  };
}

function classOf(prefix: DatePrefix | null, found: DateCore): DateClass {
  if (prefix?.deadline === true && (found.class === 'day' || found.class === 'interval'))
    return 'deadline';
  return found.class;
}

function valueOf(
  found: DateCore,
  prefix: DatePrefix | null,
  days: { first: string; last: string } | null,
): string | null {
  if (days === null) return null;
  if (days.first === days.last) return days.first;
  if (prefix?.deadline === true && found.class !== 'horizon')
    return prefix.bound === 'before' ? days.first : days.last;
  return `${days.first}/${days.last}`;
}

function inclusiveOf(prefix: DatePrefix | null, type: DateClass): boolean | null {
  if (type !== 'deadline' || prefix === null || prefix.bound === 'on') return null;
  return prefix.bound !== 'before';
}

/** Whatever words set it, a deadline lies ahead. */
const aheadOf = (prefix: DatePrefix | null): Bound | null =>
  prefix?.deadline === true && prefix.bound === 'on' ? 'by' : (prefix?.bound ?? null);

/** A time printed behind a full day: "02/04/2026 08:15". */
function timeBehind(key: string, found: DateCore): RegExpExecArray | null {
  if (found.class !== 'day' || found.year === null) return null;
  return /^ (\d{1,2}:\d{2})(?!\d)/.exec(key.slice(found.end, found.end + 7));
}

/** A day of the lunar calendar; it names no day of ours without a table. */
const LUNAR = /^ ?\(?âm lịch\)?/u;

function lunarDay(readable: ReadableText, found: DateCore, start: number): DateMention | null {
  const behind = LUNAR.exec(readable.key.slice(found.end, found.end + 12));
  if (!behind || found.class !== 'day') return null;
  const span = { start, end: found.end + behind[0].length };
  return { ...eventMention(readable, span, { ruleId: 'DATE-LUNAR' }), class: 'day' };
}

/** Where a date begins and what its words are read against. */
export interface CoreContext {
  start: number;
  prefix: DatePrefix | null;
  referenceOn: string | null;
}

/**
 * What a core expression with the words in front of it says, resolved against the reference day.
 *
 * @example
 * // see findDates
 */
export function dateFromCore(
  readable: ReadableText,
  found: DateCore,
  context: CoreContext,
): DateMention {
  const lunar = lunarDay(readable, found, context.start);
  return lunar ?? solarDate(readable, found, context);
}

function solarDate(readable: ReadableText, found: DateCore, context: CoreContext): DateMention {
  const { prefix, start } = context;
  const type = classOf(prefix, found);
  const suffix = timeBehind(readable.key, found);
  const end = found.end + (suffix === null ? 0 : suffix[0].length);
  const bound = prefix === null ? null : prefix.bound;
  const { year, days } = resolveCore(found, context.referenceOn, aheadOf(prefix));
  const raw = readable.text.slice(start, end);
  const time = prefix?.time ?? suffix?.[1]?.padStart(5, '0') ?? null;
  const expression = type === 'day' ? null : coreExpression(found, raw, { bound, year, time });
  const reasons = [because(prefix === null ? found.ruleId : prefix.ruleId, { start, end })];
  return {
    start,
    end,
    raw,
    class: type,
    value: valueOf(found, prefix, days),
    workingDays: null,
    inclusive: inclusiveOf(prefix, type),
    expression,
    because: reasons,
  };
}

/**
 * What a counted, recurring or vague phrase says.
 *
 * @example
 * // see findDates
 */
export function dateFromPhrase(readable: ReadableText, hit: PhraseHit, start: number): DateMention {
  const raw = readable.text.slice(start, hit.end);
  const span = { start, end: hit.end };
  const expression = phraseExpression(hit, raw);
  return {
    start,
    end: hit.end,
    raw,
    class: hit.class,
    value: null,
    workingDays: hit.workingDays,
    inclusive: null,
    expression,
    because: [because(hit.ruleId, span)],
  };
}
