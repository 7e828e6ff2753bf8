import { monthNumber } from './month-names';

/** A day, and a time where one is printed, read from a line of a page. */
export interface DateInLine {
  /** `YYYY-MM-DD`, or an instant with the offset as printed; nothing is shifted. */
  readonly value: string;
  /** Whether a time of day was printed. */
  readonly hasTime: boolean;
  /** Whether the offset was printed; otherwise it is the one passed in, or none. */
  readonly hasOffset: boolean;
  /** Where the day begins in the line, in UTF-16 units. */
  readonly start: number;
}

/** What a reader of dates has to know about the page. */
export interface DateLineOptions {
  /** Appended to a time without an offset, such as `+07:00`; nothing is appended when left out. */
  readonly offset?: string;
  /** Whether `03/04/2025` is the fourth of March, as printed in the United States. */
  readonly isMonthFirst?: boolean;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const MAX_LINE = 400;
/** Every form of a day has a year of four figures, or stands as "05/03/26". */
const A_YEAR = /\d{4}|\d\/\d{1,2}\/\d{2}(?!\d)/u;
/** No form has more before its year, in UTF-16 units. */
const MOST_BEFORE_YEAR = 60;
const LETTER_MONTH = '\\p{L}{3,12}\\.?';
const DAY_FORMS: readonly {
  pattern: RegExp;
  read: (groups: string[], isMonthFirst: boolean) => [number, number, number] | null;
}[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu,
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: /(?<!\d)(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일/gu,
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: /(?<!\d)(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日/gu,
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/gu,
    read: ([a, , b, y], first) => numeric(Number(a), Number(b), { year: Number(y), first }),
  },
  {
    pattern:
      /(?<!\d)(\d{1,2})\s{1,3}[Tt]háng\s{1,3}(\d{1,2})\s?(?:,|năm|\s)\s{0,3}(?:năm\s)?(\d{4})(?!\d)/gu,
    read: ([d, m, y]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern:
      /(?<!\d)(\d{1,2})\s{1,3}[Tt]háng\s{1,3}(một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười),?\s{1,3}(?:năm\s)?(\d{4})(?!\d)/giu,
    read: ([d, m, y]) => named(m, d, y),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s{1,3}(?:de\\s|of\\s)?(${LETTER_MONTH}),?\\s{1,3}(?:de[l]?\\s)?(\\d{4})(?!\\d)`,
      'giu',
    ),
    read: ([d, m, y]) => named(m, d, y),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${LETTER_MONTH})\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)`,
      'giu',
    ),
    read: ([m, d, y]) => named(m, d, y),
  },
  {
    pattern:
      /[Tt]háng\s{1,3}(\d{1,2}|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười)\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/giu,
    read: ([m, d, y]) => (/\d/u.test(m ?? '') ? [Number(y), Number(m), Number(d)] : named(m, d, y)),
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s?(?:thg|th)\.?\s?(\d{1,2}),?\s?(\d{4})(?!\d)/giu,
    read: ([d, m, y]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/gu,
    read: ([a, b, y], first) => numeric(Number(a), Number(b), { year: 2000 + Number(y), first }),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})-(\\p{L}{3,9})-(\\d{4})(?!\\d)`, 'giu'),
    read: ([d, m, y]) => named(m, d, y),
  },
];

function named(
  month: string | undefined,
  day: string | undefined,
  year: string | undefined,
): [number, number, number] | null {
  const number = monthNumber(month ?? '');
  return number === null ? null : [Number(year), number, Number(day)];
}

function numeric(
  a: number,
  b: number,
  { year, first }: { year: number; first: boolean },
): [number, number, number] {
  const isMonthFirst = b > 12 || (first && a <= 12);
  return isMonthFirst ? [year, a, b] : [year, b, a];
}

function isRealDay(year: number, month: number, day: number): boolean {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function findDay(line: string, isMonthFirst: boolean): Day | null {
  let best: Day | null = null;
  const from = Math.max(0, line.search(A_YEAR) - MOST_BEFORE_YEAR);
  for (const { pattern, read } of DAY_FORMS) {
    pattern.lastIndex = from;
    const match = pattern.exec(line);
    const parts = match && read(match.slice(1), isMonthFirst);
    if (!match || !parts || !isRealDay(...parts)) continue;
    const [year, month, day] = parts;
    if (!best || match.index < best.start)
      best = { year, month, day, start: match.index, end: match.index + match[0].length };
  }
  return best;
}

const CLOCK =
  /(?<![\d/.-])([01]?\d|2[0-3])\s?(?::|h|giờ|g|Uhr|\.)\s?([0-5]\d)(?:\s?:\s?([0-5]\d)(?:\.\d{1,6})?|\s?(?:phút|′|'))?(?:\s?(AM|PM|SA|CH|a\.m\.|p\.m\.|sáng|trưa|chiều|tối)(?!\p{L}))?(?![\d/])/iu;
const ISO_CLOCK = /^T([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d)(?:[.,]\d{1,9})?)?/u;
const OFFSET = /(?:GMT|UTC)?\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)/iu;

function pad(value: number | string): string {
  return String(value).padStart(2, '0');
}

function readOffset(text: string): string | null {
  if (/^\s?Z(?!\p{L})/u.test(text)) return 'Z';
  const zoned = /(?:GMT|UTC)/iu.exec(text);
  const source = zoned ? text.slice(zoned.index) : /^\s?[+-]\d{2}:?\d{2}/u.test(text) ? text : '';
  const match = OFFSET.exec(source.slice(0, 16));
  if (match && Number(match[2]) <= 14)
    return `${match[1]}${pad(match[2] ?? '')}:${match[3] ?? '00'}`;
  return zoned && !match ? 'Z' : null;
}

interface Clock {
  readonly time: string;
  readonly end: number;
}

function hour24(hour: number, half: string | undefined): number {
  if (!half) return hour;
  if (/^trưa/iu.test(half)) return hour < 3 ? hour + 12 : hour;
  const isAfternoon = /^[pct]/iu.test(half);
  if (isAfternoon) return hour < 12 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour;
}

function clockIn(text: string, pattern: RegExp): Clock | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const hour = hour24(Number(match[1]), match[4]);
  return {
    time: `${pad(hour)}:${match[2]}:${match[3] ?? '00'}`,
    end: match.index + match[0].length,
  };
}

const CLOCK_REACH = 40;

/**
 * Whether a line may name a day: without a year it names none.
 * @example namesYear('Thứ Tư, 22/10') // => false
 */
export function namesYear(line: string): boolean {
  return A_YEAR.test(line);
}

/** The time stands right after the day ("22/10/2025 | 19:25") or right before it ("19:25, 22/10/2025"). */
function findClock(line: string, day: Day): { clock: Clock; after: string } | null {
  const following = line.slice(day.end, day.end + CLOCK_REACH);
  const clock = clockIn(following, ISO_CLOCK) ?? clockIn(following, CLOCK);
  if (clock) return { clock, after: line.slice(day.end + clock.end, day.end + clock.end + 24) };
  const from = Math.max(0, day.start - CLOCK_REACH);
  const before = clockIn(line.slice(from, day.start), CLOCK);
  return before
    ? {
        clock: before,
        after: line.slice(from + before.end, day.start) + line.slice(day.end, day.end + 24),
      }
    : null;
}

/**
 * Reads the first day printed in a line, with its time and offset where printed.
 * Nothing is shifted: `19:25 (GMT+7)` stays 19:25 with `+07:00`.
 * @example parseDateLine('Thứ Tư, 22/10/2025 | 19:25 (GMT+7)')?.value // => '2025-10-22T19:25:00+07:00'
 */
export function parseDateLine(line: string, options: DateLineOptions = {}): DateInLine | null {
  if (!namesYear(line)) return null;
  const text = line.slice(0, MAX_LINE).replace(/[\u00A0\s]+/gu, ' ');
  const day = findDay(text, options.isMonthFirst === true);
  if (!day) return null;
  const date = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  const found = findClock(text, day);
  if (!found) return { value: date, hasTime: false, hasOffset: false, start: day.start };
  const offset = readOffset(found.after);
  const value = `${date}T${found.clock.time}${offset ?? options.offset ?? ''}`;
  return { value, hasTime: true, hasOffset: offset !== null, start: day.start };
}
