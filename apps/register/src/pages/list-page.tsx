import type { RecordsAnswer } from '@camket/client';
import {
  COMPETENCES,
  EVIDENCE_STATUSES,
  FIELDS,
  PASSAGE_KINDS,
  SCHEDULE_STATUSES,
  WORK_STATUSES,
} from '@camket/domain/data';
import { showDay } from '../show-day';
import { choicesOf, SelectField, TextField, type Choice } from './field';
import { PageFrame, type PageContext } from './page-frame';
import { RecordTable } from './record-table';
import { speakIn } from './words';

/** What was asked of the list, as it stands in the address. */
export type ListQuery = Readonly<Partial<Record<string, string>>>;

interface ListProps {
  readonly page: PageContext;
  readonly answer: RecordsAnswer;
  readonly query: ListQuery;
  readonly groups: readonly Choice[];
  readonly leads: readonly Choice[];
  readonly events: readonly Choice[];
  readonly limit: number;
  readonly offset: number;
  /** Which figure the list stands behind; null for the whole list. */
  readonly figureLabel: string | null;
  /** The day as typed, when it is none. */
  readonly wrongDay: string | null;
}

const FILTER_NAMES = [
  'event',
  'kind',
  'group',
  'field',
  'competence',
  'lead',
  'work',
  'schedule',
  'evidence',
] as const;

/** The list of records with its search box and filters. */
export function ListPage(props: ListProps) {
  const { page, answer, query } = props;
  const say = speakIn(page.language);
  const isFiltered =
    FILTER_NAMES.some((name) => query[name]) || Boolean(query['q']) || props.figureLabel !== null;
  return (
    <PageFrame page={page} title={say('records')} current="records">
      <h1>{say('records')}</h1>
      {props.figureLabel !== null && (
        <p class="message good" role="status">
          {say('behind')}: {props.figureLabel}
        </p>
      )}
      <form method="get" action="/records" role="search">
        <SearchBox page={page} query={query} />
        <Filters
          {...props}
          isOpen={FILTER_NAMES.some((name) => query[name]) || Boolean(query['asOf'])}
        />
      </form>
      <p role="status" class="row between">
        <span>
          <strong>{answer.total}</strong> {say('found')} · {say('asOf').toLowerCase()}{' '}
          <time datetime={answer.asOf}>{showDay(answer.asOf)}</time>
        </span>
        {isFiltered && <a href="/records">{say('clear')}</a>}
      </p>
      {answer.records.length > 0 ? (
        <RecordTable
          records={answer.records}
          language={page.language}
          dayQuery={query['asOf'] ? `?asOf=${encodeURIComponent(query['asOf'])}` : ''}
        />
      ) : (
        <Nothing page={page} isFiltered={isFiltered} />
      )}
      <Pager {...props} />
      <ExportLinks page={page} asOf={answer.asOf} />
    </PageFrame>
  );
}

function SearchBox({ page, query }: { page: PageContext; query: ListQuery }) {
  const say = speakIn(page.language);
  return (
    <>
      <label for="q">{say('searchLabel')}</label>
      <div class="search">
        <input
          id="q"
          type="search"
          name="q"
          value={query['q'] ?? ''}
          aria-describedby="q-hint"
          autocomplete="off"
        />
        <button type="submit">{say('search')}</button>
      </div>
      <p class="hint" id="q-hint">
        {say('searchHint')}
      </p>
    </>
  );
}

function Filters(props: ListProps & { isOpen: boolean }) {
  const { page, query, groups, leads, events, wrongDay, isOpen } = props;
  const say = speakIn(page.language);
  const all = { key: '', label: say('all') };
  const select = (
    name: (typeof FILTER_NAMES)[number],
    label: string,
    choices: readonly Choice[],
  ) => (
    <SelectField
      id={`filter-${name}`}
      name={name}
      label={label}
      value={query[name]}
      choices={[all, ...choices]}
    />
  );
  const { language } = page;
  return (
    <details class="card" open={isOpen || wrongDay !== null}>
      <summary>{say('filters')}</summary>
      <div class="filters">
        {select('kind', say('kind'), choicesOf(PASSAGE_KINDS, language))}
        {select('work', say('work'), choicesOf(WORK_STATUSES, language))}
        {select('schedule', say('schedule'), choicesOf(SCHEDULE_STATUSES, language))}
        {select('evidence', say('evidence'), choicesOf(EVIDENCE_STATUSES, language))}
        {select('lead', say('lead'), [{ key: 'none', label: say('notAssigned') }, ...leads])}
        {select('group', say('group'), groups)}
        {select('field', say('field'), choicesOf(FIELDS, language))}
        {select('competence', say('competence'), choicesOf(COMPETENCES, language))}
        {select('event', say('event'), events)}
        <TextField
          id="filter-asOf"
          name="asOf"
          label={say('asOf')}
          value={wrongDay ?? query['asOf']}
          hint={say('dayHint')}
          problem={wrongDay === null ? undefined : say('wrongDay')}
        />
        <div class="field">
          <button type="submit">{say('apply')}</button>
        </div>
      </div>
    </details>
  );
}

function Nothing({ page, isFiltered }: { page: PageContext; isFiltered: boolean }) {
  const say = speakIn(page.language);
  return (
    <div class="card empty">
      <p>
        <strong>{say(isFiltered ? 'noneFound' : 'emptyRegister')}</strong>
      </p>
      {!isFiltered && <p class="lead-in">{say('emptyHelp')}</p>}
    </div>
  );
}

function Pager({ page, answer, query, limit, offset }: ListProps) {
  const say = speakIn(page.language);
  const at = (place: number) => {
    const kept = Object.entries(query).filter(([name, value]) => name !== 'offset' && value);
    return `/records?${new URLSearchParams([...(kept as [string, string][]), ['offset', String(place)]]).toString()}`;
  };
  if (answer.total <= limit) return <></>;
  return (
    <nav class="row between" aria-label={say('records')}>
      {offset > 0 ? <a href={at(Math.max(0, offset - limit))}>← {say('previous')}</a> : <span />}
      <span class="soft">
        {offset + 1}–{Math.min(answer.total, offset + limit)} / {answer.total}
      </span>
      {offset + limit < answer.total ? <a href={at(offset + limit)}>{say('next')} →</a> : <span />}
    </nav>
  );
}

const EXPORTS = [
  ['xlsx', 'Excel (.xlsx)'],
  ['csv', 'CSV'],
  ['html', 'HTML'],
  ['ics', 'iCalendar (.ics)'],
  ['jsonld', 'JSON-LD'],
] as const;

/** The whole register as known today, as files other programs open. */
function ExportLinks({ page, asOf }: { page: PageContext; asOf: string }) {
  const say = speakIn(page.language);
  return (
    <p class="row small noprint">
      <span class="soft">{say('exports')}:</span>
      {EXPORTS.map(([ending, name]) => (
        <a href={`/export/records.${ending}?asOf=${asOf}`}>{name}</a>
      ))}
    </p>
  );
}
