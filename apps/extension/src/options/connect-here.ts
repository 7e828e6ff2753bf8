import { connectOffice, registerOrigin, type ConnectResult } from '../sync/connect-office';
import { deviceArea } from '../settings/device-area';

/** What a register calls this device. */
function deviceName(): string {
  const agent = navigator as Navigator & { userAgentData?: { platform?: string } };
  const platform = agent.userAgentData?.platform ?? navigator.platform;
  return `CamKết – ${platform === '' ? 'trình duyệt' : platform}`.slice(0, 120);
}

const plainFetch: typeof fetch = (input, init) => fetch(input, init);

/**
 * Connects this device. A register that lets extensions call needs no permission; where one does not answer without,
 * the browser is asked for exactly its address.
 */
export async function connectHere(given: {
  readonly address: string;
  readonly secret: string;
}): Promise<ConnectResult> {
  const input = { ...given, deviceName: deviceName() };
  const outside = { area: deviceArea(), fetch: plainFetch };
  const first = await connectOffice(input, outside);
  if (first.ok || first.why !== 'offline') return tellWorker(first);
  const origin = registerOrigin(given.address);
  if (origin === null || !(await askPermission(origin))) return first;
  return tellWorker(await connectOffice(input, outside));
}

async function askPermission(origin: string): Promise<boolean> {
  try {
    const host = new URL(origin);
    return await chrome.permissions.request({ origins: [`${host.protocol}//${host.hostname}/*`] });
  } catch {
    // The browser asks only right after a press; without one the connection simply fails.
    return false;
  }
}

async function tellWorker(result: ConnectResult): Promise<ConnectResult> {
  if (result.ok)
    await chrome.runtime
      .sendMessage({ to: 'worker', type: 'office-changed' })
      .catch(() => undefined);
  return result;
}
