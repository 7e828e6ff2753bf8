import type { Context } from 'hono';
import type { ServiceEnvironment } from '../http/service-environment';
import { pageLanguage } from '../pages/page-language';
import type { PageContext } from '../pages/page-frame';
import type { RecordFinder } from '../reading/find-records';
import { readTypedDay } from '../show-day';
import { vietnamDay } from '../vietnam-day';

/** What the routes of the pages are given. */
export interface PageSettings extends RecordFinder {
  readonly cookieName: string;
}

/** What every page is given, for one request. */
export async function pageContext(
  settings: PageSettings,
  c: Context<ServiceEnvironment>,
): Promise<PageContext> {
  const { pathname, search } = new URL(c.req.url);
  const caller = c.get('caller');
  return {
    language: pageLanguage(c),
    caller,
    orgName: settings.context.office.orgName,
    here: `${pathname}${search}`,
    n: caller ? (await settings.context.views.current()).n : 0,
  };
}

/** The day a page is asked for, as typed; today when it is none. */
export function askedDay(
  settings: PageSettings,
  typed: string | undefined,
): { asOf: string; wrongDay: string | null } {
  const today = vietnamDay(settings.context.now());
  if (!typed) return { asOf: today, wrongDay: null };
  const day = readTypedDay(typed);
  return day === null ? { asOf: today, wrongDay: typed } : { asOf: day, wrongDay: null };
}
