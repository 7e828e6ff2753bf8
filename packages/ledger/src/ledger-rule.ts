import type { LocalText, Severity } from '@camket/domain';

/** How a rule reports: severity, words and remedy; `{name}` is filled from the parameters. */
export interface LedgerRule {
  readonly severity: Severity;
  readonly message: LocalText;
  readonly hint: LocalText;
}
