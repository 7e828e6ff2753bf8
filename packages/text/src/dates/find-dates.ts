import { because } from '../because';
import type { ReadableText } from '../readable-text';
import { coreExpression, phraseExpression } from './date-expression';
import type { DateClass, DateCore, DateMention } from './date-mention';
import { datePrefixes, type DatePrefix } from './date-prefix';
import { matchBareDay, matchDay } from './day-patterns';
import { matchEvent } from './event-patterns';
import { matchPhrase, type PhraseHit } from './phrase-patterns';
import { relativeDay } from './relative-day';
import { resolveCore } from './resolve-core';
import { matchSpan } from './span-patterns';

/** What the date reader needs to know beside the text. */
export interface DateContext {
  /** ISO day that days without year are read against. */
  referenceOn: string | null;
  /** Spans already taken, e.g. by references; ascending, not overlapping. */
  taken: readonly { start: number; end: number }[];
}

interface Place {
  at: number;
  word: string;
}

const wordAt = (key: string, at: number): string =>
  /^[\p{L}\p{N}]+/u.exec(key.slice(at, at + 12))?.[0] ?? '';

function core(
  key: string,
  place: Place,
  options: { introduced: boolean; year: number | null },
): DateCore | null {
  const isNumber = /^\d/.test(place.word);
  const day = isNumber ? matchDay(key, place.at, options.introduced) : null;
  return day ?? matchSpan(key, place, options.year);
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

/** A time printed behind a full day: "02/04/2026 08:15". */
function timeBehind(key: string, found: DateCore): RegExpExecArray | null {
  if (found.class !== 'day' || found.year === null) return null;
  return /^ (\d{1,2}:\d{2})(?!\d)/.exec(key.slice(found.end, found.end + 7));
}

function fromCore(
  readable: ReadableText,
  found: DateCore,
  context: { start: number; prefix: DatePrefix | null; referenceOn: string | null },
): DateMention {
  const { prefix, start } = context;
  const type = classOf(prefix, found);
  const suffix = timeBehind(readable.key, found);
  const end = found.end + (suffix === null ? 0 : suffix[0].length);
  const bound = prefix === null ? null : prefix.bound;
  const { year, days } = resolveCore(found, context.referenceOn, bound);
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

function fromPhrase(readable: ReadableText, hit: PhraseHit, start: number): DateMention {
  const raw = readable.text.slice(start, hit.end);
  const span = { start, end: hit.end };
  const expression = phraseExpression(hit, raw);
  return {
    ...span,
    raw,
    class: hit.class,
    value: null,
    workingDays: hit.workingDays,
    inclusive: null,
    expression,
    because: [because(hit.ruleId, span)],
  };
}

function prefixed(
  readable: ReadableText,
  place: Place,
  options: { referenceOn: string | null; year: number | null },
): DateMention | null {
  for (const prefix of datePrefixes(readable.key, place)) {
    const inner = { at: prefix.end, word: wordAt(readable.key, prefix.end) };
    const found = core(readable.key, inner, { introduced: true, year: options.year });
    if (!found || (prefix.time !== null && found.class !== 'day')) continue;
    if (found.class === 'horizon' && prefix.deadline) continue;
    return fromCore(readable, found, { start: place.at, prefix, referenceOn: options.referenceOn });
  }
  return null;
}

/** An occasion named by its day: "Ngày Nhà giáo Việt Nam 20/11", "kỷ niệm 80 năm Quốc khánh 2/9". */
const OCCASION =
  /(?:Ngày (?!\d)|[Ll]ễ |[Kk]ỷ niệm |Quốc khánh|Chiến thắng |[Qq]uốc tế )[^.;:\n]{0,60}$/u;

function bareDay(
  readable: ReadableText,
  place: Place,
  referenceOn: string | null,
): DateMention | null {
  const found = matchBareDay(readable.key, place.at);
  if (!found || readable.key.charAt(place.at - 1) === '/') return null;
  const before = readable.text.slice(Math.max(0, place.at - 80), place.at);
  const span = { start: place.at, end: found.end };
  if (OCCASION.test(before)) {
    const raw = readable.text.slice(span.start, span.end);
    return {
      ...span,
      raw,
      class: 'event',
      value: null,
      workingDays: null,
      inclusive: null,
      expression: { kind: 'event', raw, bound: 'on', words: raw },
      because: [because('DATE-OCCASION', span)],
    };
  }
  if (
    !/(?:^|[\s(])(?:đến|và|từ|tới|sang|-) ?$/u.test(before) ||
    !/\d[/-]\d{1,2} ?(?:đến|và|tới|-) ?$/u.test(before)
  )
    return null;
  return fromCore(readable, found, { start: place.at, prefix: null, referenceOn });
}

function eventAt(readable: ReadableText, place: Place): DateMention | null {
  const hit = EVENT_WORDS.has(place.word) ? matchEvent(readable.key, place.at) : null;
  if (!hit) return null;
  const span = { start: place.at, end: hit.end };
  const raw = readable.text.slice(span.start, span.end);
  const bound =
    place.word === 'trước'
      ? 'before'
      : place.word === 'sau' || place.word === 'khi' || place.word === 'ngay'
        ? 'after'
        : 'on';
  return {
    ...span,
    raw,
    class: 'event',
    value: null,
    workingDays: null,
    inclusive: null,
    expression: { kind: 'event', raw, bound, words: raw },
    because: [because(hit.ruleId, span)],
  };
}

const EVENT_WORDS = new Set(['trước', 'sau', 'tại', 'trong', 'đến', 'từ', 'khi', 'ngay']);

function dateAt(
  readable: ReadableText,
  place: Place,
  context: { referenceOn: string | null; year: number | null },
): DateMention | null {
  const phrase = matchPhrase(readable.key, place);
  if (phrase?.class === 'recurring') return fromPhrase(readable, phrase, place.at);
  const withPrefix = prefixed(readable, place, context);
  if (withPrefix) return withPrefix;
  const event = eventAt(readable, place);
  if (event) return event;
  if (phrase) return fromPhrase(readable, phrase, place.at);
  const found = core(readable.key, place, { introduced: false, year: context.year });
  if (found)
    return fromCore(readable, found, {
      start: place.at,
      prefix: null,
      referenceOn: context.referenceOn,
    });
  return (
    relativeDay(readable, place, context.referenceOn) ??
    (/^\d/.test(place.word) ? bareDay(readable, place, context.referenceOn) : null)
  );
}

function attachedLeft(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 2)) && /[/.-]/.test(text.charAt(at - 1));
}

/**
 * Finds every date expression, in text order, not overlapping.
 *
 * @example
 * findDates(readableText('trước ngày 30/6/2026'), { referenceOn: null, taken: [] })[0]?.value; // => '2026-06-30'
 */
export function findDates(readable: ReadableText, context: DateContext): DateMention[] {
  const found: DateMention[] = [];
  const { referenceOn, taken } = context;
  const year = yearOf(referenceOn);
  let from = 0;
  let next = 0;
  for (const token of readable.tokens) {
    while ((taken[next] ?? NEVER).end <= token.start) next += 1;
    const limit = (taken[next] ?? NEVER).start;
    if (token.start < from || limit <= token.start || attachedLeft(readable.text, token.start))
      continue;
    const mention = dateAt(readable, { at: token.start, word: token.key }, { referenceOn, year });
    if (!mention || mention.end > limit) continue;
    found.push(mention);
    from = mention.end;
  }
  return joinRanges(readable, found);
}

const yearOf = (referenceOn: string | null): number | null =>
  referenceOn === null ? null : Number(referenceOn.slice(0, 4));

const NEVER = { start: Infinity, end: Infinity };

/** "từ ngày 1/7 đến ngày 30/9/2026" is one interval. */
function joinRanges(readable: ReadableText, found: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of found) {
    const last = joined.at(-1);
    const gap = last === undefined ? '' : readable.key.slice(last.end, mention.start);
    const isRange =
      last?.class === 'day' &&
      mention.class === 'day' &&
      /^ ?(?:đến|tới|-) ?$/u.test(gap) &&
      readable.key.startsWith('từ', last.start);
    if (!isRange) {
      joined.push(mention);
      continue;
    }
    const span = { start: last.start, end: mention.end };
    const value =
      last.value !== null && mention.value !== null ? `${last.value}/${mention.value}` : null;
    joined[joined.length - 1] = {
      ...last,
      ...span,
      raw: readable.text.slice(span.start, span.end),
      class: 'interval',
      value,
      because: [because('DATE-RANGE', span)],
    };
  }
  return joined;
}
