import {
  clipsQuerySchema,
  OPERATIONS,
  recordsQuerySchema,
  rollUpQuerySchema,
  timelinesQuerySchema,
} from '@camket/client';
import { intervalsOf, rollUp } from '@camket/status';
import { Hono, type Context } from 'hono';
import { requireCaller } from '../http/guard';
import { answerUnlessKnown } from '../http/entity-tag';
import { readQuery } from '../http/read-request';
import { RequestProblem } from '../http/request-problem';
import type { ServiceEnvironment } from '../http/service-environment';
import { answerRecord, lookUpRecord } from '../reading/answer-record';
import { clipsAt } from '../reading/clips-at';
import { findRecords, type RecordFinder } from '../reading/find-records';
import { parsePeriod } from '../reading/parse-period';
import type { RegisterView } from '../reading/register-view';
import type { ServiceContext } from '../service-context';
import { vietnamDay } from '../vietnam-day';

/** The part of a question that says for which day and as known when. */
interface AsOfQuestion {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

/** A register as known, with the day and the instant that were meant. */
export interface Asked {
  readonly view: RegisterView;
  readonly asOf: string;
  readonly knownAt: string;
}

/** Reads the register for a question; today and now where it names neither. */
export async function readAsked(context: ServiceContext, question: AsOfQuestion): Promise<Asked> {
  const now = context.now();
  return {
    view: question.knownAt
      ? await context.views.knownAt(question.knownAt)
      : await context.views.current(),
    asOf: question.asOf ?? vietnamDay(now),
    knownAt: question.knownAt ?? now.toISOString(),
  };
}

/** Records, one record, timelines, roll-ups and what is registered on an address. */
export function recordRoutes(finder: RecordFinder): Hono<ServiceEnvironment> {
  const { context } = finder;
  const routes = new Hono<ServiceEnvironment>();
  routes.use(async (c, next) => {
    requireCaller(c);
    await next();
  });
  routes.get(OPERATIONS.records.path, async (c) => {
    const question = readQuery(c, recordsQuerySchema);
    const { n, ...answer } = await findRecords(finder, question);
    return tagged(c, answer, { n, asOf: answer.asOf });
  });
  routes.get('/records/:id', async (c) => {
    const asked = await readAsked(context, readQuery(c, OPERATIONS.record.query));
    const record = lookUpRecord(asked.view, c.req.param('id'));
    const answer =
      record && answerRecord(asked.view, record, { asOf: asked.asOf, knownAt: asked.knownAt });
    if (!answer) throw new RequestProblem('not-found');
    return tagged(c, answer, { n: asked.view.n, asOf: asked.asOf });
  });
  routes.get(OPERATIONS.clips.path, async (c) =>
    c.json(await clipsAt(finder, readQuery(c, clipsQuerySchema).url)),
  );
  return addFigures(routes, context);
}

function addFigures(
  routes: Hono<ServiceEnvironment>,
  context: ServiceContext,
): Hono<ServiceEnvironment> {
  routes.get(OPERATIONS.timelines.path, async (c) => {
    const { record, ...question } = readQuery(c, timelinesQuerySchema);
    const { view, ...when } = await readAsked(context, question);
    const wanted =
      record === undefined
        ? [...view.register.records.values()]
        : record.split(',').flatMap((id) => lookUpRecord(view, id) ?? []);
    const timelines = wanted.flatMap(({ id, number }) => {
      const timeline = view.timelines.get(id);
      return timeline ? [{ id, number, intervals: intervalsOf(timeline) }] : [];
    });
    return tagged(
      c,
      { ...when, calendarVersion: view.calendar.version, timelines },
      { n: view.n, asOf: when.asOf },
    );
  });
  return routes.get(OPERATIONS.rollUps.path, async (c) => {
    const { by, period, ...question } = readQuery(c, rollUpQuerySchema);
    const counted = period === undefined ? null : parsePeriod(period);
    if (period !== undefined && counted === null)
      throw new RequestProblem('invalid-request', {
        errors: [
          { pointer: '/period', detail: '2026-05, 2026-Q2, 2026-H1, 2026, 2026-01-01/2026-03-31' },
        ],
      });
    const { view, ...when } = await readAsked(context, question);
    const figures = rollUp(view.register, view.timelines, { asOf: when.asOf, by, period: counted });
    return tagged(c, { ...when, rollUp: figures }, { n: view.n, asOf: when.asOf });
  });
}

/** The instant of asking stands in the answer but changes nothing in it. */
function tagged(
  c: Context<ServiceEnvironment>,
  answer: object,
  state: { n: number; asOf: string },
): Response {
  const { pathname, search } = new URL(c.req.url);
  return answerUnlessKnown(c, {
    body: JSON.stringify(answer),
    tag: `${state.n}:${state.asOf}:${pathname}${search}`,
  });
}
