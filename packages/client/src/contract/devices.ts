import * as z from 'zod';

/** Whether the service answers, and which ledger it holds. Needs no token. */
export const healthAnswerSchema = z
  .looseObject({
    status: z.literal('ok'),
    camket: z.literal(1),
    version: z.string(),
    database: z.string(),
  })
  .meta({ id: 'Health' });

/** Who is calling, for which office, and where the ledger stands. */
export const sessionAnswerSchema = z
  .looseObject({
    org: z.looseObject({ id: z.string(), name: z.string() }),
    ledger: z.string(),
    head: z.int().min(0),
    device: z.looseObject({ tokenId: z.string(), name: z.string() }),
  })
  .meta({ id: 'Session' });

/** Who is calling, for which office, and where the ledger stands. */
export type SessionAnswer = z.infer<typeof sessionAnswerSchema>;

/** A short code an official reads from the register's page and types into the extension. */
export const pairingCodeAnswerSchema = z
  .looseObject({ code: z.string(), expiresAt: z.iso.datetime({ offset: true }) })
  .meta({ id: 'PairingCode' });

/** Exchanges a short code for a device's own token. */
export const pairingRequestSchema = z
  .strictObject({
    code: z.string().min(4).max(32),
    deviceName: z.string().trim().min(1).max(120),
    client: z.uuidv7(),
  })
  .meta({ id: 'PairingRequest' });

/** The device's token, shown this once and stored hashed. */
export const pairingAnswerSchema = z
  .looseObject({
    token: z.string(),
    tokenId: z.string(),
    org: z.looseObject({ id: z.string(), name: z.string() }),
    ledger: z.string(),
  })
  .meta({ id: 'PairingAnswer' });

/** The device's token, shown this once. */
export type PairingAnswer = z.infer<typeof pairingAnswerSchema>;

/** One device that may write. The token itself is never shown again. */
export const deviceSchema = z
  .looseObject({
    tokenId: z.string(),
    name: z.string(),
    client: z.string().nullable(),
    createdAt: z.iso.datetime({ offset: true }),
    lastUsedAt: z.iso.datetime({ offset: true }).nullable(),
    revokedAt: z.iso.datetime({ offset: true }).nullable(),
  })
  .meta({ id: 'Device' });

/** One device that may write. */
export type Device = z.infer<typeof deviceSchema>;

/** All devices of the office. */
export const devicesAnswerSchema = z
  .looseObject({ devices: z.array(deviceSchema) })
  .meta({ id: 'Devices' });
