import type { Register } from '@camket/ledger';
import { Hono, type Context } from 'hono';
import { appendDrafts } from '../forms/own-events';
import { readEventMerge, readEventSeparation } from '../forms/read-event-merge';
import { requireCaller } from '../http/guard';
import { RequestProblem } from '../http/request-problem';
import type { ServiceEnvironment } from '../http/service-environment';
import { EventPage } from '../pages/event-page';
import { EventsPage } from '../pages/events-page';
import { eventSources } from '../reading/event-sources';
import { vietnamDay } from '../vietnam-day';
import { idTaker, newIds, readValues } from './form-values';
import { pageContext, type PageSettings } from './page-settings';
import { renderPage } from './render-page';

const READERS = { merge: readEventMerge, separate: readEventSeparation } as const;

/** The events that were held, and each with its sources and the forms that merge and separate duplicates. */
export function eventPageRoutes(settings: PageSettings): Hono<ServiceEnvironment> {
  const { context } = settings;
  const routes = new Hono<ServiceEnvironment>();
  routes.get('/events', async (c) => {
    const page = await pageContext(settings, c);
    const { register } = await context.views.current();
    const recordCounts = countRecords(register);
    return renderPage(
      c,
      <EventsPage page={page} register={register} recordCounts={recordCounts} />,
    );
  });
  routes.get('/events/:code', async (c) => renderEvent(settings, c));
  routes.post('/events/:code/merge', async (c) => takeForm(settings, c, 'merge'));
  return routes.post('/events/:code/separate', async (c) => takeForm(settings, c, 'separate'));
}

async function renderEvent(
  settings: PageSettings,
  c: Context<ServiceEnvironment>,
): Promise<Response> {
  const { context } = settings;
  const page = await pageContext(settings, c);
  const { register } = await context.views.current();
  const asked = c.req.param('code') ?? '';
  const event = findEvent(register, asked);
  if (!event) throw new RequestProblem('not-found');
  if (!isAsked(asked)(event)) return c.redirect(`/events/${event.code}`);
  const { eventId } = event;
  return renderPage(
    c,
    <EventPage
      page={page}
      register={register}
      event={event}
      sources={eventSources(register, eventId)}
      recordCount={countRecords(register).get(eventId) ?? 0}
      ids={newIds(context, 1)}
      isSaved={c.req.query('saved') === '1'}
    />,
  );
}

async function takeForm(
  { context }: PageSettings,
  c: Context<ServiceEnvironment>,
  action: keyof typeof READERS,
): Promise<Response> {
  const caller = requireCaller(c);
  const values = await readValues(c);
  const { register } = await context.views.current();
  const event = findEvent(register, c.req.param('code') ?? '');
  if (!event) throw new RequestProblem('not-found');
  const todayOn = vietnamDay(context.now());
  const form = { register, eventId: event.eventId, todayOn, takeId: idTaker(values) };
  const draft = READERS[action](values, form);
  const results = draft ? await appendDrafts(context, caller, [draft]) : [];
  if (results[0]?.outcome !== 'accepted') throw new RequestProblem('invalid-request');
  return c.redirect(`/events/${event.code}?saved=1`, 303);
}

const isAsked =
  (asked: string) =>
  ({ code, eventId }: { code: string; eventId: string }): boolean =>
    code === asked.trim().toUpperCase() || eventId === asked;

/** By its code, else by its id, also where it goes on as another event; codes are typed in any letters. */
function findEvent({ events, mergedEvents }: Register, asked: string) {
  const standing = [...events.values()].find(isAsked(asked));
  if (standing) return standing;
  const merged = [...mergedEvents.values()].find(({ event }) => isAsked(asked)(event));
  return merged ? events.get(merged.intoId) : undefined;
}

/** The records of each event as the list shows them. */
function countRecords({ records }: Register): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { eventId } of records.values()) counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
  return counts;
}
