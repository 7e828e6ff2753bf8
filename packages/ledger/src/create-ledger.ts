import type { Entry, Ledger, LedgerHeader, Opening } from './entry';
import { LedgerError } from './ledger-error';
import { plainFaults } from './plain-faults';

/**
 * An empty ledger.
 *
 * @throws LedgerError `header-refused` when an id is empty or not NFC.
 * @example
 * createLedger({ ledger: '018f0000-0000-7000-8000-000000000000', org: 'org:31:ubnd' }).entries; // => []
 */
export function createLedger(ids: Pick<LedgerHeader, 'ledger' | 'org'>): Ledger {
  const header: LedgerHeader = { camket: 1, ledger: ids.ledger, org: ids.org };
  if (header.ledger === '' || header.org === '' || plainFaults(header, '').length > 0)
    throw new LedgerError('header-refused', 'A ledger needs an id and an organisation, in NFC.');
  return { header, head: null, entries: [], checkpoints: [], openings: [] };
}

/**
 * The ledger with further entries, and the openings of their private values.
 *
 * @example
 * extendLedger(createLedger({ ledger: 'l', org: 'o' }), []).head; // => null
 */
export function extendLedger(
  ledger: Ledger,
  entries: readonly Entry[],
  openings: readonly Opening[] = [],
): Ledger {
  const last = entries.at(-1);
  return {
    ...ledger,
    head: last ? { n: last.n, hash: last.hash, acceptedAt: last.acceptedAt } : ledger.head,
    entries: [...ledger.entries, ...entries],
    openings: [...ledger.openings, ...openings],
  };
}
