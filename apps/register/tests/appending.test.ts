import { verifyRegisterFile } from '@camket/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppendEventsAnswer, EventEnvelope, EventResult } from '@camket/client';
import { sha256 } from '../src/ledger/sha256';
import { startTestRegister, type TestRegister } from './running-register';
import { clipEvents, createDevice, newId } from './sample-events';

let running: TestRegister;
beforeAll(async () => {
  running = await startTestRegister();
}, 60_000);
afterAll(() => running.close());

async function append(events: readonly unknown[]): Promise<EventResult[]> {
  const answer = await running.client.appendEvents(events as EventEnvelope[]);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value.results;
}

describe('appending events', () => {
  it('writes every event of a clip and allots a number to each record', async () => {
    const clip = clipEvents(createDevice());
    const results = await append(clip.events);
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(5).fill('accepted'));
    expect(results[3]).toMatchObject({
      numbers: [{ recordId: clip.requestId, number: 'GD25-KN01' }],
    });
    expect(results[4]).toMatchObject({
      numbers: [{ recordId: clip.directiveId, number: 'GD25-CD01' }],
    });
  });

  it('gives the stored answer to a repeat, to the last byte, and writes nothing again', async () => {
    const { events } = clipEvents(createDevice(), { code: 'LD26' });
    const send = async () => {
      const response = await running.call('/api/v1/events', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${running.register.token}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ events }),
      });
      return response.text();
    };
    expect(await send()).toBe(await send());
  });

  it('refuses the same id with other bytes', async () => {
    const device = createDevice();
    const { events } = clipEvents(device);
    await append(events);
    const forged = { ...events[0], on: '2026-01-06' };
    expect(await append([forged])).toMatchObject([{ outcome: 'refused', code: 'id-reused' }]);
  });

  it('keeps back what comes after a gap and says from where to send', async () => {
    const device = createDevice();
    const [first, second, third] = clipEvents(device).events;
    expect(await append([second, third])).toMatchObject([
      { outcome: 'out_of_order', expectedSeq: 1 },
      { outcome: 'out_of_order', expectedSeq: 1 },
    ]);
    expect((await append([first, second, third])).map(({ outcome }) => outcome)).toEqual(
      Array(3).fill('accepted'),
    );
  });

  it('judges each event by itself: a broken one does not stop the next', async () => {
    const device = createDevice();
    const broken = device.event('record.withdrawn', { recordId: 'not an id', reason: '' });
    const good = device.event('record.withdrawn', { recordId: newId(), reason: 'Nhập nhầm' });
    const results = await append([broken, good]);
    expect(results[0]).toMatchObject({ outcome: 'refused', code: 'invalid-content' });
    expect(
      results[0]?.outcome === 'refused' && results[0].errors.map(({ pointer }) => pointer),
    ).toEqual(['/data/recordId', '/data/reason']);
    expect(results[1]).toMatchObject({ outcome: 'accepted' });
  });

  it.each([
    ['a decimal', { value: 0.8 }],
    ['a text that is not NFC', { value: 'đo\u0302\u0309i' }],
    ['a lone surrogate', { value: '\ud800' }],
  ])('refuses %s in an event of an unknown type', async (_, data) => {
    const device = createDevice();
    expect(await append([device.event('note.added', data)])).toMatchObject([
      { outcome: 'refused' },
    ]);
  });

  it('keeps events of an unknown type and of a newer version as they are', async () => {
    const device = createDevice();
    const unknown = device.event('note.added', { words: 'ghi chú' });
    const later = { ...device.event('petition.itemised', { anything: ['mới'] }), v: 7 };
    const results = await append([unknown, later]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
  });

  it.each(['TỐI MẬT\nKế hoạch phòng thủ', 'Độ mật: Mật\nBáo cáo'])(
    'refuses a text marked secret: %s',
    async (text) => {
      const device = createDevice();
      const [captured] = clipEvents(device).events;
      const secret = { ...captured, data: { ...(captured?.data as object), text } };
      expect(await append([secret])).toMatchObject([
        { outcome: 'refused', code: 'secret-document' },
      ]);
    },
  );

  it('lets nobody else allot numbers', async () => {
    const device = createDevice();
    const event = device.event('number.allotted', { recordId: newId(), number: 'GD25-KN99' });
    expect(await append([event])).toMatchObject([{ outcome: 'refused', code: 'reserved-type' }]);
  });

  it('numbers records that came before the code of their event', async () => {
    const device = createDevice();
    const clip = clipEvents(device, { code: 'NN26' });
    const [source, held, group, ...records] = clip.events;
    const later = [source, group, ...records, held].map((event, index) => ({
      ...event,
      seq: index + 1,
    }));
    const results = await append(later);
    expect(results.at(-1)).toMatchObject({
      numbers: expect.arrayContaining([
        { recordId: clip.requestId, number: 'NN26-KN01' },
        { recordId: clip.directiveId, number: 'NN26-CD01' },
      ]) as unknown,
    });
  });

  it('gives parallel devices numbers without holes or repeats', async () => {
    const clips = Array.from({ length: 8 }, () => clipEvents(createDevice(), { code: 'SS26' }));
    const answers = await Promise.all(clips.map(({ events }) => append(events)));
    const numbers = answers
      .flat()
      .flatMap((result) => (result.outcome === 'accepted' ? result.numbers : []));
    const requests = numbers.map(({ number }) => number).filter((number) => number.includes('KN'));
    expect(requests.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `SS26-KN0${n}`));
  });

  it('exports a register file that verifies', async () => {
    const file = await running.client.ledgerFile();
    if (!file.ok) throw new Error('no file');
    const verification = verifyRegisterFile(file.value, { sha256 });
    expect(verification).toMatchObject({ ok: true, firstBad: null });
    expect(verification.entries).toBeGreaterThan(20);
  });

  it('gives entries by cursor, byte for byte as they are exported', async () => {
    const file = await running.client.ledgerFile();
    const lines = file.ok ? file.value.trim().split('\n').slice(1, -1) : [];
    const pulled: unknown[] = [];
    for (let after = 0; ;) {
      const page = await running.client.entries({ after, limit: 7 });
      if (!page.ok) throw new Error('no page');
      pulled.push(...page.value.entries);
      if (page.value.cursor === after) break;
      after = page.value.cursor;
    }
    expect(pulled).toEqual(lines.map((line) => JSON.parse(line) as unknown));
  });

  it('says in the language of the request what is wrong with it', async () => {
    const ask = async (language: string) => {
      const response = await running.call('/api/v1/entries?after=x', {
        headers: { authorization: `Bearer ${running.register.token}`, 'accept-language': language },
      });
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        body: (await response.json()) as object,
      };
    };
    expect(await ask('en')).toMatchObject({
      status: 400,
      type: 'application/problem+json',
      body: {
        code: 'invalid-request',
        title: 'The request does not fit the contract.',
        errors: [{ pointer: '/after' }],
      },
    });
    expect((await ask('vi')).body).toMatchObject({ title: 'Yêu cầu không đúng quy cách.' });
  });

  it('answers 304 to a caller that has this state already', async () => {
    const headers = { authorization: `Bearer ${running.register.token}` };
    const first = await running.call('/api/v1/entries', { headers });
    const etag = first.headers.get('etag') ?? '';
    expect(
      (await running.call('/api/v1/entries', { headers: { ...headers, 'if-none-match': etag } }))
        .status,
    ).toBe(304);
    const device = createDevice();
    await append([device.event('note.added', {})]);
    expect(
      (await running.call('/api/v1/entries', { headers: { ...headers, 'if-none-match': etag } }))
        .status,
    ).toBe(200);
  });

  it('tells listeners at once when the ledger grows', async () => {
    const response = await running.call('/api/v1/changes', {
      headers: { authorization: `Bearer ${running.register.token}` },
    });
    const reader = response.body?.getReader();
    const read = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await read()).toContain('event: head');
    const device = createDevice();
    await append([device.event('note.added', {})]);
    expect(await read()).toContain('event: head');
    await reader?.cancel();
  });
});

describe('the answer of the append operation', () => {
  it('fits the contract also when everything is refused', async () => {
    const results: AppendEventsAnswer['results'] = await append([null, 7, {}, { id: newId() }]);
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(4).fill('refused'));
  });
});
