import 'fake-indexeddb/auto';
import type { FetchLike } from '@camket/client';
import { describe, expect, it } from 'vitest';
import { readSettings, readToken, type SettingsArea } from '../settings/office-profiles';
import { connectOffice, registerOrigin } from './connect-office';
import { disconnectOffice } from './disconnect-office';

function memoryArea(): SettingsArea {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (values) => Object.entries(values).forEach(([key, value]) => kept.set(key, value)),
    remove: async (key) => void kept.delete(key),
  };
}

const answering = (status: number, body: unknown) => async () => ({
  status,
  headers: { get: () => null },
  text: async () => JSON.stringify(body),
});

const paired = {
  token: 'ck1.secret',
  tokenId: 't',
  org: { id: 'org-1', name: 'Văn phòng Thành ủy' },
  ledger: 'ledger-1',
};

const input = { address: '127.0.0.1:4180', secret: 'K7QF-2M9D', deviceName: 'Máy' };

describe('Connecting with a register', () => {
  it.each([
    ['127.0.0.1:4180', 'http://127.0.0.1:4180'],
    ['http://localhost:4180/records', 'http://localhost:4180'],
    ['so.haiphong.gov.vn', 'https://so.haiphong.gov.vn'],
    ['https://so.haiphong.gov.vn/', 'https://so.haiphong.gov.vn'],
    ['http://so.haiphong.gov.vn', null],
    ['https://a:b@so.vn', null],
    ['', null],
    ['javascript:alert(1)', null],
  ])('takes the address %s as %s', (typed, origin) => {
    expect(registerOrigin(typed)).toBe(origin);
  });

  it('keeps the token apart from the settings and makes the office the current one', async () => {
    const area = memoryArea();
    const result = await connectOffice(input, { area, fetch: answering(201, paired) });
    expect(result).toMatchObject({ ok: true, office: { name: 'Văn phòng Thành ủy' } });
    const settings = await readSettings(area);
    expect(JSON.stringify(settings)).not.toContain('ck1.');
    expect(await readToken(area, settings.currentOfficeId)).toBe('ck1.secret');
  });

  it('keeps several offices apart, each with a store of its own', async () => {
    const area = memoryArea();
    await connectOffice(input, { area, fetch: answering(201, paired) });
    const other = { ...paired, ledger: 'ledger-2', org: { id: 'org-2', name: 'Sở Y tế' } };
    const address = 'https://so-y-te.example';
    await connectOffice({ ...input, address }, { area, fetch: answering(201, other) });
    const { offices } = await readSettings(area);
    expect(offices.map(({ name }) => name)).toEqual(['Văn phòng Thành ủy', 'Sở Y tế']);
    expect(new Set(offices.map(({ storeName }) => storeName)).size).toBe(2);
  });

  it('takes another register at a known address for another office', async () => {
    const area = memoryArea();
    await connectOffice(input, { area, fetch: answering(201, paired) });
    const other = { ...paired, ledger: 'ledger-2', org: { id: 'org-2', name: 'Sở Y tế' } };
    await connectOffice(input, { area, fetch: answering(201, other) });
    const { offices } = await readSettings(area);
    expect(offices.map(({ ledger }) => ledger)).toEqual(['ledger-1', 'ledger-2']);
    expect(new Set(offices.map(({ storeName }) => storeName)).size).toBe(2);
  });

  it('finds the office again when its register moved to another address', async () => {
    const area = memoryArea();
    await connectOffice(input, { area, fetch: answering(201, paired) });
    const [before] = (await readSettings(area)).offices;
    const address = 'https://so-moi.example';
    await connectOffice({ ...input, address }, { area, fetch: answering(201, paired) });
    const { offices } = await readSettings(area);
    expect(offices).toEqual([{ ...before, baseUrl: address }]);
  });

  it('says why it failed and changes nothing', async () => {
    const area = memoryArea();
    const problem = { type: 'about:blank', title: 'Mã đã hết hạn', status: 403, code: 'x' };
    const refused = await connectOffice(input, { area, fetch: answering(403, problem) });
    expect(refused).toMatchObject({ ok: false, why: 'refused', message: 'Mã đã hết hạn' });
    const offline = await connectOffice(input, {
      area,
      fetch: () => Promise.reject(new Error('no network')),
    });
    expect(offline).toMatchObject({ ok: false, why: 'offline' });
    expect((await readSettings(area)).offices.map(({ baseUrl }) => baseUrl)).toEqual([null]);
  });

  const session = {
    org: { id: 'org-1', name: 'Văn phòng Thành ủy' },
    ledger: 'ledger-1',
    head: 0,
    device: { tokenId: 't', name: 'Máy' },
  };

  /** A register that revokes, and the calls it got. */
  function revoking() {
    const calls: string[] = [];
    const fetch: FetchLike = async (url, { method, headers }) => {
      calls.push(`${method} ${new URL(url).pathname} ${headers['authorization'] ?? ''}`);
      return method === 'DELETE' ? answering(204, '')() : answering(200, session)();
    };
    return { calls, fetch };
  }

  async function expectNothingLeft(area: SettingsArea, officeId: string): Promise<void> {
    expect(await readToken(area, officeId)).toBeNull();
    expect((await readSettings(area)).offices.map(({ baseUrl }) => baseUrl)).toEqual([null]);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain('camket-local');
  }

  it('revokes its own token at the register on signing out, and forgets token, address and store', async () => {
    const area = memoryArea();
    await connectOffice(input, { area, fetch: answering(201, paired) });
    const { currentOfficeId } = await readSettings(area);
    const { calls, fetch } = revoking();
    expect(await disconnectOffice(currentOfficeId, { area, fetch })).toBe('revoked');
    expect(calls).toEqual([
      'GET /api/v1/session Bearer ck1.secret',
      'DELETE /api/v1/tokens/t Bearer ck1.secret',
    ]);
    await expectNothingLeft(area, currentOfficeId);
  });

  it('forgets everything also when the register is away, and says that it was not told', async () => {
    const area = memoryArea();
    await connectOffice(input, { area, fetch: answering(201, paired) });
    const { currentOfficeId } = await readSettings(area);
    const away = () => Promise.reject(new Error('no network'));
    expect(await disconnectOffice(currentOfficeId, { area, fetch: away })).toBe('not-reached');
    await expectNothingLeft(area, currentOfficeId);
  });

  it('counts a token that the register does not know any more as revoked', async () => {
    const area = memoryArea();
    await connectOffice(input, { area, fetch: answering(201, paired) });
    const { currentOfficeId } = await readSettings(area);
    const problem = { type: 'about:blank', title: 'Chưa đăng nhập', status: 401, code: 'x' };
    const fetch = answering(401, problem);
    expect(await disconnectOffice(currentOfficeId, { area, fetch })).toBe('revoked');
  });

  it('leaves a token alone that was typed in, for it may be used elsewhere', async () => {
    const area = memoryArea();
    const typed = { ...input, secret: 'ck1.typed' };
    await connectOffice(typed, { area, fetch: answering(200, session) });
    const { currentOfficeId } = await readSettings(area);
    const { calls, fetch } = revoking();
    expect(await disconnectOffice(currentOfficeId, { area, fetch })).toBe('kept');
    expect(calls).toEqual([]);
    await expectNothingLeft(area, currentOfficeId);
  });
});
