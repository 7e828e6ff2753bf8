import type { RecordsAnswer, RecordSummary } from '@camket/client';
import { foldForSearch } from '@camket/text';
import type { Projector } from '../projection/projector';
import type { ServiceContext } from '../service-context';
import { vietnamDay } from '../vietnam-day';
import { readSearch, type SearchTerms } from './record-search';
import { recordWords } from './record-words';
import type { RegisterView } from './register-view';
import { summariseRecord } from './summarise-record';
import { leadOn } from './work-of';

/** A question for records, as the contract's query gives it. */
export interface RecordsQuestion {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
  readonly q?: string | undefined;
  readonly event?: string | undefined;
  readonly kind?: string | undefined;
  readonly group?: string | undefined;
  readonly field?: string | undefined;
  readonly competence?: string | undefined;
  readonly lead?: string | undefined;
  readonly work?: string | undefined;
  readonly schedule?: string | undefined;
  readonly evidence?: string | undefined;
  readonly answer?: string | undefined;
  readonly limit: number;
  readonly offset: number;
  /** Only these; the list behind a figure. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** Columns a question filters by, in the record and in its status on the day. */
const RECORD_COLUMNS = {
  event: 'r.event_id::text',
  kind: 'r.kind',
  group: 'r.group_id::text',
  field: 'r.field',
  competence: 'r.competence',
} as const;
const STATUS_COLUMNS = {
  work: 's.work',
  schedule: 's.schedule',
  evidence: 's.evidence',
  answer: 's.answer',
} as const;
const FILTERS = { ...RECORD_COLUMNS, ...STATUS_COLUMNS };
type FilterName = keyof typeof FILTERS;
const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

/** What answers questions. */
export interface RecordFinder {
  readonly context: ServiceContext;
  readonly projector: Projector;
}

/** The records that fit a question on a day: an index search now, the fold as known at an earlier instant. */
export async function findRecords(
  finder: RecordFinder,
  question: RecordsQuestion,
): Promise<RecordsAnswer & { n: number }> {
  const { context } = finder;
  const now = context.now();
  const asOf = question.asOf ?? vietnamDay(now);
  const view = question.knownAt
    ? await context.views.knownAt(question.knownAt)
    : await context.views.current();
  const terms = readSearch(question.q ?? '', foldForSearch);
  const ids = question.knownAt
    ? foundByFold(view, question, { terms, asOf })
    : await foundByIndex(finder, view, { question, terms, asOf });
  const fitting = question.only ? ids.filter((id) => question.only?.has(id)) : ids;
  const page = fitting.slice(question.offset, question.offset + question.limit);
  return {
    asOf,
    knownAt: question.knownAt ?? now.toISOString(),
    total: fitting.length,
    records: page.flatMap((id) => summaryOf(view, id, asOf)),
    n: view.n,
  };
}

function summaryOf(view: RegisterView, id: string, asOf: string): RecordSummary[] {
  const record = view.register.records.get(id);
  const summary = record && summariseRecord(view, record, asOf);
  return summary ? [summary] : [];
}

interface IndexSearch {
  readonly question: RecordsQuestion;
  readonly terms: SearchTerms;
  readonly asOf: string;
}

async function foundByIndex(
  { context, projector }: RecordFinder,
  view: RegisterView,
  search: IndexSearch,
): Promise<string[]> {
  await projector.project(view);
  const { orgId } = context.office;
  const { sql, values } = writeQuery(orgId, search);
  return context.database.inOrg(orgId, async (client) => {
    const { rows } = await client.query<{ record_id: string }>(sql, values);
    const ids = rows.map(({ record_id }) => record_id);
    const { lead } = search.question;
    return lead === undefined
      ? ids
      : ids.filter((id) => hasLead(view, id, { lead, asOf: search.asOf }));
  });
}

function writeQuery(
  orgId: string,
  { question, terms, asOf }: IndexSearch,
): { sql: string; values: unknown[] } {
  const values: unknown[] = [orgId, asOf];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions = FILTER_NAMES.flatMap((name) => {
    const wanted = question[name];
    return wanted === undefined ? [] : [`${FILTERS[name]} = ANY (${bind(wanted.split(','))})`];
  });
  const sql = `SELECT r.record_id FROM record_index r
    JOIN status_intervals s ON s.org_id = r.org_id AND s.record_id = r.record_id
    WHERE ${['r.org_id = $1', 's.from_on <= $2', 's.to_on > $2', ...conditions, ...searchConditions(terms, bind)].join(' AND ')}
    ORDER BY r.position, r.record_id`;
  return { sql, values };
}

function searchConditions(terms: SearchTerms, bind: (value: unknown) => string): string[] {
  if (terms.kind === 'nothing') return [];
  if (terms.kind === 'words')
    return terms.words.map((word) => `strpos(r.words, ${bind(word)}) > 0`);
  return [
    `r.ordinal = ${bind(terms.ordinal)}`,
    ...(terms.prefix === null ? [] : [`r.prefix = ${bind(terms.prefix)}`]),
    ...(terms.code === null ? [] : [`r.code = ${bind(terms.code)}`]),
  ];
}

/** The lead of a day is a matter of assignments, so it is asked of the fold. `none` asks for records without one. */
function hasLead(
  view: RegisterView,
  id: string,
  { lead, asOf }: { lead: string; asOf: string },
): boolean {
  const record = view.register.records.get(id);
  const body = record ? leadOn(record, asOf) : null;
  if (lead === 'none') return body === null;
  return body !== null && (body.id === lead || foldForSearch(body.name) === foldForSearch(lead));
}

function foundByFold(
  view: RegisterView,
  question: RecordsQuestion,
  { terms, asOf }: { terms: SearchTerms; asOf: string },
): string[] {
  return [...view.register.records.values()]
    .sort((a, b) => a.itemisedBy.n - b.itemisedBy.n)
    .filter((record) => {
      const summary = summariseRecord(view, record, asOf);
      return (
        summary !== null &&
        fitsFilters(summary, question) &&
        fitsSearch(recordWords(view, record), summary.number, terms)
      );
    })
    .map(({ id }) => id as string)
    .filter(
      (id) => question.lead === undefined || hasLead(view, id, { lead: question.lead, asOf }),
    );
}

function fitsFilters(summary: RecordSummary, question: RecordsQuestion): boolean {
  const values: Record<FilterName, string | null | undefined> = {
    event: summary.event?.id,
    kind: summary.kind,
    group: summary.group?.id,
    field: summary.field,
    competence: summary.competence,
    work: summary.work,
    schedule: summary.schedule,
    evidence: summary.evidence,
    answer: summary.answer,
  };
  return FILTER_NAMES.every((name) => {
    const wanted = question[name];
    return wanted === undefined || wanted.split(',').includes(values[name] ?? '');
  });
}

function fitsSearch(words: string, number: string | null, terms: SearchTerms): boolean {
  if (terms.kind === 'nothing') return true;
  if (terms.kind === 'words') return terms.words.every((word) => words.includes(word));
  const match = /^(.{1,12})-([A-Z]{2})(\d{2,5})$/u.exec(number ?? '');
  if (!match || Number(match[3]) !== terms.ordinal) return false;
  return (
    (terms.prefix === null || match[2] === terms.prefix) &&
    (terms.code === null || match[1] === terms.code)
  );
}
