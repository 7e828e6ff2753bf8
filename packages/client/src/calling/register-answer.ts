import type { Problem } from '../contract/problem';

/** Why a call gave no usable answer. */
export type CallFailure =
  /** The service could not be reached. */
  | { readonly kind: 'offline'; readonly message: string }
  /** The service answered with a problem; `retryAfterMs` when it said how long to wait. */
  | {
      readonly kind: 'problem';
      readonly status: number;
      readonly problem: Problem;
      readonly retryAfterMs: number | null;
    }
  /** Something answered that is not this service, or a version that cannot be read. */
  | { readonly kind: 'unreadable'; readonly status: number; readonly message: string };

/** What a call gives: the value with its ETag, or the reason why there is none. Calls never throw. */
export type RegisterAnswer<T> =
  | { readonly ok: true; readonly value: T; readonly etag: string | null }
  | { readonly ok: false; readonly failure: CallFailure };
