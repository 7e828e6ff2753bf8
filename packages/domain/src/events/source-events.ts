import * as z from 'zod';
import { extensionDataSchema } from '../extension-data';
import { heldEventIdSchema, recordIdSchema, sourceIdSchema } from '../ids';
import { partialDateSchema } from '../partial-date';
import { quotationSchema } from '../quotation';
import { statedSchema } from '../stated';
import { defineEvent } from './define-event';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const ext = extensionDataSchema;

/** A page's date as printed: a day, or an instant with its offset. */
export const printedDateSchema = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true, local: true }),
]);

/** A file that belongs to a source: a blob named by its SHA-256. */
export const blobReferenceSchema = z.strictObject({
  sha256,
  bytes: z.int().min(0),
  mediaType: z.string().max(200),
  name: z.string().max(300).optional(),
});

/** A source was captured: its text in NFC (at most 2 MB), hashed, with what the page says about itself. */
export const sourceCaptured = defineEvent(
  'source.captured',
  z.strictObject({
    sourceId: sourceIdSchema,
    url: z.string().max(4000).nullable(),
    canonicalUrl: z.string().max(4000).nullable(),
    title: z.string().max(2000).nullable(),
    authors: z.array(z.string().max(300)),
    portal: z.string().max(300).nullable(),
    publishedAt: printedDateSchema.nullable(),
    modifiedAt: printedDateSchema.nullable(),
    language: z.string().max(35).nullable(),
    text: z.string().max(2_000_000),
    textSha256: sha256,
    html: blobReferenceSchema.nullable(),
    extractor: z.strictObject({ name: z.string(), version: z.string() }),
    attachments: z.array(
      z.strictObject({
        name: z.string().max(500),
        url: z.string().max(4000),
        mediaType: z.string().nullable(),
        sizeText: z.string().nullable(),
      }),
    ),
    ext,
  }),
);

/** A source text was redacted as a whole; its hash is kept. */
export const sourceRedacted = defineEvent(
  'source.redacted',
  z.strictObject({ sourceId: sourceIdSchema, reason: z.string().min(1), ext }),
);

/** An event was held at which things were asked, answered or promised. */
export const eventHeld = defineEvent(
  'event.held',
  z.strictObject({
    eventId: heldEventIdSchema,
    kind: z.string(),
    code: z.string().regex(/^[A-Z]{2,6}\d{2}[A-Z]?$/),
    name: z.string().min(1).max(500),
    heldOn: statedSchema(partialDateSchema),
    place: statedSchema(z.string().max(500)),
    convenedBy: z.array(z.string().max(300)),
    audience: statedSchema(z.string().max(500)),
    sourceIds: z.array(sourceIdSchema),
    quotations: z.array(quotationSchema),
    ext,
  }),
);

/** Held events that turned out to be one and the same were merged into another, which goes on for them. */
export const eventMerged = defineEvent(
  'event.merged',
  z.strictObject({
    eventIds: z.array(heldEventIdSchema).min(1),
    intoId: heldEventIdSchema,
    reason: z.string().min(1).max(2000),
    ext,
  }),
);

/** An event's source declared an issue group; lists of different schemes are kept apart. */
export const groupStated = defineEvent(
  'group.stated',
  z.strictObject({
    groupId: z.uuidv7(),
    eventId: heldEventIdSchema,
    schemeId: z.string().min(1).max(80),
    ordinal: z.int().min(1),
    label: z.string().min(1).max(500),
    quotations: z.array(quotationSchema),
    ext,
  }),
);

/** A source claims a count, such as 254 petitions declared; several claims stand beside each other. */
export const countClaimed = defineEvent(
  'count.claimed',
  z.strictObject({
    claimId: z.uuidv7(),
    eventId: heldEventIdSchema,
    what: z.string().min(1).max(100),
    value: z.int().min(0),
    sourceId: sourceIdSchema.optional(),
    sourceNote: z.string().max(500).optional(),
    quotations: z.array(quotationSchema),
    ext,
  }),
);

/** Somebody outside the source claims a fact, such as the day of the event; attached beside it, never merged into it. */
export const factClaimed = defineEvent(
  'fact.claimed',
  z.strictObject({
    claimId: z.uuidv7(),
    subjectId: z.string().min(1),
    property: z.string().min(1).max(100),
    value: z.string().min(1).max(1000),
    sourceId: sourceIdSchema.optional(),
    sourceNote: z.string().max(500).optional(),
    quotations: z.array(quotationSchema),
    ext,
  }),
);

/** A quotation was looked for again in a newer copy of its source, and what changed was named. */
export const anchorRefound = defineEvent(
  'anchor.refound',
  z.strictObject({
    recordId: recordIdSchema,
    quotationIndex: z.int().min(0),
    inSourceId: sourceIdSchema,
    state: z.enum([
      'identical',
      'cosmetic',
      'moved',
      'ambiguous',
      'number-changed',
      'date-changed',
      'negation-changed',
      'actor-changed',
      'text-changed',
      'gone',
    ]),
    found: quotationSchema.nullable(),
    changes: z.array(z.strictObject({ kind: z.string(), before: z.string(), after: z.string() })),
    ext,
  }),
);
