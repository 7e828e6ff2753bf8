import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { poll } from './poll';

/** Has the browser save downloads into a new folder; gives what waits for the next file with an ending. */
export async function catchDownloads(page: Page): Promise<(ending: string) => Promise<string>> {
  const folder = await mkdtemp(join(tmpdir(), 'camket-downloads-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return (ending) =>
    poll(`a file ending in ${ending}`, async () => {
      const name = (await readdir(folder)).find((one) => one.endsWith(ending));
      return name === undefined ? null : join(folder, name);
    });
}
