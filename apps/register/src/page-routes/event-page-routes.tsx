import type { Register } from '@camket/ledger';
import { Hono } from 'hono';
import { RequestProblem } from '../http/request-problem';
import type { ServiceEnvironment } from '../http/service-environment';
import { EventPage } from '../pages/event-page';
import { EventsPage } from '../pages/events-page';
import { eventSources } from '../reading/event-sources';
import { pageContext, type PageSettings } from './page-settings';
import { renderPage } from './render-page';

/** The events that were held, and each with its sources. */
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
  return routes.get('/events/:code', async (c) => {
    const page = await pageContext(settings, c);
    const { register } = await context.views.current();
    const event = findEvent(register, c.req.param('code'));
    if (!event) throw new RequestProblem('not-found');
    const { eventId } = event;
    return renderPage(
      c,
      <EventPage
        page={page}
        register={register}
        event={event}
        sources={eventSources(register, eventId)}
        recordCount={countRecords(register).get(eventId) ?? 0}
      />,
    );
  });
}

/** By its code, else by its id; codes are typed in any letters. */
function findEvent(register: Register, asked: string) {
  const wanted = asked.trim().toUpperCase();
  for (const event of register.events.values()) if (event.code === wanted) return event;
  return register.events.get(asked) ?? null;
}

/** The records of each event as the list shows them. */
function countRecords({ records }: Register): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { eventId } of records.values()) counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
  return counts;
}
