import type { Database } from './database/database';
import type { Office } from './database/prepare-database';
import type { RegisterViews } from './reading/register-views';
import type { ChangeFeed } from './ledger/change-feed';

/** What every part of the service is given. */
export interface ServiceContext {
  readonly database: Database;
  readonly office: Office;
  readonly changes: ChangeFeed;
  /** The folded register, now and in the past. */
  readonly views: RegisterViews;
  /** The clock. */
  readonly now: () => Date;
  /** Random bytes of cryptographic quality. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Version of this package. */
  readonly version: string;
}
