import 'fake-indexeddb/auto';
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

  it('forgets token, address and store on signing out', async () => {
    const area = memoryArea();
    await connectOffice(input, { area, fetch: answering(201, paired) });
    const { currentOfficeId } = await readSettings(area);
    await disconnectOffice(area, currentOfficeId);
    expect(await readToken(area, currentOfficeId)).toBeNull();
    expect((await readSettings(area)).offices.map(({ baseUrl }) => baseUrl)).toEqual([null]);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain('camket-local');
  });
});
