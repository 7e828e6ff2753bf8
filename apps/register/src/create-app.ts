import { API_BASE } from '@camket/client';
import { Hono } from 'hono';
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
  app.route(API_BASE, recordRoutes({ context, projector: new Projector(context) }));
  app.notFound((c) => problemResponse(new RequestProblem('not-found'), c.get('language') ?? 'vi'));
  app.onError((error, c) => {
    const language = c.get('language') ?? 'vi';
    if (error instanceof RequestProblem) return problemResponse(error, language);
    if (isDatabaseGone(error))
      return problemResponse(new RequestProblem('not-available', { retryAfter: 1 }), language);
    settings.reportError(error);
    return problemResponse(new RequestProblem('internal'), language);
  });
  return app;
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
