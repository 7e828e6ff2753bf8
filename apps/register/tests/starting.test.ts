import { createServer } from 'node:net';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDemo, startRegister, type RunningRegister } from '../src/index';

let folder = '';
const running: RunningRegister[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'camket-start-'));
  // As everybody's own folders are: the database's user may pass through, not look inside.
  await chmod(folder, 0o711);
});
afterEach(async () => {
  for (const register of running.splice(0)) await register.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start(dataDir: string, port = 0): Promise<RunningRegister> {
  const register = await startRegister({ port, dataDir, databaseUrl: '' });
  running.push(register);
  return register;
}

const isRoot = process.getuid?.() === 0;

describe('starting', () => {
  it('refuses a port in use, then a data directory in use, and the running register goes on', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
    });
    await expect(start(folder, port)).rejects.toMatchObject({
      code: 'port-in-use',
      text: {
        vi: expect.stringContaining(String(port)) as unknown,
        en: expect.stringContaining('--port') as unknown,
      },
    });
    await new Promise((resolve) => taken.close(resolve));
    const first = await start(folder, port);
    await expect(start(folder)).rejects.toMatchObject({ code: 'data-in-use' });
    expect((await fetch(`${first.url}/api/v1/health`)).status).toBe(200);
    for (const name of ['camket-data.json', 'postgresql.log', 'lock', 'postgresql']) {
      expect((await stat(join(folder, name))).mode & 0o077, name).toBe(0);
    }
  }, 60_000);

  it('lets two registers over two directories run side by side, and uses a server that is named', async () => {
    const [first, second] = await Promise.all([start(join(folder, 'a')), start(join(folder, 'b'))]);
    const asWhom = (url: string, token: string) =>
      fetch(`${url}/api/v1/session`, { headers: { authorization: `Bearer ${token}` } });
    expect((await asWhom(second.url, first.token)).status).toBe(401);
    const record = JSON.parse(await readFile(join(folder, 'a', 'camket-data.json'), 'utf8')) as {
      ownerPassword: string;
    };
    const lines = (await readFile(join(folder, 'a', 'postgresql', 'postmaster.pid'), 'utf8')).split(
      '\n',
    );
    const databaseUrl = `postgres://camket:${record.ownerPassword}@/postgres?host=${encodeURIComponent(lines[4] ?? '')}&port=${lines[3]}`;
    const named = await startRegister({ port: 0, dataDir: join(folder, 'named'), databaseUrl });
    running.unshift(named);
    expect(named.dataDir).toBeNull();
    expect((await asWhom(named.url, named.token)).status).toBe(200);
    expect((await asWhom(named.url, first.token)).status).toBe(401);
  }, 60_000);

  it('goes on after an interrupted first start, and opens data only with the major version that wrote it', async () => {
    await mkdir(join(folder, 'postgresql.new'), { recursive: true });
    await writeFile(join(folder, 'postgresql.new', 'half'), '');
    const register = await start(folder);
    await register.close();
    const path = join(folder, 'camket-data.json');
    const record = JSON.parse(await readFile(path, 'utf8')) as object;
    await writeFile(path, JSON.stringify({ ...record, postgresMajor: 17 }));
    await expect(start(folder)).rejects.toMatchObject({ code: 'data-other-version' });
    await writeFile(path, '{"camketData":');
    await expect(start(folder)).rejects.toMatchObject({ code: 'data-damaged' });
    await writeFile(path, JSON.stringify(record));
    expect((await start(folder)).token).toBe(register.token);
  }, 60_000);

  it('says so when a directory cannot be written to', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(start(join(file, 'data'))).rejects.toMatchObject({ code: 'data-not-writable' });
  });

  it('says which server cannot be reached when one is named', async () => {
    const named = startRegister({
      port: 0,
      dataDir: folder,
      databaseUrl: 'postgres://nobody:x@127.0.0.1:1/none',
    });
    await expect(named).rejects.toMatchObject({ code: 'database-unreachable' });
  });

  it.runIf(isRoot)(
    'runs as root inside a folder that only root may enter',
    async () => {
      await chmod(folder, 0o700);
      const data = join(folder, 'closed', 'data');
      const register = await start(data);
      const { cluster } = JSON.parse(await readFile(join(data, 'camket-data.json'), 'utf8')) as {
        cluster: string;
      };
      await register.close();
      expect((await start(data)).token).toBe(register.token);
      await running.pop()?.close();
      expect(cluster).toMatch(/^\/var\/lib\/camket\/clusters\/[0-9a-f]{16}$/u);
      await rm(cluster, { recursive: true, force: true });
    },
    60_000,
  );
});

describe('the demonstration', () => {
  it('brings up the register and the sample portal with an article to begin with', async () => {
    const demo = await startDemo({ port: 0, portalPort: 0, dataDir: folder, databaseUrl: '' });
    try {
      expect((await fetch(demo.articleUrl)).status).toBe(200);
      expect((await fetch(`${demo.register.url}/api/v1/health`)).status).toBe(200);
      expect((await fetch(demo.register.loginUrl, { redirect: 'manual' })).status).toBe(303);
    } finally {
      await demo.close();
    }
  }, 60_000);
});
