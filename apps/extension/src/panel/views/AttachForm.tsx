import { findTerm, WORK_STATUSES } from '@camket/domain/data';
import type { RecordState, Register } from '@camket/ledger';
import { useMemo, useState } from 'preact/hooks';
import { hideIdentifiers } from '../../wording/hide-identifiers';
import { wordingOf } from '../../wording/wording';
import { changeForm } from '../change-form';
import { likelyRecords } from '../likely-records';
import { kindBeside, numberOf } from '../number-of';
import type { PassageForm } from '../../recording/passage-form';
import { shownFindings } from '../shown-findings';
import { ChoiceField } from './ChoiceField';
import { Findings } from './Findings';
import { FormFrame } from './FormFrame';
import { isWrongAt } from './is-wrong-at';
import type { ViewProps } from './view-props';
import { QuotedPassage } from './QuotedPassage';
import { TextField } from './TextField';

type Props = ViewProps & { readonly form: PassageForm };

const WAYS = ['answer', 'progress', 'evidence', 'source'] as const;
const REPORTED = ['in_progress', 'fulfilled', 'partly_fulfilled', 'blocked'] as const;

/** The form that attaches a passage to a record that exists. */
export function AttachForm(props: Props) {
  const { context, state, form } = props;
  const { language } = state;
  const words = wordingOf(language);
  const { attachment } = form;
  const change = (part: Partial<typeof attachment>) =>
    changeForm(context, { attachment: { ...attachment, ...part } });
  return (
    <FormFrame {...props} title={words.attachment}>
      <QuotedPassage {...props} />
      {state.register && <RecordChoice {...props} register={state.register} />}
      <ChoiceField
        label={words.attachAs}
        name="attachAs"
        value={attachment.as}
        choices={WAYS.map((value) => ({ value, label: words.attachKinds[value] }))}
        onChoose={(as) => change({ as })}
      />
      {attachment.as === 'progress' && (
        <ChoiceField
          label={words.reportedWork}
          name="work"
          value={attachment.work}
          choices={[
            { value: '' as const, label: words.nothingReported },
            ...REPORTED.map((value) => ({
              value,
              label: findTerm(WORK_STATUSES, value)?.label[language] ?? value,
            })),
          ]}
          onChoose={(work) => change({ work })}
        />
      )}
      <TextField
        label={words.note}
        name="note"
        rows={2}
        value={attachment.note}
        onInput={(note) => change({ note })}
      />
      <Findings findings={shownFindings(state, form)} language={language} />
    </FormFrame>
  );
}

/** Likely records first; one search box finds any by number or words. */
function RecordChoice(props: Props & { readonly register: Register }) {
  const { context, state, form, register } = props;
  const words = wordingOf(state.language);
  const [asked, setAsked] = useState('');
  const { exact } = form.draft.quote;
  const found = useMemo(() => likelyRecords(register, { exact, asked }), [register, exact, asked]);
  return (
    <fieldset class="record-choice">
      <legend>{words.attachTo}</legend>
      <TextField
        label={words.findRecord}
        name="findRecord"
        value={asked}
        isWrong={isWrongAt(shownFindings(state, form), '/attachment/recordId')}
        onInput={setAsked}
      />
      {found.length === 0 && <p class="hint">{words.noRecordFound}</p>}
      {found.map((record) => (
        <label key={record.id} class="record-option" data-kind={record.kind}>
          <input
            type="radio"
            name="recordId"
            value={record.id}
            checked={form.attachment.recordId === record.id}
            onChange={() =>
              changeForm(context, { attachment: { ...form.attachment, recordId: record.id } })
            }
          />
          <RecordLabel record={record} register={register} language={state.language} />
        </label>
      ))}
    </fieldset>
  );
}

function RecordLabel(props: {
  readonly record: RecordState;
  readonly register: Register;
  readonly language: ViewProps['state']['language'];
}) {
  const { record, register, language } = props;
  return (
    <span>
      <b class="number">{numberOf(register, record, language).text}</b>{' '}
      <span class="kind">{kindBeside(register, record, language)}</span>
      <span class="record-text">{hideIdentifiers(record.text)}</span>
    </span>
  );
}
