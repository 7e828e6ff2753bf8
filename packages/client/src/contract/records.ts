import * as z from 'zod';
import { asOfQuery } from './as-of-query';
import { localTextSchema } from './local-text-schema';

/*
 * Answers use plain strings for vocabulary values and keep unknown keys:
 * an older device must be able to read what a newer register says.
 */

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
