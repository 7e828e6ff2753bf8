import type { Ledger } from './entry';
import type { RegisterFileReading } from './read-register-file';

/**
 * The ledger that was read from a file, to be folded, merged or written on; null when its header could not be read.
 * Look at `isReadOnly` before writing on.
 *
 * @example
 * ledgerOfReading(readRegisterFile('', { sha256: () => '' })); // => null
 */
export function ledgerOfReading(reading: RegisterFileReading): Ledger | null {
  const { header, head, entries, checkpoints, openings } = reading;
  return header && { header, head, entries, checkpoints, openings };
}
