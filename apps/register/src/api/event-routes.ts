import { appendEventsRequestSchema, entriesQuerySchema, OPERATIONS } from '@camket/client';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { requireCaller } from '../http/guard';
import { answerUnlessKnown } from '../http/entity-tag';
import { readBody, readQuery } from '../http/read-request';
import type { ServiceEnvironment } from '../http/service-environment';
import { appendEvents } from '../ledger/append-events';
import { readHead } from '../ledger/ledger-transaction';
import { readEntries } from '../ledger/read-entries';
import { registerFilePieces } from '../ledger/register-file';
import type { ServiceContext } from '../service-context';

/** Appending events, reading entries, the register file and the feed of changes. */
export function eventRoutes(context: ServiceContext): Hono<ServiceEnvironment> {
  const { orgId, ledgerId } = context.office;
  const routes = new Hono<ServiceEnvironment>();
  routes.post(OPERATIONS.appendEvents.path, async (c) => {
    const caller = requireCaller(c);
    const { events } = await readBody(c, appendEventsRequestSchema);
    return c.json(await appendEvents(context, { tokenId: caller.tokenId }, events));
  });
  routes.get(OPERATIONS.entries.path, async (c) => {
    requireCaller(c);
    const range = readQuery(c, entriesQuerySchema);
    const [head, page] = await context.database.inOrg(orgId, async (client) => [
      await readHead(client, orgId),
      await readEntries(client, orgId, range),
    ]);
    // The canonical lines go out as they stand.
    const frame = { ledger: ledgerId, cursor: page.cursor, head: head.n };
    const body = `${JSON.stringify(frame).slice(0, -1)},"entries":[${page.lines.join(',')}]}`;
    return answerUnlessKnown(c, { body, tag: `${head.hash}:${range.after}:${range.limit}` });
  });
  routes.get(OPERATIONS.ledgerFile.path, (c) => {
    requireCaller(c);
    return registerFileResponse(context);
  });
  return routes.get(OPERATIONS.changes.path, (c) => {
    requireCaller(c);
    return streamChanges(context, c);
  });
}

function registerFileResponse(context: ServiceContext): Response {
  const pieces = registerFilePieces(context);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
  const name = `so-theo-doi-${context.now().toISOString().slice(0, 10)}.jsonl`;
  return new Response(body, {
    headers: {
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}

/** How often a silent feed says that it lives, and looks whether another process has written, in milliseconds. */
const BEAT_MS = 15_000;

function streamChanges(context: ServiceContext, c: Parameters<typeof streamSSE>[0]): Response {
  const { orgId } = context.office;
  const readN = async () =>
    (await context.database.inOrg(orgId, (client) => readHead(client, orgId))).n;
  return streamSSE(c, async (stream) => {
    let seen = Number(c.req.header('last-event-id') ?? Number.NaN);
    let head: number | null = await readN();
    if (!Number.isInteger(seen)) seen = -1;
    while (!stream.aborted) {
      const grown = head !== null && head > seen;
      if (grown) seen = head ?? seen;
      await stream.writeSSE(
        grown
          ? { event: 'head', id: String(seen), data: JSON.stringify({ head: seen }) }
          : { event: 'beat', data: '' },
      );
      head = (await context.changes.next(seen, BEAT_MS)) ?? (await readN().catch(() => null));
    }
  });
}
