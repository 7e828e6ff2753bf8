import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockData } from './data-lock';
import { identifyProcess } from './process-identity';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'camket-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const leave = (content: object) =>
  writeFile(join(folder, 'lock'), JSON.stringify({ nonce: 'x', ...content }));

describe('lockData', () => {
  it('lets one of many starts win and tells the others in both languages', async () => {
    const tries = await Promise.allSettled([1, 2, 3, 4, 5].map(() => lockData(folder)));
    const won = tries.filter(({ status }) => status === 'fulfilled');
    expect(won).toHaveLength(1);
    for (const lost of tries) {
      if (lost.status === 'rejected')
        expect(lost.reason).toMatchObject({
          code: 'data-in-use',
          text: { en: expect.stringContaining('in use') as unknown },
        });
    }
  });

  it('is free again once it is released', async () => {
    await (await lockData(folder)).release();
    await (await lockData(folder)).release();
    await expect(readFile(join(folder, 'lock'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('takes over from a process that no longer runs', async () => {
    await leave({ pid: 2 ** 22 + 1, process: 'gone', host: hostname() });
    await (await lockData(folder)).release();
  });

  it('takes over when another process has the number now', async () => {
    await leave({ pid: process.pid, process: 'an earlier one', host: hostname() });
    await (await lockData(folder)).release();
  });

  it('does not take over from a process that runs', async () => {
    await leave({ pid: process.pid, process: identifyProcess(process.pid), host: hostname() });
    await expect(lockData(folder)).rejects.toMatchObject({ code: 'data-in-use' });
  });

  it('trusts another machine while its lock is fresh, and not after a long silence', async () => {
    await leave({ pid: 1, process: 'x', host: 'another-machine' });
    await expect(lockData(folder)).rejects.toMatchObject({ code: 'data-in-use' });
    const longAgo = new Date(Date.now() - 10 * 60_000);
    await utimes(join(folder, 'lock'), longAgo, longAgo);
    await (await lockData(folder)).release();
  });

  it('takes over a lock that a crash left half written', async () => {
    await writeFile(join(folder, 'lock'), '{"pid":');
    await (await lockData(folder)).release();
  });
});
