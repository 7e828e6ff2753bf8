import { chainEvents } from '../src/append-events';
import { createLedger, extendLedger } from '../src/create-ledger';
import type { Ledger } from '../src/entry';
import { idOf, sha256 } from './event-factory';

/** A ledger of events, accepted at one instant. */
export function ledgerOf(events: readonly object[], acceptedAt = '2026-01-05T00:00:00Z'): Ledger {
  const empty = createLedger({ ledger: idOf('ledger'), org: 'org:31:ubnd' });
  return extendLedger(empty, chainEvents(empty, events, { acceptedAt, sha256 }));
}
