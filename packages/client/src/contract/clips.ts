import * as z from 'zod';
import { sha256Schema } from './envelope';

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
