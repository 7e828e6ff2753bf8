import type { ExportRow } from '@camket/exchange';
import { findTerm, SCHEDULE_STATUSES, WORK_STATUSES, type Language } from '@camket/domain/data';
import { formatDay } from '../wording/format-day';
import { registerWordsOf } from '../wording/register-words';
import { Disagreements } from './Disagreements';
import type { Loaded } from './RegisterPage';

/** Only web addresses become links: a captured address is the page's word. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//iu.test(url);
}

/** One record: its words, its source, why its status is what it is, and how it changes by day. */
export function RecordDetails(props: {
  readonly row: ExportRow;
  readonly loaded: Loaded;
  readonly language: Language;
}) {
  const { row, loaded, language } = props;
  const words = registerWordsOf(language);
  const timeline = loaded.reading.timelineOf(loaded.register, row.record.id);
  return (
    <div class="details">
      {row.record.quotations.map((quotation) => (
        <blockquote key={quotation.start} lang="vi">
          {quotation.exact}
        </blockquote>
      ))}
      {row.sourceUrl !== null && isWebAddress(row.sourceUrl) && (
        <p>
          {words.source}:{' '}
          <a href={row.sourceUrl} target="_blank" rel="noreferrer noopener">
            {row.sourceUrl}
          </a>
        </p>
      )}
      <Disagreements record={row.record} language={language} />
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
            {findTerm(WORK_STATUSES, interval.work)?.label[language]},{' '}
            {findTerm(SCHEDULE_STATUSES, interval.schedule)?.label[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
