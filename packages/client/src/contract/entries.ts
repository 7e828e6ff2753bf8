import * as z from 'zod';
import { entryEnvelopeSchema } from './envelope';

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
