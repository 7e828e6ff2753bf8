import * as z from 'zod';

/** A text in Vietnamese and English. */
export const localTextSchema = z
  .object({ vi: z.string(), en: z.string() })
  .meta({ id: 'LocalText' });
