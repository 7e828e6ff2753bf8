import { integer, list, nullable, object, oneOf, optional, pattern, tagged, text } from './shape';
import { agency, day, documentReference, stated } from './value-shapes';

const raw = text(1);
const bound = oneOf(['before', 'by', 'within', 'on', 'after']);
const year = nullable(integer(Number.MIN_SAFE_INTEGER));

/** The words of a deadline, understood but not yet resolved to a day. */
export const deadlineExpression = tagged('kind', {
  date: {
    raw,
    bound,
    year,
    month: integer(1, 12),
    day: integer(1, 31),
    time: optional(pattern(/^([01]\d|2[0-3]):[0-5]\d$/)),
  },
  span: {
    raw,
    bound,
    span: oneOf([
      'month',
      'quarter',
      'half_year',
      'nine_months',
      'year',
      'years',
      'school_year',
      'school_term',
    ]),
    year,
    index: nullable(integer(1, 12)),
    toYear: optional(integer(Number.MIN_SAFE_INTEGER)),
    edge: oneOf(['start', 'middle', 'end', 'whole']),
  },
  duration: {
    raw,
    bound,
    count: integer(1, 10_000),
    unit: oneOf(['working_day', 'day', 'week', 'month', 'year']),
    direction: oneOf(['forward', 'backward']),
    anchor: tagged('kind', { day: { on: day }, words: { words: text(1) }, not_stated: {} }),
  },
  recurring: {
    raw,
    bound,
    every: oneOf(['day', 'week', 'month', 'quarter', 'half_year', 'year', 'continuous']),
    times: optional(integer(1)),
    dayOfMonth: optional(integer(1, 31)),
  },
  event: { raw, bound, words: text(1) },
  horizon: { raw, fromYear: year, toYear: year },
  vague: { raw },
});

/** How a deadline was resolved when it was set. */
export const resolvedDeadline = object({
  dueOn: nullable(day),
  calendarVersion: text(),
  ruleId: text(),
  profile: oneOf(['state', 'private']),
});

/** What the words of a source state about who, by when and on what basis. */
export const statedTerms = object({
  lead: stated(agency),
  coordinating: list(agency),
  deadline: stated(deadlineExpression),
  product: stated(text()),
  legalBasis: list(documentReference),
});
