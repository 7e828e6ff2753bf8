import { suggestAgencies, type AgencySuggestion } from '@camket/text';
import type { Language } from '@camket/domain/data';
import { Hono } from 'hono';
import { officeAgencies } from '../agencies/office-agencies';
import { requireCaller } from '../http/guard';
import type { ServiceEnvironment } from '../http/service-environment';
import { pageLanguage } from '../pages/page-language';
import { speakIn } from '../pages/words';
import { readTypedDay } from '../show-day';
import type { PageSettings } from './page-settings';

const MAX_TYPED_UNITS = 200;

function noteOf({ insteadOf, goneInto }: AgencySuggestion, language: Language): string {
  const say = speakIn(language);
  if (insteadOf !== null) return `${say('insteadOf')} ${insteadOf}`;
  return goneInto === null ? '' : `${say('goneInto')} ${goneInto}`;
}

/** The bodies that may be meant by what is typed in a form; merged ones offer who has taken over. */
export function agencyRoutes({ context }: PageSettings): Hono<ServiceEnvironment> {
  return new Hono<ServiceEnvironment>().get('/agencies', async (c) => {
    requireCaller(c);
    const { register } = await context.views.current();
    const typed = (c.req.query('q') ?? '').slice(0, MAX_TYPED_UNITS);
    const offers = suggestAgencies(typed, {
      ...officeAgencies(context.office.orgName, register),
      on: readTypedDay(c.req.query('on') ?? ''),
    });
    const language = pageLanguage(c);
    return c.json({
      offers: offers.map((one) => ({ name: one.name, note: noteOf(one, language) })),
    });
  });
}
