import type { RecordSummary } from '@camket/client';
import { FIELDS, PASSAGE_KINDS, type Language } from '@camket/domain/data';
import { showDay } from '../show-day';
import { EvidenceTag, labelOf, ScheduleTag, WorkTag } from './status-tags';
import { ScrollTable } from './scroll-table';
import { speakIn, type Speak } from './words';

interface TableProps {
  readonly records: readonly RecordSummary[];
  readonly language: Language;
  /** Query that keeps the day when a record is opened. */
  readonly dayQuery: string;
}

/** The list of records; on a narrow screen each row becomes a card. */
export function RecordTable({ records, language, dayQuery }: TableProps) {
  const say = speakIn(language);
  return (
    <ScrollTable label={say('records')} kind="records">
      <caption class="visually-hidden">{say('records')}</caption>
      <thead>
        <tr>
          {(['number', 'content', 'lead', 'due', 'status', 'evidence'] as const).map((key) => (
            <th scope="col">{say(key)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <RecordRow record={record} language={language} dayQuery={dayQuery} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function RecordRow({
  record,
  language,
  dayQuery,
}: {
  record: RecordSummary;
  language: Language;
  dayQuery: string;
}) {
  const say = speakIn(language);
  return (
    <tr>
      <th scope="row">
        <a class="number" href={`/records/${record.number ?? record.id}${dayQuery}`}>
          {record.number ?? say('provisional')}
        </a>
        <div class="small soft">{labelOf(PASSAGE_KINDS, record.kind, language)}</div>
      </th>
      <td>
        <span class="words">“{record.exact}”</span>
        <span class="small soft">{contextLine(record, language)}</span>
      </td>
      <td data-label={say('lead')}>
        {owesNothing(record) && !record.lead ? (
          <span class="soft">–</span>
        ) : (
          <LeadWords record={record} say={say} />
        )}
      </td>
      <td data-label={say('due')}>
        <DueWords record={record} />
      </td>
      {owesNothing(record) ? (
        <NothingOwed say={say} />
      ) : (
        <StatusCells record={record} language={language} />
      )}
    </tr>
  );
}

/** Answers and reported results are kept, and owe nothing themselves. */
export function owesNothing({ kind }: RecordSummary): boolean {
  return kind === 'answer' || kind === 'progress';
}

function NothingOwed({ say }: { say: Speak }) {
  return (
    <>
      <td data-label={say('status')}>
        <span class="soft">–</span>
      </td>
      <td data-label={say('evidence')}>
        <span class="soft">–</span>
      </td>
    </>
  );
}

function StatusCells({ record, language }: { record: RecordSummary; language: Language }) {
  const say = speakIn(language);
  return (
    <>
      <td data-label={say('status')}>
        <WorkTag record={record} language={language} />{' '}
        <ScheduleTag record={record} language={language} />
      </td>
      <td data-label={say('evidence')}>
        <EvidenceTag record={record} language={language} />
      </td>
    </>
  );
}

function contextLine(record: RecordSummary, language: Language): string {
  return [record.group?.label, labelOf(FIELDS, record.field, language)].filter(Boolean).join(' · ');
}

/** The lead agency, marked where only the article names it. */
export function LeadWords({ record, say }: { record: RecordSummary; say: Speak }) {
  if (!record.lead) return <span class="soft">{say('notAssigned')}</span>;
  return (
    <>
      {record.lead.name}
      {record.lead.isStated && <div class="small soft">{say('statedOnly')}</div>}
    </>
  );
}

function DueWords({ record }: { record: RecordSummary }) {
  if (record.dueOn === null) return <span class="soft">{record.deadlineRaw ?? '–'}</span>;
  return (
    <>
      <time datetime={record.dueOn}>{showDay(record.dueOn)}</time>
      {record.deadlineRaw !== null && <div class="small soft">“{record.deadlineRaw}”</div>}
    </>
  );
}
