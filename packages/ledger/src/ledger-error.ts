import type { Finding } from '@camket/domain';

/** Why the ledger refused to go on: a broken precondition of the caller. */
export type LedgerErrorCode =
  'not-canonical-json' | 'event-refused' | 'clock-not-an-instant' | 'header-refused' | 'not-a-fold';

/** A broken precondition; `code` is for machines, `findings` say what is wrong and where. */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode;
  readonly findings: readonly Finding[];

  constructor(code: LedgerErrorCode, message: string, findings: readonly Finding[] = []) {
    super(message);
    this.name = 'LedgerError';
    this.code = code;
    this.findings = findings;
  }
}
