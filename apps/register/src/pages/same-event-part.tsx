import type { Language } from '@camket/domain/data';
import type { MergedEvent, Register } from '@camket/ledger';
import { showInstant } from '../show-day';
import { LongField, SelectField, type Choice } from './field';
import { speakIn } from './words';

interface SameEventProps {
  readonly register: Register;
  /** The event of the page. */
  readonly code: string;
  readonly eventId: string;
  /** Other events that its articles seem to tell as well. */
  readonly likelyIds: readonly string[];
  readonly language: Language;
  /** Ids for the events of one sending. */
  readonly ids: string;
  /** Whether the reader may change the register. */
  readonly mayWrite: boolean;
}

/** Other events of the register that are, may be or once were taken for the same, and the forms that merge and separate them. */
export function SameEventPart(props: SameEventProps) {
  const merged = [...props.register.mergedEvents.values()].filter(
    ({ intoId }) => intoId === props.eventId,
  );
  return (
    <>
      <LikelyPart {...props} />
      {merged.length > 0 && <MergedPart {...props} merged={merged} />}
      {props.mayWrite && props.register.events.size > 1 && <MergeForm {...props} />}
    </>
  );
}

function LikelyPart({ likelyIds, register, language }: SameEventProps) {
  const say = speakIn(language);
  if (likelyIds.length === 0) return <></>;
  return (
    <section class="card" aria-labelledby="likely-same">
      <h2 id="likely-same">{say('likelySame')}</h2>
      <p class="lead-in">{say('likelySameHelp')}</p>
      <ul>
        {likelyIds.map((id) => {
          const other = register.events.get(id);
          return (
            <li>
              <a href={`/events/${other?.code ?? id}`}>
                {other?.code} · {other?.name}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function MergedPart(props: SameEventProps & { merged: readonly MergedEvent[] }) {
  const say = speakIn(props.language);
  return (
    <section class="card" aria-labelledby="merged-events">
      <h2 id="merged-events">{say('mergedEvents')}</h2>
      <ul>
        {props.merged.map((one) => (
          <li>
            <span class="number">{one.event.code}</span> · {one.event.name}{' '}
            <span class="soft">({mergedByWords(one, props.language)})</span>
            {props.mayWrite && <SeparateForm {...props} one={one} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function mergedByWords({ mergedBy: { event, acceptedAt } }: MergedEvent, language: Language) {
  const who = event.actor.name ?? speakIn(language)('someDevice');
  return `${who}, ${showInstant(acceptedAt)}: ${event.data.reason}`;
}

function SeparateForm({ one, code, ids, language }: SameEventProps & { one: MergedEvent }) {
  const say = speakIn(language);
  const id = `separate-${one.event.code}`;
  return (
    <details>
      <summary>{say('separate')}</summary>
      <form method="post" action={`/events/${code}/separate`}>
        <input type="hidden" name="ids" value={ids} />
        <input type="hidden" name="other" value={one.event.eventId} />
        <LongField id={`${id}-reason`} name="reason" label={say('separateReason')} required />
        <button type="submit">{say('separate')}</button>
      </form>
    </details>
  );
}

function otherEvents({ register, eventId, likelyIds }: SameEventProps): Choice[] {
  const likely = new Set(likelyIds);
  return [...register.events.values()]
    .filter((other) => other.eventId !== eventId)
    .sort((a, b) => Number(likely.has(b.eventId)) - Number(likely.has(a.eventId)))
    .map((other) => ({ key: other.eventId, label: `${other.code} · ${other.name}` }));
}

function MergeForm(props: SameEventProps) {
  const say = speakIn(props.language);
  const isLikely = props.likelyIds.length > 0;
  return (
    <section class="card acts">
      <details open={isLikely}>
        <summary>{say('mergeEvent')}</summary>
        <form method="post" action={`/events/${props.code}/merge`}>
          <input type="hidden" name="ids" value={props.ids} />
          <SelectField
            id="merge-other"
            name="other"
            label={say('mergeOther')}
            hint={say('mergeOtherHint')}
            choices={otherEvents(props)}
          />
          <LongField
            id="merge-reason"
            name="reason"
            label={say('mergeReason')}
            value={isLikely ? say('mergeReasonLikely') : ''}
            required
          />
          <button type="submit">{say('mergeEvent')}</button>
        </form>
      </details>
    </section>
  );
}
