import { Hono, type Context } from 'hono';
import { listDevices, revokeDevice } from '../devices/device-tokens';
import { createPairingCode, type PairingCode } from '../devices/pairing';
import { requireCaller } from '../http/guard';
import { RequestProblem } from '../http/request-problem';
import type { ServiceEnvironment } from '../http/service-environment';
import { DevicesPage } from '../pages/devices-page';
import { pageContext, type PageSettings } from './page-settings';
import { renderPage } from './render-page';

/** Pairing a browser and revoking devices. */
export function devicePageRoutes(settings: PageSettings): Hono<ServiceEnvironment> {
  const routes = new Hono<ServiceEnvironment>();
  const render = async (c: Context<ServiceEnvironment>, code: PairingCode | null) =>
    renderPage(
      c,
      <DevicesPage
        page={await pageContext(settings, c)}
        devices={await listDevices(settings.context)}
        code={code}
        address={new URL(c.req.url).origin}
      />,
    );
  routes.get('/devices', (c) => render(c, null));
  routes.post('/devices/code', async (c) =>
    render(c, await createPairingCode(settings.context, requireCaller(c))),
  );
  return routes.post('/devices/:id/revoke', async (c) => {
    requireCaller(c);
    const id = c.req.param('id');
    if (!/^[0-9a-f-]{36}$/u.test(id) || !(await revokeDevice(settings.context, id)))
      throw new RequestProblem('not-found');
    return c.redirect('/devices', 303);
  });
}
