import { createLedger, extendLedger, type Ledger } from '@camket/ledger';
import { readIdentity, type OfficeStore } from './open-office-store';

/** The ledger of this device as it stands. */
export async function readLedger(store: OfficeStore): Promise<Ledger> {
  const { header } = await readIdentity(store);
  return extendLedger(createLedger(header), await store.getAll('entries'));
}
