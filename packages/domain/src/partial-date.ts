import * as z from 'zod';

/** A date as precisely as the source gives it: a day, month, quarter, year or an interval of days (both ends in). */
export const partialDateSchema = z
  .discriminatedUnion('precision', [
    z.strictObject({ precision: z.literal('day'), on: z.iso.date() }),
    z.strictObject({
      precision: z.literal('month'),
      month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    }),
    z.strictObject({
      precision: z.literal('quarter'),
      quarter: z.string().regex(/^\d{4}-Q[1-4]$/),
    }),
    z.strictObject({ precision: z.literal('year'), year: z.int().min(1900).max(2200) }),
    z.strictObject({ precision: z.literal('interval'), fromOn: z.iso.date(), toOn: z.iso.date() }),
  ])
  .meta({ title: 'Date with its precision', 'x-title-vi': 'Ngày kèm độ chính xác' });

/** A date as precisely as the source gives it. */
export type PartialDate = z.infer<typeof partialDateSchema>;
