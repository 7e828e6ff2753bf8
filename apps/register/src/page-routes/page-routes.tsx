import { Hono } from 'hono';
import type { ServiceEnvironment } from '../http/service-environment';
import { agencyRoutes } from './agency-routes';
import { assetRoutes } from './asset-routes';
import { devicePageRoutes } from './device-page-routes';
import { eventPageRoutes } from './event-page-routes';
import { exportRoutes } from './export-routes';
import { listRoutes } from './list-routes';
import type { PageSettings } from './page-settings';
import { recordPageRoutes } from './record-page-routes';
import { signInRoutes } from './sign-in-routes';
import { usualLeadsRoutes } from './usual-leads-routes';

/** Every page; what is not signed in is sent to sign in. */
export function pageRoutes(settings: PageSettings): Hono<ServiceEnvironment> {
  const routes = new Hono<ServiceEnvironment>();
  routes.route('/', assetRoutes());
  routes.route('/', signInRoutes(settings));
  const signedIn = new Hono<ServiceEnvironment>();
  signedIn.use(async (c, next) => {
    if (!c.get('caller')) return c.redirect('/login', 302);
    await next();
    c.header('cache-control', 'no-store');
    return undefined;
  });
  signedIn.route('/', listRoutes(settings));
  signedIn.route('/', recordPageRoutes(settings));
  signedIn.route('/', eventPageRoutes(settings));
  signedIn.route('/', devicePageRoutes(settings));
  signedIn.route('/', agencyRoutes(settings));
  signedIn.route('/', usualLeadsRoutes(settings));
  signedIn.route('/', exportRoutes(settings));
  return routes.route('/', signedIn);
}
