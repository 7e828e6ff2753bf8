import type { Language } from '@camket/domain/data';
import type { Register } from '@camket/ledger';
import { articlesOfEvent } from '../reading/event-sources';
import { PageFrame, type PageContext } from './page-frame';
import { ScrollTable } from './scroll-table';
import { showPartialDate } from './show-partial-date';
import { speakIn } from './words';

interface EventsProps {
  readonly page: PageContext;
  readonly register: Register;
  /** How many open records each event has, by its id. */
  readonly recordCounts: ReadonlyMap<string, number>;
}

/** Every event that was held, with how many articles tell of it. */
export function EventsPage({ page, register, recordCounts }: EventsProps) {
  const { language } = page;
  const say = speakIn(language);
  return (
    <PageFrame page={page} title={say('events')} current="events">
      <h1>{say('events')}</h1>
      {register.events.size === 0 ? (
        <div class="card empty">
          <p>
            <strong>{say('noEvents')}</strong>
          </p>
        </div>
      ) : (
        <ScrollTable label={say('events')} kind="events">
          <caption class="visually-hidden">{say('events')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('event')}</th>
              <th scope="col">{say('heldOn')}</th>
              <th scope="col" class="count">
                {say('sourceCount')}
              </th>
              <th scope="col" class="count">
                {say('recordCount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...register.events.keys()].reverse().map((eventId) => (
              <EventRow {...{ eventId, register, recordCounts, language }} />
            ))}
          </tbody>
        </ScrollTable>
      )}
    </PageFrame>
  );
}

type RowProps = Omit<EventsProps, 'page'> & {
  readonly eventId: string;
  readonly language: Language;
};

function EventRow({ eventId, register, recordCounts, language }: RowProps) {
  const event = register.events.get(eventId);
  const say = speakIn(language);
  if (!event) return <></>;
  const { heldOn } = event;
  return (
    <tr>
      <th scope="row">
        <a href={`/events/${event.code}`}>
          <span class="number">{event.code}</span> · {event.name}
        </a>
      </th>
      <td data-label={say('heldOn')}>
        {heldOn.state === 'stated' ? (
          showPartialDate(heldOn.value, language)
        ) : (
          <span class="soft">{say('notStated')}</span>
        )}
      </td>
      <td class="count" data-label={say('sourceCount')}>
        {articlesOfEvent(register, eventId).length}
      </td>
      <td class="count" data-label={say('recordCount')}>
        <a href={`/records?event=${eventId}`}>{recordCounts.get(eventId) ?? 0}</a>
      </td>
    </tr>
  );
}
