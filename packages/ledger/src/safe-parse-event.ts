import type { LedgerEvent } from '@camket/domain';
import { checkEnvelope } from './check-envelope';
import type { EventEnvelope } from './entry';
import { dataShapeOf } from './event-shapes/data-shape-of';
import { object, oneOf, optional, text, type Probe, type Shape } from './event-shapes/shape';
import { LedgerError } from './ledger-error';
import { ledgerFinding } from './ledger-finding';
import { plainFaults, type PlaceFault } from './plain-faults';
import { CURRENT_VERSION, upcastEvent } from './upcast-event';

/** What an event turned out to be. */
export type EventReading =
  | {
      readonly state: 'known';
      readonly event: LedgerEvent;
      /** Unknown keys, text that is not NFC: reported, the event counts all the same. */
      readonly notes: readonly PlaceFault[];
    }
  | {
      /** Of a newer version or an unknown type: kept verbatim and reported. */
      readonly state: 'newer';
      readonly event: EventEnvelope;
    }
  | {
      readonly state: 'malformed';
      /** RFC 6901 pointer to the first place that is not as it must be. */
      readonly path: string;
    };

const ENVELOPE_KEYS = 9;
const isEnvelopeMember = new Set([
  'v',
  'id',
  'type',
  'on',
  'recordedAt',
  'client',
  'seq',
  'actor',
  'data',
]);
const actor: Shape = object({
  id: text(1, 200),
  name: optional(text(1, 200)),
  role: oneOf(['clipper', 'officer', 'supervisor', 'leader', 'system', 'import']),
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isNewer(event: Record<string, unknown>): boolean {
  const { v, id, type } = event;
  if (typeof id !== 'string' || typeof type !== 'string' || !Number.isSafeInteger(v)) return false;
  return (v as number) > CURRENT_VERSION || dataShapeOf(type) === undefined;
}

function unknownMembers(event: Record<string, unknown>, notes: PlaceFault[]): void {
  const keys = Object.keys(event);
  if (keys.length === ENVELOPE_KEYS) return;
  for (const key of keys) {
    if (isEnvelopeMember.has(key)) continue;
    notes.push({ ruleId: 'LED-11', path: `/${key}` }, ...plainFaults(event[key], `/${key}`));
  }
}

function under(step: string, notes: PlaceFault[]): PlaceFault[] {
  return notes.length === 0
    ? notes
    : notes.map((note) => ({ ...note, path: `${step}${note.path}` }));
}

function checkParts(event: EventEnvelope, shape: Shape): PlaceFault[] | string {
  const probe: Probe = { path: '', notes: [] };
  if (!actor(event.actor, probe)) return `/actor${probe.path}`;
  const ofActor = probe.notes;
  if (ofActor.length > 0) probe.notes = [];
  if (!shape(event.data, probe)) return `/data${probe.path}`;
  const ofData = under('/data', probe.notes);
  return ofActor === probe.notes ? ofData : [...under('/actor', ofActor), ...ofData];
}

/**
 * Reads an event of any version: older ones are upcast, newer ones and unknown types kept as they are.
 *
 * @example
 * safeParseEvent({ v: 9, id: 'x', type: 'future.thing' }).state; // => 'newer'
 */
export function safeParseEvent(value: unknown): EventReading {
  if (!isObject(value)) return { state: 'malformed', path: '' };
  if (isNewer(value)) return { state: 'newer', event: value as unknown as EventEnvelope };
  const event = upcastEvent(value);
  const path = checkEnvelope(event);
  if (path !== null) return { state: 'malformed', path };
  const shape = dataShapeOf(event['type'] as string);
  if (!shape) return { state: 'malformed', path: '/type' };
  const notes = checkParts(event as unknown as EventEnvelope, shape);
  if (typeof notes === 'string') return { state: 'malformed', path: notes };
  unknownMembers(event, notes);
  return { state: 'known', event: event as LedgerEvent, notes };
}

/**
 * Reads an event that this release understands.
 *
 * @throws LedgerError `event-refused` when the event is malformed, of a newer version or of an unknown type.
 * @example
 * parseEvent(readRegisterFile(text, { sha256 }).entries[0]?.event).type; // => 'source.captured'
 */
export function parseEvent(value: unknown): LedgerEvent {
  const reading = safeParseEvent(value);
  if (reading.state === 'known') return reading.event;
  const path = reading.state === 'malformed' ? reading.path : '/v';
  const type = isObject(value) ? String(value['type']) : '?';
  const finding = ledgerFinding('LED-10', { params: { n: '–', type }, path });
  throw new LedgerError('event-refused', finding.message.en, [finding]);
}
