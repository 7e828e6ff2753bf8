import type { LedgerHeader } from '../entry';
import { instantMs } from '../instant';
import { LedgerError } from '../ledger-error';
import type { Register } from '../register-state';
import { FoldState, type FoldableEntry } from './fold-state';
import { registerOf } from './register-of';

/** How entries are folded. */
export interface FoldOptions {
  /** Only what was accepted by then (an instant with its offset) is known; texts redacted later stay redacted. */
  readonly knownAt?: string | undefined;
  /** The register to fold onto; without it an empty one. */
  readonly onto?: Register | undefined;
  /** Header of the ledger, where only entries are given. */
  readonly header?: Pick<LedgerHeader, 'ledger' | 'org'> | undefined;
  /** Line of an entry in its file, so that findings can name it. */
  readonly lineOf?: ((n: number) => number | undefined) | undefined;
}

/** A ledger, a file that was read, or entries alone. */
export type FoldInput =
  | Iterable<FoldableEntry>
  | {
      readonly header: Pick<LedgerHeader, 'ledger' | 'org'> | null;
      readonly entries: Iterable<FoldableEntry>;
      readonly lineOf?: (n: number) => number | undefined;
    };

/** Folds entries as they come, so that a file need not be held in memory. */
export interface Folding {
  add(entry: FoldableEntry): void;
  /** The register as folded so far; adding more does not change it. */
  register(): Register;
}

/** What a register was folded by, how far it had come then, and whether another fold goes on with it. */
interface Origin {
  readonly state: FoldState;
  readonly arrivals: number;
  readonly head: Register['head'];
  isTaken: boolean;
}

const ORIGINS = new WeakMap<Register, Origin>();
const NO_HEADER = { ledger: '', org: '' };
const noLine = (): undefined => undefined;

/** Goes the way to a register anew, where its state has gone on: a register that was given never changes. */
function again({ state, arrivals, head }: Origin): FoldState {
  const copy = new FoldState(state.header, state.lineOf);
  for (const { n, acceptedAt, event } of state.arrivals.slice(0, arrivals))
    copy.add({ n, acceptedAt, event, hash: '' });
  for (const id of state.redactedLater) copy.redactedLater.add(id);
  copy.head = head && { ...head };
  return copy;
}

function stateOf(register: Register): FoldState {
  const origin = ORIGINS.get(register);
  if (!origin)
    throw new LedgerError('not-a-fold', 'Only a register that fold() gave can be folded onto.');
  if (origin.isTaken || origin.state.arrivals.length !== origin.arrivals) return again(origin);
  origin.isTaken = true;
  return origin.state;
}

function knownUntil(knownAt: string | undefined): (acceptedAt: string) => boolean {
  if (knownAt === undefined) return () => true;
  const limit = instantMs(knownAt);
  if (limit === null)
    throw new LedgerError('clock-not-an-instant', `“${knownAt}” is no instant with its offset.`);
  return (acceptedAt) => (instantMs(acceptedAt) ?? Number.NEGATIVE_INFINITY) <= limit;
}

function startState({ onto, header, lineOf }: FoldOptions): FoldState {
  return onto ? stateOf(onto) : new FoldState(header ?? NO_HEADER, lineOf ?? noLine);
}

/**
 * Starts a fold that takes entries one by one.
 *
 * @throws LedgerError `clock-not-an-instant` when `knownAt` is no instant; `not-a-fold` when `onto` is no register of a fold.
 * @example
 * startFold().register().records.size; // => 0
 */
export function startFold(options: FoldOptions = {}): Folding {
  const isKnown = knownUntil(options.knownAt);
  let state = startState(options);
  let origin: Origin | null = null;
  return {
    add(entry) {
      if (origin?.isTaken) state = again(origin);
      origin = null;
      if (isKnown(entry.acceptedAt)) state.add(entry);
      else state.addLater(entry);
    },
    register() {
      if (origin?.isTaken) state = again(origin);
      const register = registerOf(state);
      origin = { state, arrivals: state.arrivals.length, head: register.head, isTaken: false };
      ORIGINS.set(register, origin);
      return register;
    },
  };
}

/**
 * The register as known at an instant: a pure function of the entries. Total: a malformed or contradictory event becomes a
 * finding with its place, the rest counts. Folding a batch onto a register equals folding everything.
 *
 * @throws LedgerError `clock-not-an-instant` when `knownAt` is no instant; `not-a-fold` when `onto` is no register of a fold.
 * @example
 * fold(createLedger({ ledger: 'l', org: 'o' })).header; // => { ledger: 'l', org: 'o' }
 */
export function fold(input: FoldInput, options: FoldOptions = {}): Register {
  const isBare = Symbol.iterator in input;
  const folding = startFold(
    isBare ? options : { header: input.header ?? undefined, lineOf: input.lineOf, ...options },
  );
  for (const entry of isBare ? input : input.entries) folding.add(entry);
  return folding.register();
}

/**
 * Folds further entries onto a register; the register given stays as it is.
 *
 * @throws LedgerError `not-a-fold` when the register was not given by a fold.
 * @example
 * foldOnto(createRegister({ ledger: 'l', org: 'o' }), []).records.size; // => 0
 */
export function foldOnto(register: Register, entries: Iterable<FoldableEntry>): Register {
  return fold(entries, { onto: register });
}

/**
 * The register of an empty ledger.
 *
 * @example
 * createRegister({ ledger: 'l', org: 'o' }).findings; // => []
 */
export function createRegister(header: Pick<LedgerHeader, 'ledger' | 'org'>): Register {
  return startFold({ header }).register();
}
