import { writeRegisterFile } from '@camket/ledger';
import { hashBytes } from './hash-bytes';
import type { OfficeStore } from './open-office-store';
import { readLedger } from './read-ledger';

/** The whole store as a register file that `camket verify` checks. */
export async function registerFileOf(store: OfficeStore): Promise<string> {
  return writeRegisterFile(await readLedger(store), hashBytes);
}
