import type { LocalText } from '@camket/domain/data';

/** Why the service could not start. */
export type StartErrorCode =
  | 'port-in-use'
  | 'data-in-use'
  | 'data-not-writable'
  | 'data-other-version'
  | 'data-damaged'
  | 'no-postgres'
  | 'no-unprivileged-user'
  | 'postgres-failed'
  | 'database-unreachable'
  | 'database-roles'
  | 'database-newer'
  | 'wrong-option';

/** The service could not start; `text` says why and how to mend it in both languages. */
export class RegisterStartError extends Error {
  constructor(
    readonly code: StartErrorCode,
    readonly text: LocalText,
    options?: { cause?: unknown },
  ) {
    super(`${text.vi}\n${text.en}`, options);
    this.name = 'RegisterStartError';
  }
}
