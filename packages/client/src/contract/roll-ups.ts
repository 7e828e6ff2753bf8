import * as z from 'zod';
import { asOfQuery } from './as-of-query';

/** By what a roll-up may be cut. */
export const ROLL_UP_KEYS = [
  'lead',
  'coordinating',
  'group',
  'field',
  'competence',
  'kind',
  'event',
] as const;

/** Asks for a roll-up. */
export const rollUpQuerySchema = z.strictObject({
  ...asOfQuery,
  by: z.enum(ROLL_UP_KEYS).default('lead'),
  period: z.string().max(40).optional(),
});

/** What a roll-up may be asked. */
export type RollUpQuery = Partial<z.input<typeof rollUpQuerySchema>>;

/** A roll-up: every cell opens the list behind it and names its denominator. */
export const rollUpAnswerSchema = z
  .looseObject({
    asOf: z.iso.date(),
    knownAt: z.string(),
    rollUp: z.looseObject({
      by: z.string(),
      rows: z.array(
        z.looseObject({
          key: z.string().nullable(),
          label: z.unknown(),
          cells: z.array(
            z.looseObject({
              id: z.string(),
              count: z.int().min(0),
              ids: z.array(z.string()),
              denominator: z
                .looseObject({ id: z.string(), label: z.unknown(), count: z.int().min(0) })
                .nullable(),
              rate: z.string().nullable(),
              rounding: z.unknown(),
            }),
          ),
        }),
      ),
    }),
  })
  .meta({ id: 'RollUp' });

/** A roll-up: every cell opens the list behind it and names its denominator. */
export type RollUpAnswer = z.infer<typeof rollUpAnswerSchema>;
