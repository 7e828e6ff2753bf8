import type { ExportRow } from '@camket/exchange';
import {
  findTerm,
  PASSAGE_KINDS,
  SCHEDULE_STATUSES,
  WORK_STATUSES,
  type Language,
} from '@camket/domain/data';
import { useState } from 'preact/hooks';
import { numberOf } from '../panel/number-of';
import { formatDay } from '../wording/format-day';
import { registerWordsOf } from '../wording/register-words';
import { RecordDetails } from './RecordDetails';
import type { Loaded } from './RegisterPage';

interface Props {
  readonly loaded: Loaded;
  readonly language: Language;
}

/** The records with their status on the day asked for. */
export function RecordTable({
  rows,
  loaded,
  language,
}: Props & { readonly rows: readonly ExportRow[] }) {
  const words = registerWordsOf(language);
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={words.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.content}</th>
            <th scope="col">{words.work}</th>
            <th scope="col">{words.schedule}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RecordRow key={row.record.id} {...{ row, loaded, language }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RecordRow({ row, loaded, language }: Props & { readonly row: ExportRow }) {
  const words = registerWordsOf(language);
  const [isOpen, setIsOpen] = useState(false);
  const { record, status } = row;
  const number = numberOf(loaded.register, record, language);
  return (
    <tr data-kind={record.kind} data-testid="row">
      <td>
        <span class={number.isProvisional ? 'number provisional' : 'number'}>{number.text}</span>
        <span class="kind">{findTerm(PASSAGE_KINDS, record.kind)?.label[language]}</span>
      </td>
      <td>
        <p>{record.text}</p>
        <button
          type="button"
          class="quiet"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.close : words.open}
        </button>
        {isOpen && <RecordDetails {...{ row, loaded, language }} />}
      </td>
      <td>{findTerm(WORK_STATUSES, status.work)?.label[language]}</td>
      <td>
        {findTerm(SCHEDULE_STATUSES, status.schedule)?.label[language]}
        {status.dueOn !== null && (
          <span class="hint">
            {words.due}: {formatDay(status.dueOn)}
          </span>
        )}
      </td>
    </tr>
  );
}
