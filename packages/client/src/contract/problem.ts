import * as z from 'zod';

/** Machine codes of what can go wrong in a call; `type` of a problem is `urn:camket:problem:<code>`. */
export const PROBLEM_CODES = [
  'not-found',
  'not-signed-in',
  'not-allowed',
  'wrong-host',
  'wrong-origin',
  'invalid-request',
  'too-large',
  'too-many-tries',
  'code-not-valid',
  'not-available',
  'internal',
] as const;

/** Machine code of what went wrong in a call. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A failed call, after RFC 9457, in the language of the request. */
export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    code: z.string(),
    /** What is wrong with which part of the request: RFC 6901 pointers. */
    errors: z.array(z.looseObject({ pointer: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'A failed call, after RFC 9457.' });

/** A failed call, after RFC 9457. */
export type Problem = z.infer<typeof problemSchema>;
