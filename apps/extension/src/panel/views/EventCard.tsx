import { useState } from 'preact/hooks';
import { formatDay } from '../../wording/format-day';
import { wordingOf } from '../../wording/wording';
import { EventEditor } from './later-views';
import { SameEvent } from './SameEvent';
import type { ViewProps } from './view-props';

/** The conference of the article in one line, opened to be corrected; defaults of every record come from it. */
export function EventCard(props: ViewProps) {
  const { state } = props;
  const { event, register, language } = state;
  const [isOpen, setIsOpen] = useState(false);
  if (!event) return null;
  const words = wordingOf(language);
  const known = register?.events.get(event.eventId);
  const { code, name } = known ?? event.newEvent;
  const day = known ? null : event.newEvent.heldOn;
  return (
    <section class="card event-card" aria-label={words.eventOfArticle} data-testid="event-card">
      <p class="event-line">
        <b class="number">{code}</b>
        <span>
          {name}
          {day !== null && day !== '' && `, ${formatDay(day)}`}
        </span>
        <button
          type="button"
          class="quiet"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.doneEvent : words.changeEvent}
        </button>
      </p>
      <SameEvent {...props} />
      {isOpen && <EventEditor {...props} event={event} />}
    </section>
  );
}
