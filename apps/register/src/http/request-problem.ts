import type { Problem, ProblemCode } from '@camket/client';
import type { Language } from '@camket/domain/data';
import { PROBLEM_TEXTS } from './problem-texts';

/** More about a problem. */
export interface ProblemDetails {
  readonly detail?: string;
  readonly errors?: readonly { pointer: string; detail: string }[];
  /** Seconds to wait before the next try. */
  readonly retryAfter?: number;
}

/** Ends a request with a problem; the error handler turns it into an answer after RFC 9457. */
export class RequestProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(PROBLEM_TEXTS[code].title.en);
    this.name = 'RequestProblem';
  }
}

/** The answer to a problem in the language of the request. */
export function problemResponse(problem: RequestProblem, language: Language): Response {
  const { status, title } = PROBLEM_TEXTS[problem.code];
  const { detail, errors, retryAfter } = problem.details;
  const body: Problem = {
    type: `urn:camket:problem:${problem.code}`,
    title: title[language],
    status,
    code: problem.code,
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors: [...errors] }),
  };
  const headers = new Headers({
    'content-type': 'application/problem+json',
    'content-language': language,
    'cache-control': 'no-store',
  });
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  if (status === 401) headers.set('www-authenticate', 'Bearer realm="camket"');
  return new Response(JSON.stringify(body), { status, headers });
}
