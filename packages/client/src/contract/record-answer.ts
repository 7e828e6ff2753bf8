import * as z from 'zod';
import { sha256Schema } from './envelope';
import { localTextSchema } from './local-text-schema';
import { recordSummarySchema } from './records';
import { statusIntervalSchema } from './timelines';

/** One line of a record's history. */
export const historyLineSchema = z
  .looseObject({
    n: z.int(),
    eventId: z.string(),
    type: z.string(),
    on: z.iso.date(),
    acceptedAt: z.string(),
    by: z.string().nullable(),
    text: localTextSchema,
  })
  .meta({ id: 'HistoryLine' });

/** A quotation in its context. */
export const quotedPassageSchema = z
  .looseObject({
    sourceId: z.string(),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
    source: z.looseObject({
      url: z.string().nullable(),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      publishedAt: z.string().nullable(),
      textSha256: sha256Schema.nullable(),
    }),
  })
  .meta({ id: 'QuotedPassage' });

/** One record with its quotations, timeline, reasons and history. */
export const recordAnswerSchema = z
  .looseObject({
    asOf: z.iso.date(),
    knownAt: z.string(),
    record: recordSummarySchema,
    quotations: z.array(quotedPassageSchema),
    timeline: z.array(statusIntervalSchema),
    history: z.array(historyLineSchema),
  })
  .meta({ id: 'RecordAnswer' });

/** One record with its quotations, timeline, reasons and history. */
export type RecordAnswer = z.infer<typeof recordAnswerSchema>;
