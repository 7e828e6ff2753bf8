import {
  COMPETENCES,
  FIELDS,
  findTerm,
  WORK_STATUSES,
  type Language,
  type Term,
} from '@camket/domain/data';
import type { FoldedEvent, Register } from '@camket/ledger';
import type { RecordConflict } from '../reading/find-conflicts';
import { formatDay } from '../wording/format-day';
import { registerWordsOf } from '../wording/register-words';

interface Classified {
  readonly field?: string | undefined;
  readonly competence?: string | undefined;
  readonly groupId?: string | null | undefined;
}

/**
 * The label of a key; a key of another version stands for itself, and nothing for none.
 *
 * @example
 * labelled(FIELDS, 'health', 'vi'); // => 'Y tế'
 */
export function labelled(
  terms: readonly Term[],
  key: string | null | undefined,
  language: Language,
): string {
  return findTerm(terms, key ?? '')?.label[language] ?? key ?? '';
}

function classifiedWords(
  kind: RecordConflict['kind'],
  data: Classified,
  { register, language }: { readonly register: Register; readonly language: Language },
): string {
  if (kind === 'field') return labelled(FIELDS, data.field, language);
  if (kind === 'competence') return labelled(COMPETENCES, data.competence, language);
  const group = register.groups.get(data.groupId ?? '');
  return group?.label ?? registerWordsOf(language).notChosen;
}

/**
 * What one side of a disagreement says, in words.
 *
 * @example
 * wordsOfClaim(folded, 'field', { register, language: 'vi' }); // => 'Y tế'
 */
export function wordsOfClaim(
  { event }: FoldedEvent,
  kind: RecordConflict['kind'],
  context: { readonly register: Register; readonly language: Language },
): string {
  switch (event.type) {
    case 'record.classified':
      return classifiedWords(kind, event.data, context);
    case 'record.assigned':
      return event.data.lead.name;
    case 'deadline.set':
    case 'deadline.extended': {
      const { expression, resolved } = event.data;
      return resolved.dueOn === null ? expression.raw : formatDay(resolved.dueOn);
    }
    case 'status.asserted':
      return labelled(WORK_STATUSES, event.data.work, context.language);
    default:
      return event.type;
  }
}
