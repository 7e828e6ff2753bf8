import { canonicalise } from '@camket/ledger';
import type { ServiceContext } from '../service-context';
import { headerOf, readHead } from './ledger-transaction';
import { readEntries } from './read-entries';

/**
 * The ledger as a register file, piece by piece: header, entries up to the head at the start, and a checkpoint.
 * What is appended while it is written is left for the next export.
 */
export async function* registerFilePieces(context: ServiceContext): AsyncGenerator<string> {
  const { orgId } = context.office;
  const head = await context.database.inOrg(orgId, (client) => readHead(client, orgId));
  yield `${canonicalise(headerOf(context.office))}\n`;
  for (let after = 0; after < head.n;) {
    const limit = Math.min(500, head.n - after);
    const page = await context.database.inOrg(orgId, (client) =>
      readEntries(client, orgId, { after, limit }),
    );
    yield page.lines.map((line) => `${line}\n`).join('');
    after = page.cursor;
  }
  yield `${canonicalise({ n: head.n, hash: head.hash })}\n`;
}
