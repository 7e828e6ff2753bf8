import { OPERATIONS, pairingRequestSchema } from '@camket/client';
import { Hono } from 'hono';
import { createDeviceToken, listDevices, revokeDevice } from '../devices/device-tokens';
import { createPairingCode, redeemPairingCode } from '../devices/pairing';
import { createTryLimit } from '../devices/try-limit';
import { requireCaller } from '../http/guard';
import { readBody } from '../http/read-request';
import { RequestProblem } from '../http/request-problem';
import type { ServiceEnvironment } from '../http/service-environment';
import { readHead } from '../ledger/ledger-transaction';
import type { ServiceContext } from '../service-context';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Health, the session, pairing and the devices of the office. */
export function deviceRoutes(context: ServiceContext): Hono<ServiceEnvironment> {
  const { orgId, orgName, ledgerId } = context.office;
  const org = { id: orgId, name: orgName };
  const routes = new Hono<ServiceEnvironment>();
  routes.get(OPERATIONS.health.path, async (c) => {
    const database = await context.database.version().catch(() => {
      throw new RequestProblem('not-available', { retryAfter: 2 });
    });
    return c.json({ status: 'ok', camket: 1, version: context.version, database });
  });
  routes.get(OPERATIONS.session.path, async (c) => {
    const { tokenId, name } = requireCaller(c);
    const head = await context.database.inOrg(orgId, (client) => readHead(client, orgId));
    return c.json({ org, ledger: ledgerId, head: head.n, device: { tokenId, name } });
  });
  routes.get(OPERATIONS.devices.path, async (c) => {
    requireCaller(c);
    return c.json({ devices: await listDevices(context) });
  });
  routes.delete('/tokens/:id', async (c) => {
    requireCaller(c);
    const id = c.req.param('id');
    if (!UUID.test(id) || !(await revokeDevice(context, id))) throw new RequestProblem('not-found');
    return c.body(null, 204);
  });
  return addPairing(routes, context);
}

function addPairing(
  routes: Hono<ServiceEnvironment>,
  context: ServiceContext,
): Hono<ServiceEnvironment> {
  const { orgId, orgName, ledgerId } = context.office;
  const limit = createTryLimit({ failures: 10, windowMs: 60_000 });
  routes.post(OPERATIONS.createPairingCode.path, async (c) =>
    c.json(await createPairingCode(context, requireCaller(c)), 201),
  );
  return routes.post(OPERATIONS.pair.path, async (c) => {
    const { code, deviceName, client } = await readBody(c, pairingRequestSchema);
    const nowMs = context.now().getTime();
    const waitMs = limit.waitMs(nowMs);
    if (waitMs > 0)
      throw new RequestProblem('too-many-tries', { retryAfter: Math.ceil(waitMs / 1000) });
    if (!(await redeemPairingCode(context, code))) {
      limit.fail(nowMs);
      throw new RequestProblem('code-not-valid');
    }
    const made = await createDeviceToken(context, { name: deviceName, role: 'officer', client });
    return c.json({ ...made, org: { id: orgId, name: orgName }, ledger: ledgerId }, 201);
  });
}
