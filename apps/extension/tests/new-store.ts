import { openOfficeStore, type OfficeStore } from '../src/store/open-office-store';
import { randomId } from '../src/store/random-id';

/** 5 January 2026, 8 o'clock in Viet Nam. */
export const NOW = Date.UTC(2026, 0, 5, 1);

/** A device that writes at that instant. */
export const writer = {
  actor: { id: 'device:test', role: 'clipper' as const },
  now: () => NOW,
  newId: randomId,
};

/** Opens a store of its own for each test. */
export function newStore(): Promise<OfficeStore> {
  const [client, ledger] = [randomId(), randomId()];
  return openOfficeStore(`store-${client}`, { client, ledger, org: 'local' });
}
