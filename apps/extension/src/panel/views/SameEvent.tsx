import type { ShownConflict } from '../../reading/tell-same-event';
import { formatPrinted } from '../../wording/format-day';
import { sameEventWordsOf } from '../../wording/same-event-words';
import type { ViewProps } from './view-props';

/** That other papers tell the event of the article too, and on which figures the article differs from them. */
export function SameEvent({ state }: ViewProps) {
  const { sameEvent, event, register, language } = state;
  const known = sameEvent ? register?.events.get(sameEvent.eventId) : undefined;
  if (!sameEvent || !known || !event) return null;
  const words = sameEventWordsOf(language);
  const { sources, conflicts } = sameEvent;
  const isJoined = event.eventId === sameEvent.eventId;
  return (
    <div class="same-event" role="status" data-testid="same-event">
      <p>{words.same(known.code, sources.length)}</p>
      <ul>
        {sources.map(({ sourceId, title, portal, publishedAt }) => (
          <li key={sourceId}>
            {[portal, publishedAt === null ? null : formatPrinted(publishedAt), title]
              .filter((part) => part !== null)
              .join(' · ')}
          </li>
        ))}
      </ul>
      <p class="hint">{isJoined ? words.join : words.apart}</p>
      {conflicts.length > 0 && (
        <details open={conflicts.length <= MAX_OPEN}>
          <summary>{words.conflicts(conflicts.length)}</summary>
          <dl class="figure-conflicts">
            {conflicts.map((conflict) => (
              <Conflict key={conflict.figures[0]?.before} {...{ conflict, language }} />
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

/** More conflicts than these are folded away, so that the proposals stay in sight. */
const MAX_OPEN = 2;

function Conflict(props: {
  readonly conflict: ShownConflict;
  readonly language: ViewProps['state']['language'];
}) {
  const { unit, figures } = props.conflict;
  const words = sameEventWordsOf(props.language);
  return (
    <>
      <dt>{unit === 'day' || unit === 'deadline' ? words[unit] : unit}</dt>
      {figures.map(({ raw, before, after, source }) => (
        <dd key={`${source ?? ''} ${raw}`}>
          <span class="figure-source">{source ?? words.here}:</span> …{before}
          <mark>{raw}</mark>
          {after}…
        </dd>
      ))}
    </>
  );
}
