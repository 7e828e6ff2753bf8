import {
  createUuidV7,
  EVENT_VERSION,
  type Actor,
  type EventDataInput,
  type LedgerEventInput,
  type LedgerEventType,
} from '@camket/domain';

/** Where new events come from: clock, randomness, device and actor are the caller's. */
export interface WritingContext {
  /** Day for which the events are true, in Viet Nam. */
  readonly onDay: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly actor: Actor;
  /** The device's id and its last sequence number; a new device when absent. */
  readonly device?: { readonly client: string; readonly lastSeq: number };
}

/** Writes events one after the other with ids and gapless sequence numbers of one device. */
export interface EventWriter {
  readonly events: readonly LedgerEventInput[];
  readonly newId: () => string;
  readonly write: <Type extends LedgerEventType>(
    type: Type,
    data: EventDataInput<Type>,
    onDay?: string,
  ) => void;
}

/**
 * The same writer for facts that are true from another day on.
 *
 * @example
 * writerOn(writer, '2026-06-20').events === writer.events; // => true
 */
export function writerOn(writer: EventWriter, onDay: string): EventWriter {
  const write: EventWriter['write'] = (type, data, own) => writer.write(type, data, own ?? onDay);
  return { ...writer, write };
}

/**
 * A writer of events for one device.
 *
 * @example
 * createEventWriter({ onDay: '2026-03-02', nowMs: 0, randomBytes: (n) => new Uint8Array(n), actor: { id: 'a', role: 'import' } }).events; // => []
 */
export function createEventWriter(context: WritingContext): EventWriter {
  const events: LedgerEventInput[] = [];
  const newId = () => createUuidV7({ nowMs: context.nowMs, random: context.randomBytes(10) });
  const client = context.device?.client ?? newId();
  let seq = context.device?.lastSeq ?? 0;
  const write: EventWriter['write'] = (type, data, onDay) => {
    seq += 1;
    const event = {
      v: EVENT_VERSION,
      id: newId(),
      type,
      on: onDay ?? context.onDay,
      recordedAt: new Date(context.nowMs).toISOString(),
      client,
      seq,
      actor: context.actor,
      data,
    };
    // The data belong to the type by this function's signature, which a union cannot express.
    events.push(event as LedgerEventInput);
  };
  return { events, newId, write };
}
