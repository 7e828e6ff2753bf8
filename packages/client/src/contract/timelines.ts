import * as z from 'zod';
import { asOfQuery } from './as-of-query';

/** One stretch of days with one status; `toOn` is the first day it no longer holds, null when open. */
export const statusIntervalSchema = z
  .looseObject({
    fromOn: z.iso.date(),
    toOn: z.iso.date().nullable(),
    work: z.string(),
    schedule: z.string(),
    evidence: z.string(),
    answer: z.string().nullable(),
    dueOn: z.iso.date().nullable(),
  })
  .meta({ id: 'StatusInterval' });

/** Asks for the timelines of some or all records. */
export const timelinesQuerySchema = z.strictObject({
  ...asOfQuery,
  record: z.string().max(4000).optional(),
});

/** Timelines by record. */
export const timelinesAnswerSchema = z
  .looseObject({
    asOf: z.iso.date(),
    knownAt: z.string(),
    calendarVersion: z.string().nullable(),
    timelines: z.array(
      z.looseObject({
        id: z.string(),
        number: z.string().nullable(),
        intervals: z.array(statusIntervalSchema),
      }),
    ),
  })
  .meta({ id: 'Timelines' });
