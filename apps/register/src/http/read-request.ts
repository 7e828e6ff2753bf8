import type { Context } from 'hono';
import type * as z from 'zod';
import { MAX_BYTES_PER_CALL } from '@camket/client';
import { RequestProblem } from './request-problem';

/** The query of a request in the form of a schema. */
export function readQuery<Schema extends z.ZodType>(c: Context, schema: Schema): z.output<Schema> {
  return parseOrRefuse(
    schema,
    Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== '')),
  );
}

/** The JSON body of a request in the form of a schema, of a bounded size. */
export async function readBody<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = await readText(c.req.raw);
  try {
    return parseOrRefuse(schema, JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof RequestProblem) throw error;
    throw new RequestProblem('invalid-request', { detail: 'JSON' });
  }
}

async function readText(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > MAX_BYTES_PER_CALL) throw new RequestProblem('too-large');
    chunks.push(part.value);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

function parseOrRefuse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new RequestProblem('invalid-request', { errors: listIssues(parsed.error) });
}

/** What is wrong where, as RFC 6901 pointers. */
export function listIssues(error: z.ZodError): { pointer: string; detail: string }[] {
  return error.issues.slice(0, 50).map(({ path, message }) => ({
    pointer: path
      .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join(''),
    detail: message,
  }));
}
