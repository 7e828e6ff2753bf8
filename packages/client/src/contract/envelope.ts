import * as z from 'zod';

/** 64 lower-case hexadecimal digits: a SHA-256. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * The outer form of an event as it travels. Only what ordering and idempotency need is checked here;
 * `actor` and `data` are judged by the schemas of the event's own type and version, and unknown types pass unchanged.
 */
export const eventEnvelopeSchema = z
  .looseObject({
    v: z.int().min(1),
    id: z.uuidv7(),
    type: z
      .string()
      .max(100)
      .regex(/^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*$/),
    on: z.iso.date(),
    recordedAt: z.iso.datetime({ offset: true }),
    client: z.uuidv7(),
    seq: z.int().min(1),
    actor: z.unknown(),
    data: z.unknown(),
  })
  .meta({
    id: 'Event',
    description: 'One event of the ledger; `on` is the day it is true for in Asia/Ho_Chi_Minh.',
  });

/** The outer form of an event as it travels. */
export interface EventEnvelope {
  readonly v: number;
  readonly id: string;
  readonly type: string;
  /** Day the event is true for, Asia/Ho_Chi_Minh. */
  readonly on: string;
  /** Instant of the device's clock, for information only. */
  readonly recordedAt: string;
  /** Device that wrote the event. */
  readonly client: string;
  /** Place in the device's own order, from 1, without gaps. */
  readonly seq: number;
  readonly actor?: unknown;
  readonly data?: unknown;
}

/** An entry of a ledger as it travels: the event with its place in the chain. */
export const entryEnvelopeSchema = z
  .looseObject({
    n: z.int().min(1),
    prev: z.string(),
    acceptedAt: z.iso.datetime({ offset: true }),
    event: eventEnvelopeSchema,
    hash: sha256Schema,
  })
  .meta({
    id: 'Entry',
    description:
      'One entry of the register’s ledger; `hash` covers the canonical entry without `hash`.',
  });

/** An entry of a ledger as it travels. */
export interface EntryEnvelope {
  /** Place in the ledger, from 1. */
  readonly n: number;
  /** Hash of the entry before. */
  readonly prev: string;
  /** Instant at which the register accepted the event. */
  readonly acceptedAt: string;
  readonly event: EventEnvelope;
  readonly hash: string;
}
