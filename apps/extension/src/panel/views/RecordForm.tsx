import { COMPETENCES, FIELDS, FORCES, type Language, type Term } from '@camket/domain/data';
import type { PassageDraft } from '../../recording/passage-draft';
import { wordingOf } from '../../wording/wording';
import { changeDraft, changeForm } from '../change-form';
import { groupsOfEvent } from '../event-of-article';
import type { PassageForm } from '../../recording/passage-form';
import { shownFindings } from '../shown-findings';
import { ChoiceField, type Choice } from './ChoiceField';
import { EventFields } from './EventFields';
import { Findings } from './Findings';
import { FormFrame } from './FormFrame';
import { isWrongAt } from './is-wrong-at';
import { KindField } from './KindField';
import type { ViewProps } from './view-props';
import { QuotedPassage } from './QuotedPassage';
import { StatedFields } from './StatedFields';
import { TextField } from './TextField';

type Props = ViewProps & { readonly form: PassageForm };

const COMMITTING = ['answer', 'directive', 'pledge', 'referral'];

/** Terms as choices, with "not chosen" before them. */
function choicesOf<Key extends string>(
  terms: readonly Term<Key>[],
  language: Language,
  none: string,
): Choice<Key | ''>[] {
  return [
    { value: '', label: none },
    ...terms.map(({ key, label }) => ({ value: key, label: label[language] })),
  ];
}

/** The form of a new record. */
export function RecordForm(props: Props) {
  const { context, state, form } = props;
  const words = wordingOf(state.language);
  const { draft } = form;
  const findings = shownFindings(state, form);
  return (
    <FormFrame {...props} title={form.mends ? words.mendRecord : words.newRecord}>
      <QuotedPassage {...props} />
      <KindField
        language={state.language}
        value={draft.kind}
        onChoose={(kind) => changeDraft(context, { kind })}
      />
      <TextField
        label={words.text}
        name="text"
        rows={3}
        value={draft.text}
        isWrong={isWrongAt(findings, '/draft/text')}
        hint={words.textHint}
        onInput={(text) => changeDraft(context, { text })}
      />
      {draft.kind === 'target' && <TargetFields {...props} />}
      <ClassFields {...props} />
      <StatedFields key={`${draft.quote.start}-${draft.quote.end}`} {...props} />
      <EventFields
        {...props}
        event={form}
        faults={findings}
        onChange={(change) =>
          changeForm(
            context,
            change.eventId === undefined
              ? change
              : { ...change, draft: { ...form.draft, groupId: null } },
          )
        }
      />
      <Findings findings={findings} language={state.language} />
    </FormFrame>
  );
}

function ClassFields({ context, state, form }: Props) {
  const { language } = state;
  const words = wordingOf(language);
  const { draft } = form;
  const change = (part: Partial<PassageDraft>) => changeDraft(context, part);
  return (
    <>
      <GroupField {...{ context, state, form }} />
      <ChoiceField
        label={words.field}
        name="field"
        value={draft.field}
        choices={choicesOf(FIELDS, language, words.notChosen)}
        onChoose={(field) => change({ field })}
      />
      <ChoiceField
        label={words.competence}
        name="competence"
        value={draft.competence}
        choices={choicesOf(COMPETENCES, language, words.notChosen)}
        onChoose={(competence) => change({ competence })}
      />
      {COMMITTING.includes(draft.kind) && (
        <ChoiceField
          label={words.force}
          name="force"
          value={draft.force}
          choices={choicesOf(FORCES, language, words.notChosen)}
          onChoose={(force) => change({ force })}
        />
      )}
    </>
  );
}

/** The issue groups of the chosen event. */
function GroupField({ context, state, form }: Props) {
  const words = wordingOf(state.language);
  const groups = groupsOfEvent(context, form);
  return (
    <ChoiceField
      label={words.group}
      name="group"
      value={form.draft.groupId ?? ''}
      choices={[
        { value: '', label: words.noGroup },
        ...groups.map(({ groupId, label }) => ({ value: groupId, label })),
      ]}
      onChoose={(groupId) => changeDraft(context, { groupId: groupId === '' ? null : groupId })}
    />
  );
}

function TargetFields({ context, state, form }: Props) {
  const words = wordingOf(state.language);
  const { target } = form.draft;
  const findings = shownFindings(state, form);
  const change = (part: Partial<typeof target>) =>
    changeDraft(context, { target: { ...target, ...part } });
  return (
    <>
      <TextField
        label={words.targetName}
        name="targetName"
        value={target.name}
        isWrong={isWrongAt(findings, '/draft/target/name')}
        onInput={(name) => change({ name })}
      />
      <div class="pair">
        <TextField
          label={words.targetValue}
          name="targetValue"
          value={target.value}
          isWrong={isWrongAt(findings, '/draft/target/value')}
          onInput={(value) => change({ value })}
        />
        <TextField
          label={words.targetUnit}
          name="targetUnit"
          value={target.unit}
          onInput={(unit) => change({ unit })}
        />
      </div>
    </>
  );
}
