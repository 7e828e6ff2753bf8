import { API_BASE } from '@camket/client';
import { Hono, type Context } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { deviceRoutes } from './api/device-routes';
import { eventRoutes } from './api/event-routes';
import { createOpenApi } from './api/openapi';
import { recordRoutes } from './api/record-routes';
import { isDatabaseGone } from './database/database';
import { checkHost, checkOrigin, identifyCaller, type GuardSettings } from './http/guard';
import { preferredLanguage } from './http/language';
import { problemResponse, RequestProblem } from './http/request-problem';
import type { ServiceEnvironment } from './http/service-environment';
import { answerProblemPage } from './page-routes/problem-page';
import { pageRoutes } from './page-routes/page-routes';
import { Projector } from './projection/projector';
import type { ServiceContext } from './service-context';

/** What the service needs beside its context. */
export interface AppSettings extends GuardSettings {
  /** Takes what went wrong unexpectedly; nothing private is in it. */
  readonly reportError: (error: unknown) => void;
}

/** The whole service as a function from requests to answers, without a port. */
export function createApp(
  context: ServiceContext,
  settings: AppSettings,
): Hono<ServiceEnvironment> {
  const app = new Hono<ServiceEnvironment>();
  app.use(async (c, next) => {
    c.set('language', preferredLanguage(c.req.header('accept-language')));
    await next();
  });
  app.use(
    checkHost(settings),
    checkOrigin(settings),
    securityHeaders(),
    identifyCaller(context, settings),
  );
  app.get('/api/openapi.json', (c) => c.json(createOpenApi(context.version, c.get('language'))));
  app.route(API_BASE, deviceRoutes(context));
  app.route(API_BASE, eventRoutes(context));
  const finder = { context, projector: new Projector(context) };
  app.route(API_BASE, recordRoutes(finder));
  app.all(`${API_BASE}/*`, () => {
    throw new RequestProblem('not-found');
  });
  app.route('/', pageRoutes({ ...finder, cookieName: settings.cookieName }));
  app.notFound((c) => answerProblem(context, c, new RequestProblem('not-found')));
  app.onError((error, c) => answerProblem(context, c, asProblem(error, settings)));
  return app;
}

function asProblem(error: unknown, settings: AppSettings): RequestProblem {
  if (error instanceof RequestProblem) return error;
  if (isDatabaseGone(error)) return new RequestProblem('not-available', { retryAfter: 1 });
  settings.reportError(error);
  return new RequestProblem('internal');
}

/** Programs get a problem after RFC 9457, people a page. */
function answerProblem(
  context: ServiceContext,
  c: Context<ServiceEnvironment>,
  problem: RequestProblem,
): Response | Promise<Response> {
  if (c.req.path.startsWith('/api/') || problem.code === 'wrong-host')
    return problemResponse(problem, c.get('language') ?? 'vi');
  return answerProblemPage(c, problem, context.office.orgName);
}

function securityHeaders() {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    crossOriginResourcePolicy: false,
  });
}
