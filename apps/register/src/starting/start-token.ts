import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDeviceToken, findCaller } from '../devices/device-tokens';
import type { ServiceContext } from '../service-context';

/**
 * The token of this machine: printed at every start, kept in the data folder where only its owner may read it
 * (the database's own passwords lie beside it), and made anew when it was revoked.
 */
export async function provideStartToken(context: ServiceContext, folder: string): Promise<string> {
  const path = join(folder, `start-token-${context.office.ledgerId.slice(-12)}`);
  const known = (await readFile(path, 'utf8').catch(() => '')).trim();
  if (known !== '' && (await findCaller(context, known))) return known;
  const { token } = await createDeviceToken(context, {
    name: 'Máy chủ',
    role: 'supervisor',
    client: null,
  });
  await mkdir(folder, { recursive: true, mode: 0o711 });
  await writeFile(`${path}.new`, token, { mode: 0o600 });
  await rename(`${path}.new`, path);
  return token;
}
