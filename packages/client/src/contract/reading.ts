import * as z from 'zod';
import { entryEnvelopeSchema, sha256Schema } from './envelope';
import { localTextSchema } from './local-text-schema';

/*
 * Answers use plain strings for vocabulary values and keep unknown keys:
 * an older device must be able to read what a newer register says.
 */

/** Asks for entries after a place in the ledger. */
export const entriesQuerySchema = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});

/** Entries in order, the last place given and the last place there is. */
export const entriesAnswerSchema = z
  .looseObject({
    ledger: z.string(),
    entries: z.array(entryEnvelopeSchema),
    cursor: z.int().min(0),
    head: z.int().min(0),
  })
  .meta({ id: 'Entries' });

/** Entries in order, the last place given and the last place there is. */
export type EntriesAnswer = z.infer<typeof entriesAnswerSchema>;

const asOfQuery = {
  /** Day the status is asked for, Asia/Ho_Chi_Minh; today when absent. */
  asOf: z.iso.date().optional(),
  /** Only what the register had accepted by this instant. */
  knownAt: z.iso.datetime({ offset: true }).optional(),
};

const filter = z.string().max(200).optional();

/** What filters a list of records: vocabulary keys, ids, or the name of a lead agency. */
const recordFilters = {
  event: filter,
  kind: filter,
  group: filter,
  field: filter,
  competence: filter,
  lead: filter,
  work: filter,
  schedule: filter,
  evidence: filter,
  answer: filter,
};

/** Asks for records: words with or without accents, a number such as `7`, `KN07`, `GD25-KN07`, and filters. */
export const recordsQuerySchema = z.strictObject({
  ...asOfQuery,
  q: z.string().max(300).optional(),
  ...recordFilters,
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
});

/** What a list of records may be asked. */
export type RecordsQuery = Partial<z.input<typeof recordsQuerySchema>>;

/** Why a record has its status: the axis, the rule, the words, and the event that decided. */
export const reasonSchema = z
  .looseObject({
    axis: z.string(),
    ruleId: z.string(),
    eventId: z.string().nullable(),
    text: localTextSchema,
  })
  .meta({ id: 'Reason' });

/** A body as the register names it; `isStated` when the article's own words name it and nobody was assigned. */
const bodySchema = z.looseObject({
  id: z.string().nullable(),
  name: z.string(),
  isStated: z.boolean(),
});

/** One record in a list, with its status on the day asked for. */
export const recordSummarySchema = z
  .looseObject({
    id: z.string(),
    number: z.string().nullable(),
    kind: z.string(),
    exact: z.string(),
    event: z
      .looseObject({ id: z.string(), code: z.string().nullable(), name: z.string().nullable() })
      .nullable(),
    group: z.looseObject({ id: z.string(), label: z.string() }).nullable(),
    field: z.string().nullable(),
    competence: z.string(),
    force: z.string().nullable(),
    lead: bodySchema.nullable(),
    coordinating: z.array(bodySchema),
    deadlineRaw: z.string().nullable(),
    dueOn: z.iso.date().nullable(),
    work: z.string(),
    schedule: z.string(),
    evidence: z.string(),
    answer: z.string().nullable(),
    sinceOn: z.iso.date().nullable(),
    nextChange: z
      .looseObject({ on: z.iso.date(), work: z.string(), schedule: z.string() })
      .nullable(),
    reasons: z.array(reasonSchema),
    sources: z.array(
      z.looseObject({ id: z.string(), url: z.string().nullable(), title: z.string().nullable() }),
    ),
  })
  .meta({ id: 'RecordSummary' });

/** One record in a list, with its status on the day asked for. */
export type RecordSummary = z.infer<typeof recordSummarySchema>;

/** Records that fit the question. */
export const recordsAnswerSchema = z
  .looseObject({
    asOf: z.iso.date(),
    knownAt: z.string(),
    total: z.int().min(0),
    records: z.array(recordSummarySchema),
  })
  .meta({ id: 'Records' });

/** Records that fit the question. */
export type RecordsAnswer = z.infer<typeof recordsAnswerSchema>;

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

/** By what a roll-up may be cut. */
export const ROLL_UP_KEYS = [
  'lead',
  'coordinating',
  'group',
  'field',
  'competence',
  'kind',
  'event',
] as const;

/** Asks for a roll-up. */
export const rollUpQuerySchema = z.strictObject({
  ...asOfQuery,
  by: z.enum(ROLL_UP_KEYS).default('lead'),
  period: z.string().max(40).optional(),
});

/** What a roll-up may be asked. */
export type RollUpQuery = Partial<z.input<typeof rollUpQuerySchema>>;

/** A roll-up: every cell opens the list behind it and names its denominator. */
export const rollUpAnswerSchema = z
  .looseObject({
    asOf: z.iso.date(),
    knownAt: z.string(),
    rollUp: z.looseObject({
      by: z.string(),
      rows: z.array(
        z.looseObject({
          key: z.string().nullable(),
          label: z.unknown(),
          cells: z.array(
            z.looseObject({
              id: z.string(),
              count: z.int().min(0),
              ids: z.array(z.string()),
              denominator: z
                .looseObject({ id: z.string(), label: z.unknown(), count: z.int().min(0) })
                .nullable(),
              rate: z.string().nullable(),
              rounding: z.unknown(),
            }),
          ),
        }),
      ),
    }),
  })
  .meta({ id: 'RollUp' });

/** A roll-up: every cell opens the list behind it and names its denominator. */
export type RollUpAnswer = z.infer<typeof rollUpAnswerSchema>;

/** Asks what is registered on a page's address. */
export const clipsQuerySchema = z.strictObject({ url: z.string().min(1).max(4000) });

/** What is registered on this address, by whom and when. */
export const clipsAnswerSchema = z
  .looseObject({
    url: z.string(),
    sources: z.array(
      z.looseObject({
        id: z.string(),
        title: z.string().nullable(),
        textSha256: sha256Schema.nullable(),
        capturedBy: z.string().nullable(),
        capturedOn: z.iso.date(),
        acceptedAt: z.string(),
        records: z.array(
          z.looseObject({
            id: z.string(),
            number: z.string().nullable(),
            kind: z.string(),
            by: z.string().nullable(),
            acceptedAt: z.string(),
            exact: z.string(),
            prefix: z.string(),
            suffix: z.string(),
            start: z.int(),
            end: z.int(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Clips' });

/** What is registered on this address, by whom and when. */
export type ClipsAnswer = z.infer<typeof clipsAnswerSchema>;
