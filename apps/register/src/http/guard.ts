import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { findCaller, type Caller } from '../devices/device-tokens';
import { findSession } from '../devices/page-sessions';
import type { ServiceContext } from '../service-context';
import { RequestProblem } from './request-problem';
import type { ServiceEnvironment } from './service-environment';

/** Where the service may be called and by which cookie it knows its pages. */
export interface GuardSettings {
  /** Hosts with port that are this service, such as `127.0.0.1:4180`. */
  readonly hosts: () => readonly string[];
  readonly cookieName: string;
}

const EXTENSION_ORIGIN = /^(?:chrome-extension|moz-extension):\/\/[A-Za-z0-9-]{8,64}$/u;

/** Refuses names that merely point at this machine (DNS rebinding): the Host header must be one of ours. */
export function checkHost(settings: GuardSettings): MiddlewareHandler<ServiceEnvironment> {
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').toLowerCase();
    if (!settings.hosts().includes(host)) throw new RequestProblem('wrong-host', { detail: host });
    await next();
  };
}

/** Lets extensions and our own pages call, and no other web site. */
export function checkOrigin(settings: GuardSettings): MiddlewareHandler<ServiceEnvironment> {
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (origin === undefined) return next();
    const isExtension = EXTENSION_ORIGIN.test(origin);
    if (!isExtension && !isOwnOrigin(origin, settings))
      throw new RequestProblem('wrong-origin', { detail: origin });
    if (isExtension) allowOrigin(c, origin);
    if (isExtension && c.req.method === 'OPTIONS') return c.body(null, 204);
    await next();
    // An answer made elsewhere has headers of its own.
    if (isExtension) allowOrigin(c, origin);
    return undefined;
  };
}

function isOwnOrigin(origin: string, settings: GuardSettings): boolean {
  return settings
    .hosts()
    .some((host) => origin === `http://${host}` || origin === `https://${host}`);
}

function allowOrigin(c: Context, origin: string): void {
  c.header('access-control-allow-origin', origin);
  c.header('vary', 'origin', { append: true });
  c.header('access-control-expose-headers', 'etag, retry-after');
  if (c.req.method !== 'OPTIONS') return;
  c.header('access-control-allow-methods', 'GET, POST, DELETE');
  c.header(
    'access-control-allow-headers',
    'authorization, content-type, accept-language, if-none-match, last-event-id',
  );
  c.header('access-control-allow-private-network', 'true');
  c.header('access-control-max-age', '600');
}

/** Finds out who is calling: by token, else by the cookie of the pages. */
export function identifyCaller(
  context: ServiceContext,
  settings: GuardSettings,
): MiddlewareHandler<ServiceEnvironment> {
  return async (c, next) => {
    const bearer = /^Bearer (\S{1,200})$/iu.exec(c.req.header('authorization') ?? '')?.[1];
    const cookie = bearer ? undefined : getCookie(c, settings.cookieName);
    const caller = await whoCalls(context, bearer, cookie);
    c.set('caller', caller);
    c.set('isSession', caller !== null && !bearer);
    if (c.get('isSession') && isWriting(c.req.method)) requireOwnPage(c, settings);
    await next();
  };
}

async function whoCalls(
  context: ServiceContext,
  bearer?: string,
  cookie?: string,
): Promise<Caller | null> {
  if (bearer) return findCaller(context, bearer);
  return cookie ? findSession(context, cookie) : null;
}

const isWriting = (method: string): boolean =>
  method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';

/** A write by cookie must come from our own page; every browser that runs the pages says where a form comes from. */
function requireOwnPage(c: Context, settings: GuardSettings): void {
  const origin = c.req.header('origin');
  const isOwn =
    origin !== undefined
      ? isOwnOrigin(origin, settings)
      : c.req.header('sec-fetch-site') === 'same-origin';
  if (!isOwn) throw new RequestProblem('wrong-origin');
}

/** The caller of an operation that needs one. */
export function requireCaller(c: Context<ServiceEnvironment>): Caller {
  const caller = c.get('caller');
  if (!caller) throw new RequestProblem('not-signed-in');
  return caller;
}
