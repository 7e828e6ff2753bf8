import type { RecordKindFlags } from './status-fold';
import type { DeadlineExpression, LedgerEvent, PassageKind, Stated } from '@camket/domain';

/** What deriving a timeline must know of a record; the ledger's `RecordState` has all of it. */
export interface TimelineRecord {
  readonly id: string;
  readonly kind: PassageKind;
  /** What the quotation itself states. */
  readonly stated: { readonly deadline: Stated<DeadlineExpression> };
  /** The event that made the record; its day is the timeline's first. */
  readonly itemisedBy: { readonly event: { readonly id: string; readonly on: string } };
}

/** An event of a record; the ledger's fold has applied corrections and left retracted ones out. */
export type RecordEvent = LedgerEvent;

const PETITIONS: ReadonlySet<PassageKind> = new Set(['complaint', 'request']);

/**
 * Whether a record is a petition, so that the answer axis applies to it.
 *
 * @example
 * isPetition('request'); // => true
 */
export function isPetition(kind: PassageKind): boolean {
  return PETITIONS.has(kind);
}

const OWES_NOTHING: ReadonlySet<PassageKind> = new Set(['answer', 'progress']);

/**
 * Whether a record is followed to an end; answers and reports of progress owe nothing themselves.
 *
 * @example
 * isTracked('progress'); // => false
 */
export function isTracked(kind: PassageKind): boolean {
  return !OWES_NOTHING.has(kind);
}

const FLAGS = new Map<PassageKind, RecordKindFlags>();

/**
 * What the kind of a record means for its status.
 *
 * @example
 * kindFlags('request'); // => { isPetition: true, isTracked: true }
 */
export function kindFlags(kind: PassageKind): RecordKindFlags {
  const known = FLAGS.get(kind);
  if (known !== undefined) return known;
  const flags = { isPetition: isPetition(kind), isTracked: isTracked(kind) };
  FLAGS.set(kind, flags);
  return flags;
}
