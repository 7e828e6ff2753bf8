import { COMPETENCES, FIELDS, findTerm, WORK_STATUSES, type Language } from '@camket/domain/data';
import type { RecordState } from '@camket/ledger';
import { findDisagreements, type DisputedFact } from '../reading/find-disagreements';
import { disagreementWordsOf } from '../wording/disagreement-words';
import { formatDay } from '../wording/format-day';

const TERM_OF = {
  work: (value: string) => findTerm(WORK_STATUSES, value),
  field: (value: string) => findTerm(FIELDS, value),
  competence: (value: string) => findTerm(COMPETENCES, value),
} as const;

function labelOf(fact: DisputedFact, value: string, language: Language): string {
  return TERM_OF[fact](value)?.label[language] ?? value;
}

/** What devices of the office said differently of a record on one day: every version, and which one counts. */
export function Disagreements(props: {
  readonly record: Pick<RecordState, 'events'>;
  readonly language: Language;
}) {
  const { record, language } = props;
  const words = disagreementWordsOf(language);
  const found = findDisagreements(record);
  if (found.length === 0) return null;
  return (
    <section data-testid="disagreements" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul>
        {found.map(({ fact, on, statements }) => (
          <li key={fact + on}>
            {words.facts[fact]}, {formatDay(on)}:{' '}
            {statements
              .map(({ value, by, counts }) => {
                const label = `“${labelOf(fact, value, language)}” (${by})`;
                return counts ? `${label} – ${words.counts}` : label;
              })
              .join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
