import {
  findTransition,
  WORK_STATUSES,
  type Language,
  type TransitionActor,
  type WorkStatus,
} from '@camket/domain/data';
import type { FormAction, FormValues } from '../forms/form-draft';
import { FIELDS_OF } from './action-fields';
import { AgencyList } from './agency-field';
import { ReturnedMessage, type ReturnedForm } from './returned-form';
import { speakIn } from './words';

/** What the forms of a record need. */
export interface FormsProps {
  readonly recordPath: string;
  readonly work: WorkStatus;
  readonly role: TransitionActor;
  readonly language: Language;
  readonly returned: ReturnedForm | null;
  /** Ids for the events of one sending. */
  readonly ids: string;
  /** Bodies offered where no script runs. */
  readonly agencies: readonly string[];
  readonly defaults: FormValues;
  readonly usualLead: string | null;
}

/** The forms by which an officer updates a record; only what its status allows is offered. */
export function ActionForms(props: FormsProps) {
  const say = speakIn(props.language);
  const actions = allowedActions(props);
  return (
    <section class="card acts" aria-labelledby="actions">
      <h2 id="actions">{say('actions')}</h2>
      <AgencyList names={props.agencies} />
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
        {back && <ReturnedMessage form={back} language={language} />}
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
