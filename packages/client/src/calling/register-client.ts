import type { EventEnvelope } from '../contract/envelope';
import { OPERATIONS } from '../contract/operations';
import type { RecordsQuery } from '../contract/records';
import type { RollUpQuery } from '../contract/roll-ups';
import { callForText, callOperation, type CallSettings } from './call-operation';

/** Day and instant a question is asked for. */
export interface AsOf {
  /** Day, Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
  readonly asOf?: string | undefined;
  /** Instant with offset: only what the register had accepted by then. */
  readonly knownAt?: string | undefined;
}

/** What a device says of itself when it pairs. */
export interface PairingInput {
  readonly code: string;
  readonly deviceName: string;
  /** Id of the device, as in its events. */
  readonly client: string;
}

/**
 * A typed caller of the register. Every call resolves to a {@link RegisterAnswer}; none throws.
 *
 * @example
 * const fetch = async () => ({ status: 200, headers: new Map(), text: async () => '{"status":"ok","camket":1,"version":"1","database":"18"}' });
 * const client = createRegisterClient({ baseUrl: 'http://127.0.0.1:4180', fetch });
 * (await client.health()).ok; // => true
 */
export function createRegisterClient(settings: CallSettings) {
  return { ...writing(settings), ...reading(settings), ...devices(settings) };
}

/** A typed caller of the register. */
export type RegisterClient = ReturnType<typeof createRegisterClient>;

function writing(settings: CallSettings) {
  return {
    /** Appends events; every event has its own result, in the order given. */
    appendEvents: (events: readonly EventEnvelope[]) =>
      callOperation(settings, OPERATIONS.appendEvents, { body: { events } }),
  };
}

function reading(settings: CallSettings) {
  return {
    /** Entries after a place in the ledger, at most `limit` (500 when absent). */
    entries: (query: { after: number; limit?: number }) =>
      callOperation(settings, OPERATIONS.entries, { query }),
    /** The whole ledger as a register file. */
    ledgerFile: () => callForText(settings, OPERATIONS.ledgerFile),
    /** Records that fit words, a number and filters. */
    records: (query: RecordsQuery = {}) =>
      callOperation(settings, OPERATIONS.records, { query: asQuery(query) }),
    /** One record by id or number. */
    record: (id: string, query: AsOf = {}) =>
      callOperation(settings, OPERATIONS.record, { path: { id }, query: asQuery(query) }),
    /** Timelines of all records, or of one. */
    timelines: (query: AsOf & { record?: string } = {}) =>
      callOperation(settings, OPERATIONS.timelines, { query: asQuery(query) }),
    /** Figures by lead, group, field, competence or kind. */
    rollUps: (query: RollUpQuery = {}) =>
      callOperation(settings, OPERATIONS.rollUps, { query: asQuery(query) }),
    /** What is registered on a page's address. */
    clips: (url: string) => callOperation(settings, OPERATIONS.clips, { query: { url } }),
  };
}

function devices(settings: CallSettings) {
  return {
    /** Whether the service answers. Needs no token. */
    health: () => callOperation(settings, OPERATIONS.health),
    /** Which device is calling, for which office. */
    session: () => callOperation(settings, OPERATIONS.session),
    /** Makes a short code for another device, good once for 10 minutes. */
    createPairingCode: () => callOperation(settings, OPERATIONS.createPairingCode),
    /** Exchanges a short code for this device's token. Needs no token. */
    pair: (input: PairingInput) => callOperation(settings, OPERATIONS.pair, { body: input }),
    /** The devices that may write. */
    devices: () => callOperation(settings, OPERATIONS.devices),
    /** Revokes the token of a device. */
    revokeDevice: (tokenId: string) =>
      callForText(settings, OPERATIONS.revokeDevice, { path: { id: tokenId } }),
  };
}

function asQuery(query: object): Record<string, string | number | undefined> {
  return Object.fromEntries(
    Object.entries(query).filter(
      ([, value]) => typeof value === 'string' || typeof value === 'number',
    ),
  );
}
