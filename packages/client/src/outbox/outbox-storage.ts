import type { AcceptedResult, EventResult, RefusedResult } from '../contract/append-events';
import type { EntryEnvelope, EventEnvelope } from '../contract/envelope';

/** An event that waits to be sent. */
export interface OutboxItem {
  readonly event: EventEnvelope;
  /** `waiting` will be sent; `sent` stands in the register; `refused` must be mended by a person. */
  readonly state: 'waiting' | 'sent' | 'refused';
  /** The register's answer, once there is one. */
  readonly answer: AcceptedResult | RefusedResult | null;
}

/** How many events are in which state. */
export interface OutboxCounts {
  readonly waiting: number;
  readonly refused: number;
}

/** A result that settles an event for good. */
export type SettlingResult = Exclude<EventResult, { outcome: 'out_of_order' }>;

/** What is kept of an event's settling. */
export interface Settlement {
  readonly eventId: string;
  readonly result: SettlingResult;
}

/**
 * What the outbox needs of a store. Every method that writes is one durable transaction:
 * when its promise resolves, the change survives a crash.
 */
export interface OutboxStorage {
  /** Adds an event at the end of the line; adding the same id again changes nothing. */
  enqueue(event: EventEnvelope): Promise<void>;
  /** Waiting events in the order they were added; events of one device in the order of `seq`. */
  readWaiting(limit: number): Promise<readonly EventEnvelope[]>;
  /** Refused events with the register's words, oldest first. Never dropped by the outbox. */
  readRefused(): Promise<readonly OutboxItem[]>;
  /** Moves events to `sent` or `refused` by their results. Settling an event twice changes nothing. */
  settle(settlements: readonly Settlement[]): Promise<void>;
  /** Puts settled events of a device, sent or refused, from `fromSeq` on back to `waiting` (the register was restored from older data); gives how many, 0 when the event at `fromSeq` is not here. */
  requeue(client: string, fromSeq: number): Promise<number>;
  counts(): Promise<OutboxCounts>;
}

/** What pulling needs of a store. */
export interface ReplicaStorage {
  /** Place and hash of the last entry kept; place 0 and hash null when there is none. */
  readCursor(): Promise<ReplicaCursor>;
  /** Keeps entries and moves the cursor in one durable transaction. An event that is known by id is kept once. */
  saveEntries(entries: readonly EntryEnvelope[], cursor: ReplicaCursor): Promise<void>;
}

/** How far a ledger was pulled. */
export interface ReplicaCursor {
  /** The ledger's id; null before the first pull. */
  readonly ledger: string | null;
  readonly n: number;
  readonly hash: string | null;
}
