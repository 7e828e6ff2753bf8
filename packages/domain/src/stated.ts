import * as z from 'zod';

/** What a source may leave out: the value, or a named reason why there is none. */
export type Stated<T> =
  | { state: 'stated'; value: T }
  | { state: 'not_stated' }
  | { state: 'unknown'; note?: string | undefined }
  | { state: 'ambiguous'; candidates: T[]; note?: string | undefined };

/**
 * Schema of a value that a source may state, leave out, leave unknown or leave ambiguous.
 *
 * @example
 * statedSchema(z.string()).parse({ state: 'not_stated' }); // => { state: 'not_stated' }
 */
export function statedSchema<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('stated'), value }),
    z.strictObject({ state: z.literal('not_stated') }),
    z.strictObject({ state: z.literal('unknown'), note: z.string().optional() }),
    z.strictObject({
      state: z.literal('ambiguous'),
      candidates: z.array(value).min(2),
      note: z.string().optional(),
    }),
  ]);
}
