import * as z from 'zod';

/** "trước" leaves the named day out, "chậm nhất, đến hết, không quá" keeps it in, "within" is a span whose last day counts. */
export const DEADLINE_BOUNDS = ['before', 'by', 'within', 'on', 'after'] as const;

/** Units in which a period is counted. */
export const PERIOD_UNITS = ['working_day', 'day', 'week', 'month', 'year'] as const;

/** Spans of the calendar that a deadline may name. */
export const CALENDAR_SPANS = [
  'month',
  'quarter',
  'half_year',
  'nine_months',
  'year',
  'years',
  'school_year',
  'school_term',
] as const;

const raw = z.string().min(1);
const bound = z.enum(DEADLINE_BOUNDS);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** "trước ngày 30/6", "chậm nhất ngày 15/8/2026": a day; the year is null where the words do not print it. */
const dateDeadline = z.strictObject({
  kind: z.literal('date'),
  raw,
  bound,
  year: z.int().nullable(),
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  /** Local time in Viet Nam, UTC+7. */
  time: time.optional(),
});

/** "trong quý IV/2025", "cuối năm 2026", "6 tháng đầu năm": a span of the calendar or one edge of it. */
const spanDeadline = z.strictObject({
  kind: z.literal('span'),
  raw,
  bound,
  span: z.enum(CALENDAR_SPANS),
  /** Year as printed; null where it is not; for a school year the year in which it starts. */
  year: z.int().nullable(),
  /** Month 1-12, quarter 1-4, half 1-2, school term 1-2; null for a year. */
  index: z.int().min(1).max(12).nullable(),
  /** Last year of "giai đoạn 2026-2030". */
  toYear: z.int().optional(),
  /** "đầu, giữa, cuối" by Civil Code Art. 146; whole when the words name none. */
  edge: z.enum(['start', 'middle', 'end', 'whole']),
});

/** Where a counted period starts from, or for a backward one ends at. */
const deadlineAnchor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), on: z.iso.date() }),
  z.strictObject({ kind: z.literal('words'), words: z.string().min(1) }),
  z.strictObject({ kind: z.literal('not_stated') }),
]);

/** "trong thời hạn 10 ngày làm việc kể từ ngày ký": a counted period, forward or backward from its anchor. */
const durationDeadline = z.strictObject({
  kind: z.literal('duration'),
  raw,
  bound,
  count: z.int().min(1).max(10_000),
  unit: z.enum(PERIOD_UNITS),
  direction: z.enum(['forward', 'backward']),
  anchor: deadlineAnchor,
});

/** "trước ngày 25 hằng tháng", "định kỳ 04 lần/năm": no single due day. */
const recurringDeadline = z.strictObject({
  kind: z.literal('recurring'),
  raw,
  bound,
  every: z.enum(['day', 'week', 'month', 'quarter', 'half_year', 'year', 'continuous']),
  times: z.int().min(1).optional(),
  dayOfMonth: z.int().min(1).max(31).optional(),
});

/** "trước Tết", "sau kỳ họp thứ 10": bound to an event whose day an event table may know. */
const eventDeadline = z.strictObject({
  kind: z.literal('event'),
  raw,
  bound,
  words: z.string().min(1),
});

/** "đến năm 2030, tầm nhìn 2045", "nhiệm kỳ 2025-2030": how far a plan looks, not a due day. */
const horizonDeadline = z.strictObject({
  kind: z.literal('horizon'),
  raw,
  fromYear: z.int().nullable(),
  toYear: z.int().nullable(),
});

/** "sớm", "khẩn trương", "trong thời gian tới": never becomes a day. */
const vagueDeadline = z.strictObject({ kind: z.literal('vague'), raw });

/** The words of a deadline, understood but not yet resolved to a day. */
export const deadlineExpressionSchema = z
  .discriminatedUnion('kind', [
    dateDeadline,
    spanDeadline,
    durationDeadline,
    recurringDeadline,
    eventDeadline,
    horizonDeadline,
    vagueDeadline,
  ])
  .meta({ title: 'Deadline expression', 'x-title-vi': 'Thời hạn như văn bản nêu' });

/** The words of a deadline, understood but not yet resolved to a day. */
export type DeadlineExpression = z.infer<typeof deadlineExpressionSchema>;

/** Kinds of deadline expressions. */
export type DeadlineExpressionKind = DeadlineExpression['kind'];
