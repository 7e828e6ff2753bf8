import type { ExportRow } from '@camket/exchange';
import { findTerm, SCHEDULE_STATUSES, WORK_STATUSES, type Language } from '@camket/domain/data';
import { useRef, useState } from 'preact/hooks';
import { SourcePages } from '../evidence/SourcePages';
import type { OpenOffice } from '../settings/open-current-office';
import { formatDay } from '../wording/format-day';
import { registerWordsOf } from '../wording/register-words';
import { ConflictPart } from './ConflictPart';
import { RecordEdit } from './RecordEdit';
import { RecordFacts } from './RecordFacts';
import type { Loaded } from './loaded';

/** Only web addresses become links: a captured address is the page's word. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//iu.test(url);
}

interface Props {
  readonly row: ExportRow;
  readonly office: OpenOffice;
  readonly loaded: Loaded;
  readonly language: Language;
  readonly refresh: () => void;
}

/** One record: its words, its source, why its status is what it is, how it changes by day, and what can be mended. */
export function RecordDetails(props: Props) {
  const { row, office, loaded, language, refresh } = props;
  const { record } = row;
  const words = registerWordsOf(language);
  const [outcome, setOutcome] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  const onSaved = (problem: string | null) => {
    setOutcome(problem ?? words.saved);
    if (problem !== null) return;
    // What was pressed is done with: it is disabled or goes.
    said.current?.focus();
    refresh();
  };
  const conflicts = loaded.conflicts.get(record.id) ?? [];
  const shared = { office, loaded, language, record, onSaved };
  return (
    <div class="details">
      {conflicts.map((conflict) => (
        <ConflictPart key={conflict.later.event.id} {...shared} conflict={conflict} />
      ))}
      <Quotations {...props} />
      <SourcePages store={office.store} whole={loaded.whole} {...{ record, language }} />
      <RecordFacts {...{ row, loaded, language }} actor={office.actor} />
      <StatusParts {...props} />
      {record.closedBy === null && (
        <details>
          <summary>{words.edit}</summary>
          <RecordEdit {...shared} />
        </details>
      )}
      <p ref={said} role="status" class="outcome" tabIndex={-1}>
        {outcome}
      </p>
    </div>
  );
}

function Quotations({ row, language }: Props) {
  const { sourceUrl, record } = row;
  return (
    <>
      {record.quotations.map((quotation) => (
        <blockquote key={`${quotation.sourceId} ${quotation.start}`} lang="vi">
          {quotation.exact}
        </blockquote>
      ))}
      {sourceUrl !== null && isWebAddress(sourceUrl) && (
        <p>
          {registerWordsOf(language).source}:{' '}
          <a href={sourceUrl} target="_blank" rel="noreferrer noopener">
            {sourceUrl}
          </a>
        </p>
      )}
    </>
  );
}

/** A label within a sentence. */
const lowered = (label = ''): string => label.slice(0, 1).toLowerCase() + label.slice(1);

function StatusParts({ row, loaded, language }: Props) {
  const words = registerWordsOf(language);
  const timeline = loaded.reading.timelineOf(loaded.register, row.record.id);
  return (
    <>
      <h2>{words.why}</h2>
      <ul>
        {row.status.reasons.map(({ ruleId, text }) => (
          <li key={ruleId + text.vi}>{text[language]}</li>
        ))}
      </ul>
      <h2>{words.timeline}</h2>
      <ul>
        {timeline.map((interval) => (
          <li key={interval.fromOn}>
            {words.from} {formatDay(interval.fromOn)}:{' '}
            {findTerm(WORK_STATUSES, interval.work)?.label[language]};{' '}
            {lowered(findTerm(SCHEDULE_STATUSES, interval.schedule)?.label[language])}
          </li>
        ))}
      </ul>
    </>
  );
}
