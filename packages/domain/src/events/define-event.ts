import * as z from 'zod';
import { clientIdSchema, ledgerEventIdSchema } from '../ids';

/** The version of the event schemas that this release writes. */
export const EVENT_VERSION = 1;

/** In what capacity somebody asserts an event. */
export const ACTOR_ROLES = [
  'clipper',
  'officer',
  'supervisor',
  'leader',
  'system',
  'import',
] as const;

/** Who asserts an event: an account of the office, never a citizen. */
export const actorSchema = z
  .strictObject({
    id: z.string().min(1).max(200),
    name: z.string().min(1).max(200).optional(),
    role: z.enum(ACTOR_ROLES),
  })
  .meta({ title: 'Actor', 'x-title-vi': 'Người ghi' });

/** Who asserts an event. */
export type Actor = z.infer<typeof actorSchema>;

/**
 * The schema of one type of event: the envelope of every ledger event around its data.
 * `on` is the day it is true for (Asia/Ho_Chi_Minh), `recordedAt` the device's clock for information only.
 *
 * @example
 * defineEvent('number.allotted', z.strictObject({ number: z.string() })).shape.v.value; // => 1
 */
export function defineEvent<Type extends string, Data extends z.ZodType>(type: Type, data: Data) {
  return z.strictObject({
    v: z.literal(EVENT_VERSION),
    id: ledgerEventIdSchema,
    type: z.literal(type),
    on: z.iso.date(),
    recordedAt: z.iso.datetime({ offset: true }),
    client: clientIdSchema,
    seq: z.int().min(1),
    actor: actorSchema,
    data,
  });
}
