import { useEffect, useState } from 'preact/hooks';
import type { DeadlineEcho } from '../../reading/echo-deadline';
import { splitTyped, type PassageDraft } from '../../recording/passage-draft';
import { formatDay, isDay } from '../../wording/format-day';
import { wordingOf, type Words } from '../../wording/wording';
import { changeDraft } from '../change-form';
import { offerBodies, offerSpeakers } from '../offer-names';
import type { PassageForm } from '../../recording/passage-form';
import { DocumentLines } from './DocumentLines';
import type { ViewProps } from './view-props';
import { SuggestField } from './SuggestField';
import { TextField } from './TextField';
import { UsualLeadField } from './UsualLeadField';

type Props = ViewProps & { readonly form: PassageForm };
type StatedName = 'speaker' | 'lead' | 'coordinating' | 'deadline' | 'product' | 'legalBasis';

const NAMES: readonly StatedName[] = [
  'lead',
  'coordinating',
  'deadline',
  'legalBasis',
  'speaker',
  'product',
];

function labelOf(name: StatedName, draft: PassageDraft, words: Words): string {
  const isPetition = draft.kind === 'complaint' || draft.kind === 'request';
  return name === 'speaker' && isPetition ? words.petitioner : words[name];
}

/**
 * What the words themselves state. What they leave out is folded away as "Bài báo không nêu";
 * which fields stand where is decided once for a passage, so that nothing jumps while it is typed.
 */
export function StatedFields(props: Props) {
  const words = wordingOf(props.state.language);
  const { draft } = props.form;
  const [first] = useState(() => NAMES.filter((name) => draft[name].trim() !== ''));
  const rest = NAMES.filter((name) => !first.includes(name));
  return (
    <>
      <UsualLeadField {...props} />
      {first.length > 0 && (
        <fieldset class="stated">
          <legend>{words.stated}</legend>
          {first.map((name) => (
            <StatedField key={name} name={name} {...props} />
          ))}
        </fieldset>
      )}
      {rest.length > 0 && (
        <details class="not-stated">
          <summary>
            {words.notStated}:{' '}
            {rest.map((name) => labelOf(name, draft, words).toLowerCase()).join(', ')}
          </summary>
          {rest.map((name) => (
            <StatedField key={name} name={name} {...props} />
          ))}
        </details>
      )}
    </>
  );
}

/** The fields in which a body or a person is named: both are offered while typing. */
const OFFERED: readonly StatedName[] = ['lead', 'coordinating', 'speaker'];

function StatedField(props: Props & { readonly name: StatedName }) {
  const { context, state, form, name } = props;
  const words = wordingOf(state.language);
  const isList = name === 'coordinating' || name === 'legalBasis';
  const shared = {
    label: labelOf(name, form.draft, words),
    name,
    value: form.draft[name],
    hint: isList ? words.listHint : undefined,
    onInput: (value: string) => changeDraft(context, { [name]: value }),
  };
  if (!OFFERED.includes(name))
    return (
      <>
        <TextField {...shared} rows={isList ? 2 : 1} />
        {name === 'deadline' && <DeadlineLine {...props} />}
        {name === 'legalBasis' && <DocumentLines {...props} />}
      </>
    );
  const offer = name === 'speaker' ? offerSpeakers : offerBodies;
  return (
    <>
      <SuggestField
        {...shared}
        isList={isList}
        countWords={words.suggestionCount}
        offer={(typed) => offer(context, typed)}
      />
      {isList && <ListedParts value={form.draft[name]} />}
    </>
  );
}

/** A list that is longer than its field, one a line. */
function ListedParts({ value }: { readonly value: string }) {
  const parts = splitTyped(value);
  if (parts.length < 2) return null;
  return (
    <ul class="listed" lang="vi">
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}

/** What the typed deadline comes to, with its weekday and how it was counted. */
function DeadlineLine({ context, state, form }: Props) {
  const words = wordingOf(state.language);
  const { deadline } = form.draft;
  const reference =
    (form.eventId === form.newEvent.eventId &&
      isDay(form.newEvent.heldOn) &&
      form.newEvent.heldOn) ||
    (state.article?.publishedAt?.slice(0, 10) ?? null);
  const [echo, setEcho] = useState<DeadlineEcho | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void context.loadReading().then((reading) => {
      if (isCurrent) setEcho(reading.echoDeadline(deadline, reference));
    });
    return () => {
      isCurrent = false;
    };
  }, [context, deadline, reference]);
  if (!echo) return null;
  return (
    <div class="echo" aria-live="polite" data-testid="deadline-echo">
      <p>{echoText(echo, words)}</p>
      {echo.steps.length > 0 && (
        <details>
          <summary>{words.howCounted}</summary>
          <ul>
            {echo.steps.map((step) => (
              <li key={step.vi}>{step[state.language]}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function echoText(echo: DeadlineEcho, words: Words): string {
  if (echo.dueOn === null) return words.noDay;
  const day = words.dueOn(formatDay(echo.dueOn), words.weekdays[echo.weekday ?? 0] ?? '');
  const kind =
    echo.isWorkingDay === null ? '' : ` (${echo.isWorkingDay ? words.workingDay : words.restDay})`;
  return `${day}${kind}${echo.isProvisional ? `, ${words.provisionalCalendar}` : ''}`;
}
