import { COMPETENCES, FIELDS, findTerm, PASSAGE_KINDS } from '@camket/domain/data';
import type { RecordState } from '@camket/ledger';
import { foldForSearch } from '@camket/text';
import type { RegisterView } from './register-view';
import { coordinatingOn, deadlineWordsOn, leadOn } from './work-of';

const ALWAYS = '9999-12-31';

/** The words by which a record is found, without case and accents. */
export function recordWords({ register }: RegisterView, record: RecordState): string {
  const held = register.events.get(record.eventId);
  const group = record.groupId === null ? undefined : register.groups.get(record.groupId);
  const words = [
    record.number,
    record.text,
    ...record.quotations.map(({ exact }) => exact),
    ...[leadOn(record, ALWAYS), ...coordinatingOn(record, ALWAYS)].map((body) => body?.name),
    record.speaker?.label,
    deadlineWordsOn(record, ALWAYS),
    group?.label,
    held?.name,
    ...[
      findTerm(PASSAGE_KINDS, record.kind),
      findTerm(FIELDS, record.field ?? ''),
      findTerm(COMPETENCES, record.competence ?? ''),
    ].map((term) => term?.label.vi),
    ...record.quotations.map(({ sourceId }) => register.sources.get(sourceId)?.title),
  ];
  return foldForSearch(
    [...new Set(words.filter((word): word is string => typeof word === 'string'))].join(' \n '),
  );
}
