import { ASSERTABLE_WORK_STATUSES } from '@camket/domain';
import {
  EVIDENCE_STATUSES,
  findTransition,
  WORK_STATUSES,
  type Language,
  type TransitionActor,
  type WorkStatus,
} from '@camket/domain/data';
import type { Child } from 'hono/jsx';
import type { FormAction, FormValues } from '../forms/form-draft';
import { AgencyField } from './agency-field';
import { choicesOf, LongField, SelectField, TextField, type FieldProps } from './field';
import type { ReturnedForm } from './returned-form';
import { speakIn, type WordKey } from './words';

/** What the controls of one form need. */
export interface FieldsProps {
  readonly action: FormAction;
  readonly work: WorkStatus;
  readonly role: TransitionActor;
  readonly language: Language;
  /** What the controls of an assignment hold at first: what is assigned, else what the article states. */
  readonly defaults: FormValues;
  /** The agency that usually leads in the record's field; null where the article or the office names none. */
  readonly usualLead: string | null;
  readonly back: ReturnedForm | null;
}

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

function usualLeadHint({ usualLead, language }: FieldsProps): string | undefined {
  const say = speakIn(language);
  return usualLead === null
    ? undefined
    : `${say('usualLead')}: ${usualLead} (${say('usualLeadMark')})`;
}

function AssignFields(props: FieldsProps) {
  const form = control(props);
  return (
    <>
      <AgencyField {...form('lead', 'leadField')} hint={usualLeadHint(props)} />
      <AgencyField {...form('coordinating', 'coordinatingField', { optional: true })} isList />
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
      <AgencyField {...form('by', 'byField', { optional: true })} />
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
      <AgencyField {...form('approvedBy', 'approvedByField', { optional: true })} />
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
      <AgencyField {...form('to', 'toField')} />
      <TextField {...form('document', 'documentField', { hint: 'documentHint' })} />
      <TextField {...form('replyDueOn', 'replyDueField', { hint: 'dayHint', optional: true })} />
      <TextField {...form('on', 'onField', { hint: 'dayHint' })} />
    </>
  );
}

/** The controls of each form. */
export const FIELDS_OF: Readonly<Record<FormAction, (props: FieldsProps) => Child>> = {
  assign: AssignFields,
  progress: ProgressFields,
  extend: ExtendFields,
  return: ReasonFields,
  reopen: ReasonFields,
  refer: ReferFields,
};
