import * as z from 'zod';
import { eventEnvelopeSchema, sha256Schema } from './envelope';
import { localTextSchema } from './local-text-schema';

/** Most events one call may carry. */
export const MAX_EVENTS_PER_CALL = 200;

/** Most bytes of UTF-8 one event may have: a source text of 2 MB with what stands around it. */
export const MAX_EVENT_BYTES = 4 * 1024 * 1024;

/** Most bytes of UTF-8 the body of one call may have. */
export const MAX_BYTES_PER_CALL = 16 * 1024 * 1024;

/** Why an event was refused for good; the event stays with its device to be mended as a new one. */
export const REFUSAL_CODES = [
  /** It is not an event: the outer form is broken. */
  'not-an-event',
  /** Its type is known and its content does not fit. */
  'invalid-content',
  /** Another event with the same id is in the register. */
  'id-reused',
  /** Another event of this device has this place in its order. */
  'sequence-reused',
  /** It names a source, record or group that the register does not hold. */
  'unknown-reference',
  /** Events of this type are written by the register alone. */
  'reserved-type',
  /** The text carries a secrecy marking and must not be stored here. */
  'secret-document',
  /** It alone is larger than the register takes. */
  'too-large',
] as const;

/** Why an event was refused for good. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A number the register allotted: `GD25-KN07`. */
export const allottedNumberSchema = z
  .object({ recordId: z.string(), number: z.string() })
  .meta({ id: 'AllottedNumber' });

/** The event stands in the ledger. A repeat of the call gives the same answer. */
const acceptedSchema = z.looseObject({
  outcome: z.literal('accepted'),
  id: z.string(),
  n: z.int().min(1),
  hash: sha256Schema,
  acceptedAt: z.iso.datetime({ offset: true }),
  numbers: z.array(allottedNumberSchema),
});

/** The event will never be accepted as it is. */
const refusedSchema = z.looseObject({
  outcome: z.literal('refused'),
  id: z.string().nullable(),
  code: z.string(),
  message: localTextSchema,
  hint: localTextSchema,
  errors: z.array(z.looseObject({ pointer: z.string(), detail: z.string() })),
});

/** An earlier event of the same device is missing; send from `expectedSeq` on. Nothing is lost. */
const outOfOrderSchema = z.looseObject({
  outcome: z.literal('out_of_order'),
  id: z.string(),
  client: z.string(),
  seq: z.int(),
  expectedSeq: z.int().min(1),
});

/** What became of one event. */
export const eventResultSchema = z
  .discriminatedUnion('outcome', [acceptedSchema, refusedSchema, outOfOrderSchema])
  .meta({ id: 'EventResult' });

/** What became of one event. */
export type EventResult = z.infer<typeof eventResultSchema>;
/** The answer for an event that stands in the ledger. */
export type AcceptedResult = z.infer<typeof acceptedSchema>;
/** The answer for an event that will never be accepted as it is. */
export type RefusedResult = z.infer<typeof refusedSchema>;
/** The answer for an event whose predecessor is missing. */
export type OutOfOrderResult = z.infer<typeof outOfOrderSchema>;

/** A batch of events; each is judged by itself, so the list is not checked beyond its length. */
export const appendEventsRequestSchema = z
  .strictObject({ events: z.array(z.unknown()).min(1).max(MAX_EVENTS_PER_CALL) })
  .meta({
    id: 'AppendEventsRequest',
    description: `A batch of at most ${MAX_EVENTS_PER_CALL} events, each in the form of Event.`,
  });

/** What became of a batch: results in the order of the request, and the last place of the ledger. */
export const appendEventsAnswerSchema = z
  .looseObject({ results: z.array(eventResultSchema), head: z.int().min(0) })
  .meta({ id: 'AppendEventsAnswer' });

/** What became of a batch of events. */
export type AppendEventsAnswer = z.infer<typeof appendEventsAnswerSchema>;

/** The form an event must have to be appended. */
export const appendableEventSchema = eventEnvelopeSchema;
