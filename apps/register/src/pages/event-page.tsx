import type { LedgerEventOf } from '@camket/domain';
import { findTerm, HELD_EVENT_KINDS, type Language } from '@camket/domain/data';
import type { Register } from '@camket/ledger';
import type { EventSources } from '../reading/event-sources';
import { ConflictsPart } from './conflicts-part';
import { FactsCard } from './facts-card';
import { PageFrame, type PageContext } from './page-frame';
import { showPartialDate } from './show-partial-date';
import { SameEventPart } from './same-event-part';
import { SourcesPart } from './sources-part';
import { speakIn } from './words';

type HeldEvent = LedgerEventOf<'event.held'>['data'];

interface EventProps {
  readonly page: PageContext;
  readonly register: Register;
  readonly event: HeldEvent;
  readonly sources: EventSources;
  readonly recordCount: number;
  /** Ids for the events of one sending. */
  readonly ids: string;
  readonly isSaved: boolean;
}

/** The page of one held event: what it was, the articles that tell of it, and where their figures differ. */
export function EventPage(props: EventProps) {
  const { page, register, event, sources, recordCount, ids } = props;
  const { language } = page;
  const say = speakIn(language);
  return (
    <PageFrame page={page} title={`${event.code} · ${event.name}`} current="events">
      <p class="path noprint">
        <a href="/events">{say('events')}</a> ›
      </p>
      <h1>
        <span class="number">{event.code}</span> <span class="soft">· {event.name}</span>
      </h1>
      {props.isSaved && (
        <p class="message good" role="status">
          {say('saved')}
        </p>
      )}
      <p>
        <a href={`/records?event=${event.eventId}`}>
          {say('recordsOfEvent')} ({recordCount})
        </a>
      </p>
      <HeldFacts event={event} register={register} language={language} />
      <SourcesPart articles={sources.articles} language={language} />
      <ConflictsPart sources={sources} language={language} />
      <SameEventPart
        register={register}
        code={event.code}
        eventId={event.eventId}
        likelyIds={sources.likelySameIds}
        language={language}
        ids={ids}
        mayWrite={page.caller !== null}
      />
    </PageFrame>
  );
}

type FactsProps = Pick<EventProps, 'event' | 'register'> & { readonly language: Language };

function HeldFacts({ event, register, language }: FactsProps) {
  const say = speakIn(language);
  const { heldOn, place, audience } = event;
  const groups = [...register.groups.values()].filter(({ eventId }) => eventId === event.eventId);
  const stated = (value: HeldEvent['place']) =>
    value.state === 'stated' ? value.value : say('notStated');
  const lines: [string, string][] = [
    [say('kind'), findTerm(HELD_EVENT_KINDS, event.kind)?.label[language] ?? event.kind],
    [
      say('heldOn'),
      heldOn.state === 'stated' ? showPartialDate(heldOn.value, language) : say('notStated'),
    ],
    [say('place'), stated(place)],
    [say('convenedBy'), event.convenedBy.join('; ') || say('notStated')],
    [say('audience'), stated(audience)],
    [say('groups'), [...new Set(groups.map(({ label }) => label))].join('; ')],
  ];
  return <FactsCard lines={lines} language={language} />;
}
