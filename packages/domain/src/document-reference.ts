import * as z from 'zod';

/** On whose side a document stands: the Party, the State, or an organisation of the Fatherland Front. */
export const DOCUMENT_SIDES = ['party', 'state', 'organisation'] as const;

/** On whose side a document stands. */
export type DocumentSide = (typeof DOCUMENT_SIDES)[number];

/**
 * A reference to a numbered document as a source prints it. `number` is kept as printed ("02", "66.7"); `year` only when the symbol prints it;
 * `term` is the Party committee's term ("2025-2030"), `place` the province of a council or people's committee.
 */
export const documentReferenceSchema = z
  .strictObject({
    raw: z.string().min(1),
    side: z.enum(DOCUMENT_SIDES).nullable(),
    type: z.string().nullable(),
    number: z.string(),
    year: z.int().nullable(),
    issuer: z.string().nullable(),
    issuedOn: z.iso.date().nullable(),
    term: z
      .string()
      .regex(/^\d{4}-\d{4}$/)
      .optional(),
    place: z.string().optional(),
  })
  .meta({ title: 'Document reference', 'x-title-vi': 'Số, ký hiệu văn bản' });

/** A reference to a numbered document as a source prints it. */
export type DocumentReference = z.infer<typeof documentReferenceSchema>;
