/** SHA-256 of bytes, as 64 lower-case hexadecimal digits; the caller brings it (Node's crypto, @noble/hashes or equal). */
export type Sha256 = (bytes: Uint8Array) => string;

/** Any event as it stands in a ledger, also one that this release cannot read. */
export interface EventEnvelope {
  readonly v: number;
  readonly id: string;
  readonly type: string;
  /** The day it is true for, in Asia/Ho_Chi_Minh. */
  readonly on: string;
  /** The device's clock, for information only. */
  readonly recordedAt: string;
  readonly client: string;
  /** Order among the events of one device, from 1, gapless. */
  readonly seq: number;
  readonly actor: object;
  readonly data: object;
}

/** One line of a ledger: an event, when it was accepted, and the chain. */
export interface Entry {
  /** Place in the ledger, from 1. */
  readonly n: number;
  /** Hash of the entry before; for the first entry the hash of the header. */
  readonly prev: string;
  /** The holder's clock (UTC), never decreasing. */
  readonly acceptedAt: string;
  readonly event: EventEnvelope;
  /** SHA-256 of the canonical entry without `hash`. */
  readonly hash: string;
}

/** The first line of a register file. */
export interface LedgerHeader {
  /** Version of the file format. */
  readonly camket: 1;
  /** Id of the ledger. */
  readonly ledger: string;
  /** Id of the organisation that holds it. */
  readonly org: string;
}

/** The state of the chain at an entry; kept elsewhere it shows that lines were cut. With `n` 0 the hash is that of the header. */
export interface Checkpoint {
  readonly n: number;
  readonly hash: string;
}

/** The private value behind a salted hash: a line outside the chain, which can be erased. */
export interface Opening {
  /** Id of the event. */
  readonly event: string;
  /** RFC 6901 pointer into the event, to the salted hash. */
  readonly path: string;
  /** At least 16 random bytes, in text. */
  readonly salt: string;
  readonly value: string;
}

/** Where the next entry goes. */
export interface LedgerPosition {
  readonly header: LedgerHeader;
  /** The last entry; null while there is none. */
  readonly head: Pick<Entry, 'n' | 'hash' | 'acceptedAt'> | null;
}

/** A ledger in memory: what a register file holds. */
export interface Ledger extends LedgerPosition {
  readonly entries: readonly Entry[];
  /** Checkpoints written so far, in order. */
  readonly checkpoints: readonly Checkpoint[];
  readonly openings: readonly Opening[];
}
