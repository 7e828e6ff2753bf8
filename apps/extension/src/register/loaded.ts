import type { Register } from '@camket/ledger';
import type { RecordConflict } from '../reading/find-conflicts';
import type { RegisterReading } from './register-reading';

/** The register as read, with the reading that derives from it. */
export interface Loaded {
  readonly reading: RegisterReading;
  /** As it is shown: what names a citizen is covered unless it was asked for. */
  readonly register: Register;
  /** As it stands in the ledger. */
  readonly whole: Register;
  readonly conflicts: ReadonlyMap<string, readonly RecordConflict[]>;
}
