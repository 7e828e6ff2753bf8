import { FIELDS } from '@camket/domain/data';
import { Hono } from 'hono';
import { agencyNames, officeAgencies } from '../agencies/office-agencies';
import { appendDrafts } from '../forms/own-events';
import { readUsualLeads } from '../forms/read-usual-leads';
import { requireCaller } from '../http/guard';
import { RequestProblem } from '../http/request-problem';
import type { ServiceEnvironment } from '../http/service-environment';
import { UsualLeadsPage } from '../pages/usual-leads-page';
import { vietnamDay } from '../vietnam-day';
import { idTaker, newIds, readValues } from './form-values';
import { pageContext, type PageSettings } from './page-settings';
import { renderPage } from './render-page';

/** The office's table of usual leads: shown, and changed by whoever may write. */
export function usualLeadsRoutes(settings: PageSettings): Hono<ServiceEnvironment> {
  const { context } = settings;
  const routes = new Hono<ServiceEnvironment>();
  routes.get('/leads', async (c) => {
    const { register } = await context.views.current();
    return renderPage(
      c,
      <UsualLeadsPage
        page={await pageContext(settings, c)}
        register={register}
        agencies={agencyNames(officeAgencies(context.office.orgName, register))}
        ids={newIds(context, FIELDS.length)}
        isSaved={c.req.query('saved') === '1'}
      />,
    );
  });
  return routes.post('/leads', async (c) => {
    const caller = requireCaller(c);
    const values = await readValues(c);
    const { register } = await context.views.current();
    const drafts = readUsualLeads(values, {
      register,
      agencies: officeAgencies(context.office.orgName, register),
      todayOn: vietnamDay(context.now()),
      takeId: idTaker(values),
    });
    const results = await appendDrafts(context, caller, drafts);
    if (results.some(({ outcome }) => outcome !== 'accepted'))
      throw new RequestProblem('invalid-request');
    return c.redirect('/leads?saved=1', 303);
  });
}
