import type { Finding } from '@camket/domain';
import { HELD_EVENT_KINDS } from '@camket/domain/data';
import { useState } from 'preact/hooks';
import { formatDay, readTypedDay } from '../../wording/format-day';
import { wordingOf } from '../../wording/wording';
import type { ChosenEvent } from '../assert-record';
import { offerSpeakers } from '../offer-names';
import { ChoiceField } from './ChoiceField';
import { isWrongAt } from './is-wrong-at';
import type { ViewProps } from './view-props';
import { SuggestField } from './SuggestField';
import { TextField } from './TextField';

type Props = ViewProps & {
  readonly event: ChosenEvent;
  readonly faults: readonly Finding[];
  readonly onChange: (change: Partial<ChosenEvent>) => void;
};

/** The conference or meeting: one that the register knows, or a new one with its card. */
export function EventFields(props: Props) {
  const { state, event, onChange } = props;
  const words = wordingOf(state.language);
  const known = [...(state.register?.events.values() ?? [])];
  const isKnown = known.some(({ eventId }) => eventId === event.newEvent.eventId);
  const choices = [
    ...known.map(({ eventId, code, name }) => ({
      value: eventId as string,
      label: `${code} – ${name}`,
    })),
    ...(isKnown ? [] : [{ value: event.newEvent.eventId, label: words.newEvent }]),
  ];
  return (
    <fieldset class="event">
      <legend>{words.event}</legend>
      {known.length > 0 && (
        <ChoiceField
          label={words.event}
          name="eventId"
          value={event.eventId}
          choices={choices}
          onChoose={(eventId) => onChange({ eventId })}
        />
      )}
      {event.eventId === event.newEvent.eventId && !isKnown && <NewEventFields {...props} />}
    </fieldset>
  );
}

function NewEventFields(props: Props) {
  const { state, event, faults, onChange } = props;
  const words = wordingOf(state.language);
  const { newEvent } = event;
  const change = (part: Partial<typeof newEvent>) =>
    onChange({ newEvent: { ...newEvent, ...part } });
  return (
    <>
      <TextField
        label={words.eventName}
        name="eventName"
        rows={2}
        value={newEvent.name}
        isWrong={isWrongAt(faults, '/newEvent/name')}
        onInput={(name) => change({ name })}
      />
      <div class="pair">
        <TextField
          label={words.eventCode}
          name="eventCode"
          value={newEvent.code}
          isWrong={isWrongAt(faults, '/newEvent/code')}
          onInput={(code) => change({ code: code.toUpperCase().trim() })}
        />
        <DayField
          label={words.eventDate}
          hint={words.dateHint}
          day={newEvent.heldOn}
          onDay={(heldOn) => change({ heldOn })}
        />
      </div>
      <p class="hint">{words.eventCodeHint}</p>
      <ChoiceField
        label={words.eventKind}
        name="eventKind"
        value={newEvent.kind}
        choices={HELD_EVENT_KINDS.map(({ key, label }) => ({
          value: key as string,
          label: label[state.language],
        }))}
        onChoose={(kind) => change({ kind })}
      />
      <ChairAndPlace {...props} change={change} />
      <GroupsField {...props} />
    </>
  );
}

/** Who chairs, offered again wherever a speaker is typed, and where it is held. */
function ChairAndPlace(
  props: Props & { readonly change: (part: Partial<ChosenEvent['newEvent']>) => void },
) {
  const { context, state, event, change } = props;
  const words = wordingOf(state.language);
  const { chair, place } = event.newEvent;
  return (
    <>
      <SuggestField
        label={words.eventChair}
        name="eventChair"
        value={chair}
        hint={words.chairHint}
        isList
        countWords={words.suggestionCount}
        offer={(typed) => offerSpeakers(context, typed)}
        onInput={(typed) => change({ chair: typed })}
      />
      <TextField
        label={words.eventPlace}
        name="eventPlace"
        value={place}
        onInput={(typed) => change({ place: typed })}
      />
    </>
  );
}

/** A day typed as day/month/year; what cannot be read stays as typed, and is a fault. */
function DayField(props: {
  readonly label: string;
  readonly hint: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}) {
  const [typed, setTyped] = useState(props.day === '' ? '' : formatDay(props.day));
  const isWrong = typed.trim() !== '' && readTypedDay(typed) === null;
  return (
    <TextField
      label={props.label}
      name="eventDate"
      value={typed}
      hint={props.hint}
      isWrong={isWrong}
      onInput={(value) => {
        setTyped(value);
        props.onDay(readTypedDay(value) ?? value.trim());
      }}
    />
  );
}

/** Declared groups, one a line; a line that stays keeps its id. */
function GroupsField({ context, state, event, onChange }: Props) {
  const words = wordingOf(state.language);
  const { groups } = event.newEvent;
  const [typed, setTyped] = useState(groups.map(({ label }) => label).join('\n'));
  return (
    <TextField
      label={words.eventGroups}
      name="eventGroups"
      rows={3}
      value={typed}
      onInput={(value) => {
        setTyped(value);
        const labels = value
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        onChange({
          newEvent: {
            ...event.newEvent,
            groups: labels.map((label, index) => ({
              groupId: groups[index]?.groupId ?? context.newId(),
              label,
            })),
          },
        });
      }}
    />
  );
}
