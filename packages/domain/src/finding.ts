import * as z from 'zod';
import { localTextSchema } from './local-text';

/** How badly something is wrong: must be mended, should be looked at, could be better. */
export const SEVERITIES = ['error', 'warning', 'advice'] as const;

/** How badly something is wrong. */
export type Severity = (typeof SEVERITIES)[number];

/** Where a finding stands, in what the user has in hand: a line of a file (from 1), a cell, or UTF-16 offsets in NFC text. */
export const findingLocationSchema = z.strictObject({
  file: z.string().optional(),
  line: z.int().min(1).optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
});

/** Where a finding stands, in what the user has in hand. */
export type FindingLocation = z.infer<typeof findingLocationSchema>;

/**
 * What a rule has to say: the rule, how badly, what is wrong and how to mend it, and where.
 * `path` is an RFC 6901 pointer into the judged value; `count` counts equal findings, of which `more` lists at most 100 places.
 */
export const findingSchema = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(SEVERITIES),
  message: localTextSchema,
  hint: localTextSchema,
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  docs: z.string().nullable(),
  path: z.string(),
  location: findingLocationSchema.nullable(),
  count: z.int().min(1),
  more: z.array(findingLocationSchema).max(100),
});

/** What a rule has to say. */
export type Finding = z.infer<typeof findingSchema>;
