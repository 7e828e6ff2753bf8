import { canonicalise } from './canonicalise';
import { headerHash } from './chain-checker';
import type { Entry, EventEnvelope, LedgerPosition, Sha256 } from './entry';
import { findEventFaults } from './find-event-faults';
import { formatInstant, instantMs } from './instant';
import { LedgerError } from './ledger-error';
import { encodeUtf8 } from './utf8';

/** How events are appended. */
export interface AppendOptions {
  /** The holder's clock: an instant with its offset. An earlier one than that of the last entry is raised to it. */
  readonly acceptedAt: string;
  readonly sha256: Sha256;
}

function acceptedMs(options: AppendOptions, position: LedgerPosition): number {
  const ms = instantMs(options.acceptedAt);
  if (ms === null)
    throw new LedgerError('clock-not-an-instant', `“${options.acceptedAt}” is no instant.`);
  return Math.max(ms, instantMs(position.head?.acceptedAt) ?? ms);
}

/**
 * Makes entries of events whatever they are, also such as this release would refuse: for what another ledger already holds.
 *
 * @throws LedgerError `clock-not-an-instant`, or `not-canonical-json`.
 * @example
 * chainEvents({ header: { camket: 1, ledger: 'l', org: 'o' }, head: null }, [], { acceptedAt: '2026-01-05T00:00:00Z', sha256: () => '' }); // => []
 */
export function chainEvents(
  position: LedgerPosition,
  events: Iterable<object>,
  options: AppendOptions,
): Entry[] {
  const acceptedAt = formatInstant(acceptedMs(options, position));
  let prev = position.head?.hash ?? headerHash(position.header, options.sha256);
  let n = position.head?.n ?? 0;
  const entries: Entry[] = [];
  for (const event of events) {
    n += 1;
    const bytes = encodeUtf8(canonicalise({ acceptedAt, event, n, prev }));
    const hash = options.sha256(bytes);
    entries.push({ n, prev, acceptedAt, event: event as EventEnvelope, hash });
    prev = hash;
  }
  return entries;
}

/**
 * Makes the entries that append events to a ledger: numbered, timed, chained. The ledger itself is not changed.
 *
 * @throws LedgerError `event-refused` with findings (see `findEventFaults`) when an event cannot stand in a ledger; `clock-not-an-instant`.
 * @example
 * appendEvents(createLedger({ ledger: 'l', org: 'o' }), [], { acceptedAt: '2026-01-05T08:00:00+07:00', sha256: () => '' }); // => []
 */
export function appendEvents(
  position: LedgerPosition,
  events: readonly object[],
  options: AppendOptions,
): Entry[] {
  const findings = events.flatMap((event) => findEventFaults(event));
  const first = findings[0];
  if (first) throw new LedgerError('event-refused', first.message.en, findings);
  return chainEvents(position, events, options);
}
