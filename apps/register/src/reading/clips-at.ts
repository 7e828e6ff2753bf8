import type { ClipsAnswer } from '@camket/client';
import type { RecordState } from '@camket/ledger';
import type { Projector } from '../projection/projector';
import type { ServiceContext } from '../service-context';
import { canonicalAddress } from './canonical-address';
import type { RegisterView } from './register-view';

interface CaptureRow {
  readonly source_id: string;
  readonly captured_by: string;
  readonly captured_on: string;
  readonly accepted_at: string;
}

/** What is registered on a page's address: its captures, and the records quoted from each, with who and when. */
export async function clipsAt(
  { context, projector }: { context: ServiceContext; projector: Projector },
  url: string,
): Promise<ClipsAnswer> {
  const view = await context.views.current();
  await projector.project(view);
  const { orgId } = context.office;
  const rows = await context.database.inOrg(orgId, async (client) => {
    const found = await client.query<CaptureRow>(
      `SELECT source_id, captured_by, to_char(captured_on, 'YYYY-MM-DD') AS captured_on, accepted_at
       FROM source_index WHERE org_id = $1 AND address = $2 ORDER BY accepted_at, source_id`,
      [orgId, canonicalAddress(url)],
    );
    return found.rows;
  });
  return { url, sources: rows.map((row) => captureOf(view, row)) };
}

function captureOf(view: RegisterView, row: CaptureRow): ClipsAnswer['sources'][number] {
  const source = view.register.sources.get(row.source_id);
  const records = [...view.register.records.values()];
  return {
    id: row.source_id,
    title: source?.title ?? null,
    textSha256: source?.textSha256 ?? null,
    capturedBy: row.captured_by,
    capturedOn: row.captured_on,
    acceptedAt: row.accepted_at,
    records: records.flatMap((record) => quotedFrom(record, row.source_id)),
  };
}

function quotedFrom(
  record: RecordState,
  sourceId: string,
): ClipsAnswer['sources'][number]['records'] {
  if (record.closedBy !== null) return [];
  const { event, acceptedAt } = record.itemisedBy;
  return record.quotations
    .filter((quotation) => quotation.sourceId === sourceId)
    .map(({ exact, prefix, suffix, start, end }) => ({
      id: record.id,
      number: record.number,
      kind: record.kind,
      by: event.actor.name ?? event.actor.id,
      acceptedAt,
      exact,
      prefix,
      suffix,
      start,
      end,
    }));
}
