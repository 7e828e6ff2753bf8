import type { ReadableText } from '../readable-text';
import { bareDay } from './bare-day';
import { dateFromCore, dateFromPhrase, eventMention } from './date-from-core';
import type { Bound, DateCore, DateMention } from './date-mention';
import { datePrefixes, PREFIX_WORDS } from './date-prefix';
import { matchDay } from './day-patterns';
import { matchEvent } from './event-patterns';
import { joinRanges } from './join-ranges';
import { matchDayRange, RANGE_WORDS } from './match-day-range';
import { matchPhrase, PHRASE_WORDS } from './phrase-patterns';
import { relativeDay, RELATIVE_DAY_WORDS } from './relative-day';
import { relativeSpan, RELATIVE_SPAN_WORDS } from './relative-span';
import { matchSpan, SPAN_WORDS } from './span-patterns';

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
    return dateFromCore(readable, found, {
      start: place.at,
      prefix,
      referenceOn: options.referenceOn,
    });
  }
  return null;
}

/** The bound that the first word of an event sets; the others name the event itself. */
const EVENT_BOUNDS: Readonly<Record<string, Bound>> = {
  trước: 'before',
  sau: 'after',
  khi: 'after',
  ngay: 'after',
};

function eventAt(readable: ReadableText, place: Place): DateMention | null {
  const hit = EVENT_WORDS.has(place.word) ? matchEvent(readable.key, place.at) : null;
  if (!hit) return null;
  const span = { start: place.at, end: hit.end };
  return eventMention(readable, span, { ruleId: hit.ruleId, bound: EVENT_BOUNDS[place.word] });
}

function dayRange(
  readable: ReadableText,
  place: Place,
  referenceOn: string | null,
): DateMention | null {
  if (!RANGE_WORDS.has(place.word) && !/^\d/.test(place.word)) return null;
  const found = matchDayRange(readable.key, place.at);
  return found && dateFromCore(readable, found, { start: place.at, prefix: null, referenceOn });
}

const EVENT_WORDS = new Set('trước sau tại trong đến từ khi ngay dịp'.split(' '));

/** No date begins with any other word, unless with a figure. */
const FIRST_WORDS = new Set([
  ...PHRASE_WORDS,
  ...RANGE_WORDS,
  ...PREFIX_WORDS,
  ...EVENT_WORDS,
  ...SPAN_WORDS,
  ...RELATIVE_DAY_WORDS,
  ...RELATIVE_SPAN_WORDS,
]);

function mayBegin(word: string): boolean {
  return FIRST_WORDS.has(word) || (word >= '0' && word < ':');
}

interface DateAtContext {
  referenceOn: string | null;
  year: number | null;
  /** The mention before this place. */
  last: DateMention | undefined;
}

/** Streets, schools and the like are named after days: "đường 3 tháng 2", "chợ 30/4". */
const NAMED_AFTER_A_DAY =
  /(?:đường|phố|hẻm|cầu|cống|chợ|trường|công viên|quảng trường|bệnh viện|hồ|khu phố) $/u;

/** A month in capitals inside a sentence belongs to a name too: "đường Cách mạng Tháng 8". */
function isPartOfName({ key, text }: ReadableText, found: DateCore): boolean {
  if (!found.yearless) return false;
  if (found.class === 'day')
    return NAMED_AFTER_A_DAY.test(key.slice(Math.max(0, found.start - 14), found.start));
  if (found.span !== 'month' || text.charAt(found.start) !== 'T') return false;
  return /\p{Ll} $/u.test(text.slice(Math.max(0, found.start - 2), found.start));
}

function plainDate(
  readable: ReadableText,
  place: Place,
  context: DateAtContext,
): DateMention | null {
  const { referenceOn, year } = context;
  const found = core(readable.key, place, { introduced: false, year });
  if (found && isPartOfName(readable, found)) return null;
  if (found) return dateFromCore(readable, found, { start: place.at, prefix: null, referenceOn });
  return (
    relativeDay(readable, place, referenceOn) ??
    relativeSpan(readable, place, referenceOn) ??
    (/^\d/.test(place.word) ? bareDay(readable, place, context) : null)
  );
}

/** What begins here, the surest reading first. */
function dateAt(readable: ReadableText, place: Place, context: DateAtContext): DateMention | null {
  const phrase = matchPhrase(readable.key, place);
  const counted = phrase && dateFromPhrase(readable, phrase, place.at);
  if (counted?.class === 'recurring') return counted;
  return (
    dayRange(readable, place, context.referenceOn) ??
    prefixed(readable, place, context) ??
    eventAt(readable, place) ??
    counted ??
    plainDate(readable, place, context)
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
  for (const token of readable.tokens.filter(({ key }) => mayBegin(key))) {
    while ((taken[next] ?? NEVER).end <= token.start) next += 1;
    const limit = (taken[next] ?? NEVER).start;
    if (token.start < from || limit <= token.start || attachedLeft(readable.text, token.start))
      continue;
    const mention = dateAt(
      readable,
      { at: token.start, word: token.key },
      { referenceOn, year, last: found.at(-1) },
    );
    if (!mention || mention.end > limit) continue;
    found.push(mention);
    from = mention.end;
  }
  return joinRanges(readable, found);
}

const yearOf = (referenceOn: string | null): number | null =>
  referenceOn === null ? null : Number(referenceOn.slice(0, 4));

const NEVER = { start: Infinity, end: Infinity };
