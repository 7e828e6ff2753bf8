import {
  COMPETENCES,
  FIELDS,
  type Competence,
  type Language,
  type Term,
} from '@camket/domain/data';
import type { RecordState } from '@camket/ledger';
import { useState } from 'preact/hooks';
import { AskFirst } from '../panel/views/AskFirst';
import { ChoiceField } from '../panel/views/ChoiceField';
import type { OpenOffice } from '../settings/open-current-office';
import { registerWordsOf } from '../wording/register-words';
import { recordHere } from './record-here';
import type { Loaded } from './loaded';

interface Props {
  readonly office: OpenOffice;
  readonly loaded: Loaded;
  readonly language: Language;
  readonly record: RecordState;
  readonly onSaved: (problem: string | null) => void;
}

interface Classes {
  readonly field: string;
  readonly competence: string;
  readonly groupId: string;
}

/** Only what was changed becomes part of the event. */
function changesOf(record: RecordState, { field, competence, groupId }: Classes) {
  return {
    ...(field !== '' && field !== record.field ? { field } : {}),
    ...(competence !== '' && competence !== record.competence
      ? { competence: competence as Competence }
      : {}),
    ...(groupId !== (record.groupId ?? '') ? { groupId: groupId === '' ? null : groupId } : {}),
  };
}

/** Changes what a record is filed under; the words and the history stay as they are. */
export function RecordEdit(props: Props) {
  const { office, loaded, language, record, onSaved } = props;
  const words = registerWordsOf(language);
  const [classes, setClasses] = useState<Classes>({
    field: record.field ?? '',
    competence: record.competence ?? '',
    groupId: record.groupId ?? '',
  });
  const groups = [...loaded.register.groups.values()].filter(
    ({ eventId }) => eventId === record.eventId,
  );
  const changes = changesOf(record, classes);
  const save = async () => {
    const data = { recordId: record.id, ...changes, basis: 'office' as const };
    onSaved(await recordHere(office, { type: 'record.classified', data }));
  };
  const termed = (terms: readonly Term[]) =>
    terms.map(({ key, label }) => ({ value: key, label: label[language] }));
  const lists = [
    ['field', words.field, termed(FIELDS)],
    ['competence', words.competence, termed(COMPETENCES)],
    ['groupId', words.group, groups.map(({ groupId, label }) => ({ value: groupId, label }))],
  ] as const;
  return (
    <div class="record-edit">
      {lists.map(([name, label, choices]) => (
        <ChoiceField
          key={name}
          label={label}
          name={`edit-${name}`}
          value={classes[name]}
          choices={[{ value: '', label: words.notChosen }, ...choices]}
          onChoose={(value) => setClasses({ ...classes, [name]: value })}
        />
      ))}
      <p class="file-buttons">
        <button
          type="button"
          class="primary"
          disabled={Object.keys(changes).length === 0}
          onClick={() => void save()}
        >
          {words.save}
        </button>
        <Withdrawal {...props} />
      </p>
    </div>
  );
}

function Withdrawal({ office, language, record, onSaved }: Props) {
  const words = registerWordsOf(language);
  const withdraw = async () => {
    const data = { recordId: record.id, reason: words.withdrawReason };
    onSaved(await recordHere(office, { type: 'record.withdrawn', data }));
  };
  return (
    <AskFirst
      label={words.withdraw}
      question={words.withdrawAsk}
      yes={words.withdrawReally}
      no={words.cancel}
      onYes={() => void withdraw()}
    />
  );
}
