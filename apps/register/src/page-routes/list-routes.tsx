import { recordsQuerySchema } from '@camket/client';
import { findTerm, SCHEDULE_STATUSES } from '@camket/domain/data';
import { petitionTable, ROLL_UP_KEYS, rollUp, statusOn, taskTable } from '@camket/status';
import { Hono, type Context } from 'hono';
import type { ServiceEnvironment } from '../http/service-environment';
import type { Choice } from '../pages/field';
import { ListPage, type ListQuery } from '../pages/list-page';
import { OverviewPage } from '../pages/overview-page';
import type { PageContext } from '../pages/page-frame';
import { speakIn } from '../pages/words';
import { figureBehind } from '../reading/figure-behind';
import { findRecords } from '../reading/find-records';
import type { RegisterView } from '../reading/register-view';
import { leadOn } from '../reading/work-of';
import { askedDay, pageContext, type PageSettings } from './page-settings';
import { renderPage } from './render-page';

const PAGE_LENGTH = 50;

/** The list of records and the overview. */
export function listRoutes(settings: PageSettings): Hono<ServiceEnvironment> {
  const routes = new Hono<ServiceEnvironment>();
  routes.get('/', (c) => c.redirect('/records', 302));
  routes.get('/records', async (c) => renderPage(c, await renderList(settings, c)));
  return routes.get('/overview', async (c) => renderPage(c, await renderOverview(settings, c)));
}

async function renderList(settings: PageSettings, c: Context<ServiceEnvironment>) {
  const page = await pageContext(settings, c);
  const query: ListQuery = Object.fromEntries(
    Object.entries(c.req.query()).filter(([name, value]) => value !== '' && name !== 'lang'),
  );
  const { asOf, wrongDay } = askedDay(settings, query['asOf']);
  const view = await settings.context.views.current();
  const behind = query['figure'] ? figureBehind(view, query['figure'], asOf) : null;
  const { figure: _, asOf: __, ...filters } = query;
  const parsed = recordsQuerySchema.safeParse({ limit: PAGE_LENGTH, ...filters });
  const question = parsed.success ? parsed.data : { limit: PAGE_LENGTH, offset: 0 };
  const answer = await findRecords(settings, {
    ...question,
    asOf,
    ...(behind ? { only: new Set(behind.ids) } : {}),
  });
  return (
    <ListPage
      page={page}
      answer={answer}
      query={query}
      {...choicesIn(view, asOf)}
      limit={question.limit}
      offset={question.offset}
      figureLabel={behind ? behind.label[page.language] : null}
      wrongDay={wrongDay}
    />
  );
}

/** What the filters offer: only what the register holds. */
function choicesIn(
  { register }: RegisterView,
  asOf: string,
): { groups: Choice[]; leads: Choice[]; events: Choice[] } {
  const leads = new Map<string, string>();
  for (const record of register.records.values()) {
    const lead = leadOn(record, asOf);
    if (lead) leads.set(lead.id ?? lead.name, lead.name);
  }
  return {
    groups: [...register.groups.values()].map(({ groupId, label }) => ({ key: groupId, label })),
    leads: [...leads]
      .map(([key, label]) => ({ key, label }))
      .sort((a, b) => a.label.localeCompare(b.label, 'vi')),
    events: [...register.events.values()].map(({ eventId, code, name }) => ({
      key: eventId,
      label: `${code} · ${name}`,
    })),
  };
}

async function renderOverview(settings: PageSettings, c: Context<ServiceEnvironment>) {
  const page = await pageContext(settings, c);
  const { asOf, wrongDay } = askedDay(settings, c.req.query('asOf'));
  const by = ROLL_UP_KEYS.find((key) => key === c.req.query('by')) ?? 'lead';
  const { register, timelines } = await settings.context.views.current();
  return (
    <OverviewPage
      page={page}
      asOf={asOf}
      typedDay={wrongDay}
      petitions={petitionTable(register, timelines, { asOf })}
      tasks={taskTable(register, timelines, { asOf })}
      rollUp={rollUp(register, timelines, { asOf, by })}
      cuts={cutsIn(page)}
      attention={attentionOn(timelines, asOf, page)}
    />
  );
}

function cutsIn({ language }: PageContext): Choice[] {
  const say = speakIn(language);
  const keys = ['lead', 'coordinating', 'group', 'field', 'competence', 'kind', 'event'] as const;
  return keys.map((key) => ({ key, label: say(key) }));
}

const ATTENTION = [
  'overdue',
  'seriously_overdue',
  'due_today',
  'due_soon',
  'unresolved_deadline',
] as const;

function attentionOn(
  timelines: RegisterView['timelines'],
  asOf: string,
  { language }: PageContext,
) {
  const counts = new Map<string, number>();
  for (const [, timeline] of timelines) {
    const schedule = statusOn(timeline, asOf)?.schedule;
    if (schedule) counts.set(schedule, (counts.get(schedule) ?? 0) + 1);
  }
  return ATTENTION.map((key) => ({
    key,
    label: findTerm(SCHEDULE_STATUSES, key)?.label[language] ?? key,
    count: counts.get(key) ?? 0,
  }));
}
