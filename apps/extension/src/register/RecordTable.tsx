import type { ExportRow } from '@camket/exchange';
import { findTerm, SCHEDULE_STATUSES, WORK_STATUSES, type Language } from '@camket/domain/data';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { kindBeside, numberOf } from '../panel/number-of';
import type { OpenOffice } from '../settings/open-current-office';
import { formatDay } from '../wording/format-day';
import { registerWordsOf } from '../wording/register-words';
import { RecordDetails } from './RecordDetails';
import type { Loaded } from './loaded';

interface Props {
  readonly office: OpenOffice;
  readonly refresh: () => void;
  readonly loaded: Loaded;
  readonly language: Language;
}

type TableProps = Props & {
  readonly rows: readonly ExportRow[];
  /** Where the focus is kept. */
  readonly frame: RefObject<HTMLElement>;
};

/** The records with their status on the day asked for. What a narrow window shows as blocks stays a table by its roles. */
export function RecordTable({ frame, rows, ...props }: TableProps) {
  const { language } = props;
  const words = registerWordsOf(language);
  return (
    <div
      ref={frame as RefObject<HTMLDivElement>}
      class="table-frame"
      tabIndex={0}
      role="region"
      aria-label={words.title}
    >
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {[words.number, words.content, words.work, words.schedule].map((title) => (
              <th key={title} role="columnheader" scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <RecordRow key={row.record.id} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RecordRow(props: Props & { readonly row: ExportRow }) {
  const { row, loaded, language } = props;
  const words = registerWordsOf(language);
  const [isOpen, setIsOpen] = useState(false);
  const { record, status } = row;
  const number = numberOf(loaded.register, record, language);
  return (
    <tr role="row" data-kind={record.kind} data-row={record.id} data-testid="row">
      <td role="cell">
        <span class={number.isProvisional ? 'number provisional' : 'number'}>{number.text}</span>
        <span class="kind">{kindBeside(loaded.register, record, language)}</span>
      </td>
      <td role="cell">
        <p>{record.text}</p>
        {loaded.conflicts.has(record.id) && <p class="flag">{words.conflictFlag}</p>}
        <button
          type="button"
          class="quiet"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? words.close : words.open}: ${number.said}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.close : words.open}
        </button>
        {isOpen && <RecordDetails {...props} />}
      </td>
      <td role="cell" data-label={words.work}>
        {findTerm(WORK_STATUSES, status.work)?.label[language]}
      </td>
      <td role="cell" data-label={words.schedule}>
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
