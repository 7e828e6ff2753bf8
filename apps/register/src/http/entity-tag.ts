import type { Context } from 'hono';
import { sha256Of } from '../ledger/sha256';

/** A JSON answer and what it depends on. */
export interface TaggedAnswer {
  readonly body: string;
  /** Changes whenever the body may change. */
  readonly tag: string;
}

/** Answers 304 when the caller has this very state already, else the body with its ETag. */
export function answerUnlessKnown(c: Context, { body, tag }: TaggedAnswer): Response {
  const etag = `"${sha256Of(tag).slice(0, 32)}"`;
  const headers = {
    etag,
    'cache-control': 'private, no-cache',
    vary: 'accept-language, authorization, cookie',
  };
  const known = (c.req.header('if-none-match') ?? '')
    .split(',')
    .map((text) => text.trim().replace(/^W\//u, ''));
  if (known.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  });
}
