import { ASSERTABLE_WORK_STATUSES, type Finding } from '@camket/domain';
import {
  EVIDENCE_STATUSES,
  findTransition,
  WORK_STATUSES,
  type Language,
  type TransitionActor,
  type WorkStatus,
} from '@camket/domain/data';
import type { Child } from 'hono/jsx';
import type { FieldProblem, FormAction, FormValues } from '../forms/form-draft';
import { choicesOf, LongField, SelectField, TextField, type FieldProps } from './field';
import { speakIn, type WordKey } from './words';

/** A form that came back: what was typed, and what is wrong with it. */
export interface ReturnedForm {
  readonly action: FormAction;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly findings: readonly Finding[];
  /** The day the typed deadline means, in words. */
  readonly echo: string | null;
}

/** What the forms of a record need. */
export interface FormsProps {
  readonly recordPath: string;
  readonly work: WorkStatus;
  readonly role: TransitionActor;
  readonly language: Language;
  readonly returned: ReturnedForm | null;
  /** Ids for the events of one sending. */
  readonly ids: string;
  readonly leads: readonly string[];
  /** What the controls of an assignment hold at first: what is assigned, else what the article states. */
  readonly defaults: FormValues;
}

/** The forms by which an officer updates a record; only what its status allows is offered. */
export function ActionForms(props: FormsProps) {
  const say = speakIn(props.language);
  const actions = allowedActions(props);
  return (
    <section class="card acts" aria-labelledby="actions">
      <h2 id="actions">{say('actions')}</h2>
      <datalist id="agencies">
        {props.leads.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      {actions.map((action) => (
        <OneForm {...props} action={action} />
      ))}
    </section>
  );
}

function may({ work, role }: FormsProps, to: WorkStatus): boolean {
  return findTransition(work, to)?.who.includes(role) ?? false;
}

function allowedActions(props: FormsProps): FormAction[] {
  const isOpen = !WORK_STATUSES.find(({ key }) => key === props.work)?.isClosed;
  const allowed: readonly [FormAction, boolean][] = [
    ['assign', may(props, 'assigned') || props.work === 'assigned'],
    ['progress', isOpen],
    ['extend', isOpen],
    ['return', may(props, 'returned')],
    ['reopen', findTransition(props.work, 'in_progress')?.onlyBy === 'record.reopened'],
    ['refer', may(props, 'referred')],
  ];
  return allowed.filter(([, isAllowed]) => isAllowed).map(([action]) => action);
}

type OneProps = FormsProps & { readonly action: FormAction };

function OneForm(props: OneProps) {
  const { action, returned, recordPath, language, ids, work } = props;
  const say = speakIn(language);
  const back = returned?.action === action ? returned : null;
  const Fields = FIELDS_OF[action];
  return (
    <details class="act" open={back !== null}>
      <summary>{say(action)}</summary>
      <form method="post" action={`${recordPath}/${action}`} data-resolve="/deadlines" novalidate>
        {back && <Returned form={back} language={language} />}
        <input type="hidden" name="ids" value={back?.values['ids'] ?? ids} />
        <input type="hidden" name="currentWork" value={work} />
        <Fields {...props} back={back} />
        {back && back.problems.length === 0 && (
          <p class="field">
            <label>
              <input type="checkbox" name="lookedAgain" value="yes" /> {say('lookedAgain')}
            </label>
          </p>
        )}
        <button type="submit">{say('save')}</button>
      </form>
    </details>
  );
}

function Returned({ form, language }: { form: ReturnedForm; language: Language }) {
  const say = speakIn(language);
  const general = form.problems.filter(({ field }) => field === null);
  const isBad =
    form.problems.length > 0 || form.findings.some(({ severity }) => severity === 'error');
  return (
    <div class={`message ${isBad ? 'bad' : 'warn'}`} role="alert">
      {say(isBad ? 'notSaved' : 'lookAgain')}
      <ul>
        {form.problems.length > general.length && (
          <li>
            {[
              ...new Set(
                form.problems
                  .filter(({ field }) => field !== null)
                  .map(({ message }) => message[language]),
              ),
            ].join(' ')}
          </li>
        )}
        {general.map(({ message }) => (
          <li>{message[language]}</li>
        ))}
        {form.findings.map((finding) => (
          <li>
            {finding.message[language]} {finding.hint[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}

type FieldsProps = OneProps & { readonly back: ReturnedForm | null };

/** Makes the control of one form: its label, what was typed, what is wrong. */
function control({ action, back, language, defaults }: FieldsProps) {
  const say = speakIn(language);
  return (
    name: string,
    label: WordKey,
    more: { hint?: WordKey; optional?: boolean } = {},
  ): FieldProps => ({
    id: `${action}-${name}`,
    name,
    label: more.optional ? `${say(label)} (${say('optional')})` : say(label),
    value: back ? back.values[name] : action === 'assign' ? defaults[name] : undefined,
    hint: more.hint && say(more.hint),
    problem: back?.problems.find(({ field }) => field === name)?.message[language],
  });
}

function DeadlineFields({
  form,
  back,
}: {
  form: ReturnType<typeof control>;
  back: ReturnedForm | null;
}) {
  return (
    <>
      <TextField {...form('deadline', 'deadlineField', { hint: 'deadlineHint' })} />
      <output class="echo" aria-live="polite">
        {back?.echo ?? ''}
      </output>
      <TextField {...form('anchorOn', 'anchorField', { hint: 'dayHint', optional: true })} />
    </>
  );
}

function AssignFields(props: FieldsProps) {
  const form = control(props);
  return (
    <>
      <TextField {...form('lead', 'leadField')} list="agencies" />
      <LongField {...form('coordinating', 'coordinatingField', { optional: true })} />
      <DeadlineFields form={form} back={props.back} />
      <TextField {...form('product', 'productField', { optional: true })} />
      <TextField {...form('document', 'documentField', { hint: 'documentHint' })} />
      <TextField {...form('official', 'official', { optional: true })} />
      <TextField {...form('on', 'onField', { hint: 'dayHint' })} />
    </>
  );
}

function ProgressFields(props: FieldsProps) {
  const form = control(props);
  const { language, work, role } = props;
  const say = speakIn(language);
  const reachable = ASSERTABLE_WORK_STATUSES.filter((to) => {
    const rule = findTransition(work, to);
    return rule !== undefined && rule.onlyBy === undefined && rule.who.includes(role);
  });
  const statuses = WORK_STATUSES.filter(({ key }) => reachable.some((to) => to === key));
  const strengths = choicesOf(
    EVIDENCE_STATUSES.filter(({ key }) => key !== 'none_found'),
    language,
  );
  return (
    <>
      <SelectField
        {...form('work', 'statusField')}
        choices={[{ key: '', label: say('keepStatus') }, ...choicesOf(statuses, language)]}
      />
      <LongField {...form('note', 'noteField')} />
      <TextField {...form('reason', 'reasonField', { optional: true })} />
      <TextField {...form('document', 'documentField', { hint: 'documentHint', optional: true })} />
      <TextField {...form('evidenceTitle', 'evidenceTitleField', { optional: true })} />
      <TextField {...form('evidenceUrl', 'evidenceUrlField')} />
      <SelectField
        {...form('strength', 'strengthField')}
        choices={[{ key: '', label: '–' }, ...strengths]}
      />
      <TextField {...form('by', 'byField', { optional: true })} list="agencies" />
      <TextField {...form('on', 'onReportField', { hint: 'dayHint' })} />
    </>
  );
}

function ExtendFields(props: FieldsProps) {
  const form = control(props);
  return (
    <>
      <DeadlineFields form={form} back={props.back} />
      <LongField {...form('reason', 'reasonField')} />
      <TextField {...form('approvedBy', 'approvedByField', { optional: true })} list="agencies" />
      <TextField
        {...form('requestedOn', 'requestedOnField', { hint: 'dayHint', optional: true })}
      />
      <TextField {...form('document', 'documentField', { hint: 'documentHint', optional: true })} />
      <TextField {...form('on', 'onField', { hint: 'dayHint' })} />
    </>
  );
}

function ReasonFields(props: FieldsProps) {
  const form = control(props);
  return (
    <>
      <LongField {...form('reason', 'reasonField')} />
      {props.action === 'reopen' && (
        <TextField
          {...form('document', 'documentField', { hint: 'documentHint', optional: true })}
        />
      )}
      <TextField {...form('on', 'onField', { hint: 'dayHint' })} />
    </>
  );
}

function ReferFields(props: FieldsProps) {
  const form = control(props);
  return (
    <>
      <TextField {...form('to', 'toField')} list="agencies" />
      <TextField {...form('document', 'documentField', { hint: 'documentHint' })} />
      <TextField {...form('replyDueOn', 'replyDueField', { hint: 'dayHint', optional: true })} />
      <TextField {...form('on', 'onField', { hint: 'dayHint' })} />
    </>
  );
}

const FIELDS_OF: Readonly<Record<FormAction, (props: FieldsProps) => Child>> = {
  assign: AssignFields,
  progress: ProgressFields,
  extend: ExtendFields,
  return: ReasonFields,
  reopen: ReasonFields,
  refer: ReferFields,
};
