import { referenceDayOf } from '@camket/status';
import { calendarViewOf, createValidator, timelineViewsOf } from '@camket/validation';
import { Hono, type Context } from 'hono';
import {
  FORM_ACTIONS,
  type EventDraft,
  type FormAction,
  type FormContext,
  type FormValues,
} from '../forms/form-draft';
import { agencyNames, officeAgencies } from '../agencies/office-agencies';
import type { Caller } from '../devices/device-tokens';
import { readDeadline } from '../forms/form-reader';
import { judgeDrafts, type Judgement } from '../forms/judge-drafts';
import { appendDrafts } from '../forms/own-events';
import { readForm } from '../forms/read-form';
import { requireCaller } from '../http/guard';
import { RequestProblem } from '../http/request-problem';
import type { ServiceEnvironment } from '../http/service-environment';
import type { ReturnedForm } from '../pages/returned-form';
import { deadlineWords } from '../pages/deadline-words';
import { pageLanguage } from '../pages/page-language';
import { RecordPage } from '../pages/record-page';
import { assignmentDefaults, showRecord, usualLeadFor } from '../pages/record-view';
import { answerRecord, lookUpRecord } from '../reading/answer-record';
import type { RegisterView } from '../reading/register-view';
import { readTypedDay } from '../show-day';
import { vietnamDay } from '../vietnam-day';
import { idTaker, newIds, readValues } from './form-values';
import { askedDay, pageContext, type PageSettings } from './page-settings';
import { renderPage } from './render-page';

const IDS_PER_FORM = 8;

/** One record, and the forms that update it. */
export function recordPageRoutes(settings: PageSettings): Hono<ServiceEnvironment> {
  const routes = new Hono<ServiceEnvironment>();
  routes.get('/records/:id', async (c) => renderRecord(settings, c, null));
  routes.post('/records/:id/:action', async (c) => {
    const action = FORM_ACTIONS.find((name) => name === c.req.param('action'));
    if (!action) throw new RequestProblem('not-found');
    return takeForm(settings, c, action);
  });
  return routes.get('/deadlines', async (c) => {
    requireCaller(c);
    const { calendar } = await settings.context.views.current();
    const raw = (c.req.query('deadline') ?? '').normalize('NFC').trim().slice(0, 500);
    if (raw === '') return c.json({ dueOn: null, text: '' });
    const resolution = resolveTyped(settings, c.req.query(), calendar);
    return c.json({
      dueOn: resolution.dueOn,
      text: deadlineWords(resolution, calendar, pageLanguage(c)),
    });
  });
}

function resolveTyped(
  settings: PageSettings,
  values: FormValues,
  calendar: RegisterView['calendar'],
) {
  const on = readTypedDay(values['on'] ?? '') ?? vietnamDay(settings.context.now());
  const anchorOn = readTypedDay(values['anchorOn'] ?? '');
  const raw = (values['deadline'] ?? '').normalize('NFC').trim().slice(0, 500);
  return readDeadline(raw, { anchorOn, on, context: { calendar } }).resolution;
}

async function renderRecord(
  settings: PageSettings,
  c: Context<ServiceEnvironment>,
  returned: ReturnedForm | null,
): Promise<Response> {
  const { context } = settings;
  const page = await pageContext(settings, c);
  const view = await context.views.current();
  const record = lookUpRecord(view, c.req.param('id') ?? '');
  const { asOf } = askedDay(settings, c.req.query('asOf'));
  const answer =
    record && answerRecord(view, record, { asOf, knownAt: context.now().toISOString() });
  if (!record || !answer) throw new RequestProblem('not-found');
  const shown = showRecord(view, record, {
    answer,
    findings: findingsAbout(view, record.id, asOf),
  });
  const forms = {
    returned,
    ids: newIds(context, IDS_PER_FORM),
    agencies: agencyNames(officeAgencies(context.office.orgName, view.register)),
    usualLead: usualLeadFor(record, view.register),
    defaults: assignmentDefaults(record, asOf),
  };
  return renderPage(
    c,
    <RecordPage page={page} shown={shown} forms={forms} isSaved={c.req.query('saved') === '1'} />,
    returned ? 422 : 200,
  );
}

function findingsAbout(view: RegisterView, recordId: string, asOf: string) {
  const { register, timelines, calendar } = view;
  const input = {
    register,
    timelines: timelineViewsOf(timelines),
    asOf,
    calendar: calendarViewOf(calendar),
  };
  return createValidator(input).findingsOf('record', recordId);
}

async function takeForm(
  settings: PageSettings,
  c: Context<ServiceEnvironment>,
  action: FormAction,
): Promise<Response> {
  const { context } = settings;
  const caller = requireCaller(c);
  const values = await readValues(c);
  const view = await context.views.current();
  const record = lookUpRecord(view, c.req.param('id') ?? '');
  if (!record) throw new RequestProblem('not-found');
  const todayOn = vietnamDay(context.now());
  const read = readForm(
    action,
    values,
    formContext(view, { record, todayOn, values, orgName: context.office.orgName }),
  );
  const outcome = read.ok
    ? await recordDrafts(settings, view, {
        drafts: read.drafts,
        caller,
        todayOn,
        isLookedAgain: values['lookedAgain'] === 'yes',
      })
    : { problems: read.problems, findings: [] };
  if (outcome === null) return c.redirect(`/records/${record.number ?? record.id}?saved=1`, 303);
  return renderRecord(settings, c, {
    action,
    values,
    ...outcome,
    echo: echoOf(settings, c, { values, view }),
  });
}

interface Recording {
  readonly drafts: readonly EventDraft[];
  readonly caller: Caller;
  readonly todayOn: string;
  readonly isLookedAgain: boolean;
}

/** Records drafts that nothing speaks against; else gives what does, and nothing is recorded. */
async function recordDrafts(
  settings: PageSettings,
  view: RegisterView,
  recording: Recording,
): Promise<Judgement | null> {
  const { context } = settings;
  const { drafts, caller, todayOn, isLookedAgain } = recording;
  const judged = judgeDrafts(view, drafts, { caller, now: context.now(), asOf: todayOn });
  const says = (severity: string) =>
    judged.findings.some((finding) => finding.severity === severity);
  if (judged.problems.length > 0 || says('error') || (says('warning') && !isLookedAgain))
    return judged;
  const results = await appendDrafts(context, caller, drafts);
  const problems = results.flatMap((result) =>
    result.outcome === 'refused' ? [{ field: null, message: result.message }] : [],
  );
  return problems.length > 0 ? { problems, findings: [] } : null;
}

function formContext(
  view: RegisterView,
  given: {
    readonly record: FormContext['record'];
    readonly todayOn: string;
    readonly values: FormValues;
    readonly orgName: string;
  },
): FormContext {
  return {
    register: view.register,
    record: given.record,
    calendar: view.calendar,
    agencies: officeAgencies(given.orgName, view.register),
    referenceOn: referenceDayOf(given.record, view.register),
    todayOn: given.todayOn,
    takeId: idTaker(given.values),
  };
}

function echoOf(
  settings: PageSettings,
  c: Context,
  { values, view }: { values: FormValues; view: RegisterView },
): string | null {
  if (!values['deadline']) return null;
  return deadlineWords(
    resolveTyped(settings, values, view.calendar),
    view.calendar,
    pageLanguage(c),
  );
}
