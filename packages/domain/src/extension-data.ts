import * as z from 'zod';

/** The place reserved for others: values under a domain name that its owner defines. */
export const extensionDataSchema = z
  .record(z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/), z.record(z.string(), z.json()))
  .optional();
