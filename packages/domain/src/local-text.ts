import * as z from 'zod';

/** A text in every language of the interface. */
export const localTextSchema = z.strictObject({ vi: z.string(), en: z.string() });
