import { MAX_EVENT_BYTES, MAX_EVENTS_PER_CALL } from '../contract/append-events';
import type { EventEnvelope } from '../contract/envelope';

/** Room for the words around the events of a call, in bytes. */
const FRAME_BYTES = 64;

/**
 * The first events that fit into one call, in order; always at least one when there is any.
 *
 * @param maxBytes most bytes of UTF-8 for the call.
 * @example
 * takeBatch([]); // => []
 */
export function takeBatch(
  events: readonly EventEnvelope[],
  maxBytes: number = MAX_EVENT_BYTES,
): EventEnvelope[] {
  const batch: EventEnvelope[] = [];
  let bytes = FRAME_BYTES;
  for (const event of events.slice(0, MAX_EVENTS_PER_CALL)) {
    bytes += eventBytes(event) + 1;
    if (batch.length > 0 && bytes > maxBytes) break;
    batch.push(event);
  }
  return batch;
}

/**
 * Bytes of UTF-8 an event takes in a call.
 *
 * @example
 * eventBytes({ v: 1, id: '', type: '', on: '', recordedAt: '', client: '', seq: 1 }) > 10; // => true
 */
export function eventBytes(event: EventEnvelope): number {
  return new TextEncoder().encode(JSON.stringify(event)).length;
}
