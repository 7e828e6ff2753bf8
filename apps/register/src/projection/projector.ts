import type pg from 'pg';
import { splitRecordNumber, NUMBER_PREFIXES } from '@camket/domain/data';
import { ledgerEventSchema } from '@camket/domain';
import type { Entry, RecordState } from '@camket/ledger';
import { intervalsOf, type Timeline } from '@camket/status';
import { canonicalAddress } from '../reading/canonical-address';
import { recordWords } from '../reading/record-words';
import type { RegisterView } from '../reading/register-view';
import type { ServiceContext } from '../service-context';

/** Changes whenever what is derived is derived differently; a service with another version derives all anew. */
const VERSION = '1';

/** Brings the tables that answer questions to a view's place in the ledger; nothing is done when they are there. */
export class Projector {
  readonly #context: ServiceContext;
  #done: { view: RegisterView } | null = null;
  #turn: Promise<void> = Promise.resolve();

  /** Derives for one office. */
  constructor(context: ServiceContext) {
    this.#context = context;
  }

  /** Resolves when the tables show at least this view. */
  project(view: RegisterView): Promise<void> {
    const next = this.#turn.then(() => this.#project(view));
    this.#turn = next.catch(() => undefined);
    return next;
  }

  async #project(view: RegisterView): Promise<void> {
    if (this.#done && this.#done.view.n >= view.n) return;
    const { orgId } = this.#context.office;
    await this.#context.database.inOrg(orgId, async (client) => {
      const isFresh = await isAt(client, orgId, this.#done?.view.n ?? view.n);
      const before = isFresh ? (this.#done?.view ?? view) : null;
      if (before !== view) await writeChanges({ client, orgId }, view, before);
    });
    this.#done = { view };
  }
}

interface Writing {
  readonly client: pg.ClientBase;
  readonly orgId: string;
}

/** Whether the tables show this very place, as this version derives it. */
async function isAt(client: pg.ClientBase, orgId: string, n: number): Promise<boolean> {
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('camket-projection'), hashtext($1))`, [
    orgId,
  ]);
  const { rows } = await client.query<{ version: string; n: string }>(
    'SELECT version, n FROM projection_state WHERE org_id = $1',
    [orgId],
  );
  return rows[0]?.version === VERSION && Number(rows[0].n) === n;
}

async function writeChanges(
  writing: Writing,
  view: RegisterView,
  before: RegisterView | null,
): Promise<void> {
  if (before === null) {
    await writing.client.query('DELETE FROM record_index WHERE org_id = $1', [writing.orgId]);
    await writing.client.query('DELETE FROM source_index WHERE org_id = $1', [writing.orgId]);
  }
  for (const record of view.register.records.values()) {
    if (!isSame(view, before, record)) await writeRecord(writing, view, record);
  }
  await writeSources(writing, { after: before?.n ?? 0, upTo: view.n });
  await writing.client.query(
    `INSERT INTO projection_state (org_id, version, n) VALUES ($1, $2, $3)
     ON CONFLICT (org_id) DO UPDATE SET version = EXCLUDED.version, n = EXCLUDED.n`,
    [writing.orgId, VERSION, view.n],
  );
}

/** A record is the same when its state is and its days are: an answer to all may move one that no event names. */
function isSame(view: RegisterView, before: RegisterView | null, record: RecordState): boolean {
  if (before?.register.records.get(record.id) !== record) return false;
  if (
    before.register.groups !== view.register.groups ||
    before.register.events !== view.register.events
  )
    return false;
  const [now, then] = [view.timelines.get(record.id), before.timelines.get(record.id)];
  return now !== undefined && then !== undefined && sameDays(now, then);
}

function sameDays(a: Timeline, b: Timeline): boolean {
  const same = (x: ArrayLike<number>, y: ArrayLike<number>) =>
    x.length === y.length && Array.from(x).every((value, at) => value === y[at]);
  return same(a.fromDays, b.fromDays) && same(a.states, b.states) && same(a.dueDays, b.dueDays);
}

async function writeRecord(
  writing: Writing,
  view: RegisterView,
  record: RecordState,
): Promise<void> {
  const { client, orgId } = writing;
  await client.query('DELETE FROM record_index WHERE org_id = $1 AND record_id = $2', [
    orgId,
    record.id,
  ]);
  await client.query(
    `INSERT INTO record_index (org_id, record_id, code, prefix, ordinal, number, position, kind, event_id, group_id, field, competence, is_published, words)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      orgId,
      record.id,
      ...numberColumns(record.number),
      record.itemisedBy.n,
      record.kind,
      record.eventId,
      record.groupId,
      record.field,
      record.competence ?? 'unknown',
      record.isPublished,
      recordWords(view, record),
    ],
  );
  const timeline = view.timelines.get(record.id);
  if (timeline) await writeIntervals(writing, timeline);
}

function numberColumns(number: string | null): (string | number | null)[] {
  const parts = splitRecordNumber(number ?? '');
  return parts
    ? [parts.code, NUMBER_PREFIXES[parts.kind].prefix, parts.ordinal, number]
    : [null, null, null, number];
}

async function writeIntervals({ client, orgId }: Writing, timeline: Timeline): Promise<void> {
  const intervals = intervalsOf(timeline);
  const column = <T>(read: (interval: (typeof intervals)[number]) => T): T[] => intervals.map(read);
  await client.query(
    `INSERT INTO status_intervals (org_id, record_id, from_on, to_on, work, schedule, evidence, answer, due_on)
     SELECT $1, $2, * FROM unnest($3::date[], $4::date[], $5::text[], $6::text[], $7::text[], $8::text[], $9::date[])`,
    [
      orgId,
      timeline.recordId,
      column(({ fromOn }) => fromOn),
      column(({ toOn }) => toOn ?? 'infinity'),
      column(({ work }) => work),
      column(({ schedule }) => schedule),
      column(({ evidence }) => evidence),
      column(({ answer }) => answer),
      column(({ dueOn }) => dueOn),
    ],
  );
}

/** Who captured what and where stands in the entries; the first capture of a source counts. */
async function writeSources(
  { client, orgId }: Writing,
  range: { after: number; upTo: number },
): Promise<void> {
  const { rows } = await client.query<{ canonical: string }>(
    `SELECT canonical FROM entries WHERE org_id = $1 AND type = 'source.captured' AND n > $2 AND n <= $3 ORDER BY n`,
    [orgId, range.after, range.upTo],
  );
  for (const { canonical } of rows) {
    const { event, acceptedAt } = JSON.parse(canonical) as Entry;
    const known = ledgerEventSchema.safeParse(event);
    if (!known.success || known.data.type !== 'source.captured') continue;
    const { data, actor, on } = known.data;
    const address = data.canonicalUrl ?? data.url;
    await client.query(
      `INSERT INTO source_index (org_id, source_id, address, captured_by, captured_on, accepted_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (org_id, source_id) DO NOTHING`,
      [
        orgId,
        data.sourceId,
        address === null ? null : canonicalAddress(address),
        actor.name ?? actor.id,
        on,
        acceptedAt,
      ],
    );
  }
}
