import type { EventEnvelope, RecordsQuery } from '@camket/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestRegister, type TestRegister } from './running-register';
import { clipEvents, createDevice, newId, type Device } from './sample-events';

let running: TestRegister;
const device: Device = createDevice();
const url = 'https://haiphong.example/tin/doi-thoai-nha-giao?utm_source=zalo#dau';
const clip = clipEvents(device, { url });

beforeAll(async () => {
  running = await startTestRegister();
  await append(clip.events);
}, 60_000);
afterAll(() => running.close());

async function append(events: readonly unknown[]): Promise<void> {
  const answer = await running.client.appendEvents(events as EventEnvelope[]);
  const outcomes = answer.ok ? answer.value.results : answer;
  expect(outcomes, JSON.stringify(outcomes)).toEqual(
    events.map(() => expect.objectContaining({ outcome: 'accepted' }) as unknown),
  );
}

async function find(query: RecordsQuery): Promise<(string | null)[]> {
  const answer = await running.client.records(query);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  expect(answer.value.total).toBe(answer.value.records.length);
  return answer.value.records.map(({ number }) => number);
}

const assign = (recordId: string, on: string) =>
  device.event(
    'record.assigned',
    {
      assignmentId: newId(),
      recordId,
      lead: { name: 'Sở Nội vụ' },
      coordinating: [{ name: 'Sở Giáo dục và Đào tạo' }],
      document: {
        raw: '125/TB-VP',
        side: 'state',
        type: 'TB',
        number: '125',
        year: null,
        issuer: 'VP',
        issuedOn: null,
      },
    },
    on,
  );

const setDeadline = (recordId: string, on: string) =>
  device.event(
    'deadline.set',
    {
      deadlineId: newId(),
      recordId,
      expression: {
        kind: 'date',
        raw: 'chậm nhất ngày 30/6/2026',
        bound: 'by',
        year: 2026,
        month: 6,
        day: 30,
      },
      resolved: {
        dueOn: '2026-06-30',
        calendarVersion: 'vn-2026-10-02',
        ruleId: 'date',
        profile: 'state',
      },
      document: null,
    },
    on,
  );

describe('searching', () => {
  it.each([
    ['7 is no number here', '7', []],
    ['the ordinal alone', '1', ['GD25-KN01', 'GD25-CD01']],
    ['prefix and ordinal', 'KN01', ['GD25-KN01']],
    ['as one types it', 'kn 1', ['GD25-KN01']],
    ['the whole number', 'gd25-cd01', ['GD25-CD01']],
    ['words with accents', 'biên chế giáo viên', ['GD25-KN01']],
    ['words without accents', 'bien che giao vien', ['GD25-KN01']],
    ['words of the title of the article', 'doi ngu nha giao', ['GD25-KN01', 'GD25-CD01']],
    ['words in any order', 'ven vung truong', ['GD25-KN01']],
    ['words that are not there', 'cầu cảng', []],
  ])('finds by %s', async (_, q, numbers) => {
    expect(await find({ q })).toEqual(numbers);
  });

  it.each([
    [{ kind: 'request' }, ['GD25-KN01']],
    [{ kind: 'request,directive' }, ['GD25-KN01', 'GD25-CD01']],
    [{ work: 'recorded' }, ['GD25-KN01', 'GD25-CD01']],
    [{ work: 'fulfilled' }, []],
    [{ competence: 'unknown', kind: 'directive' }, ['GD25-CD01']],
    [{ lead: 'none' }, ['GD25-KN01', 'GD25-CD01']],
    [{ group: clip.groupId }, ['GD25-KN01', 'GD25-CD01']],
    [{ event: newId() }, []],
  ])('filters by %j', async (query, numbers) => {
    expect(await find(query)).toEqual(numbers);
  });
});

describe('one record through time', () => {
  beforeAll(async () => {
    await append([
      assign(clip.directiveId, '2026-01-12'),
      setDeadline(clip.directiveId, '2026-01-12'),
    ]);
  });

  it.each([
    ['2026-01-11', 'recorded', 'no_deadline'],
    ['2026-01-12', 'assigned', 'not_due'],
    ['2026-06-29', 'assigned', 'due_soon'],
    ['2026-06-30', 'assigned', 'due_today'],
    ['2026-07-01', 'assigned', 'overdue'],
    ['2027-01-01', 'assigned', 'seriously_overdue'],
  ])('on %s it is %s and %s, by index as by fold', async (asOf, work, schedule) => {
    const knownAt = new Date(Date.now() + 1000).toISOString();
    expect(await find({ asOf, work, schedule })).toContain('GD25-CD01');
    expect(await find({ asOf, schedule })).toEqual(await find({ asOf, schedule, knownAt }));
    const one = await running.client.record('GD25-CD01', { asOf });
    expect(one.ok && one.value.record).toMatchObject({ work, schedule });
  });

  it('was not yet in the register before it was clipped', async () => {
    expect(await find({ asOf: '2026-01-04' })).toEqual([]);
    expect(await running.client.record('GD25-CD01', { asOf: '2026-01-04' })).toMatchObject({
      ok: false,
    });
  });

  it('tells why, with the rule and the words in both languages', async () => {
    const one = await running.client.record(clip.directiveId, { asOf: '2026-07-01' });
    if (!one.ok) throw new Error('no record');
    const reason = one.value.record.reasons.find(({ axis }) => axis === 'schedule');
    expect(reason?.text.vi).toMatch(/30\/0?6\/2026/u);
    expect(reason?.text.en).not.toBe('');
  });

  it('shows the quotation with its source, and the history with who did what', async () => {
    const one = await running.client.record('GD25-CD01');
    if (!one.ok) throw new Error('no record');
    expect(one.value.quotations[0]).toMatchObject({
      exact: 'Sở Nội vụ chủ trì, tham mưu trước ngày 30/6/2026',
      source: { title: 'Đối thoại với đội ngũ nhà giáo' },
    });
    expect(one.value.history.map(({ text }) => text.vi)).toEqual([
      'Đưa vào theo dõi',
      'Sổ cấp số GD25-CD01',
      'Giao Sở Nội vụ chủ trì, phối hợp: Sở Giáo dục và Đào tạo, theo 125/TB-VP',
      'Đặt thời hạn “chậm nhất ngày 30/6/2026”, ngày cuối trong hạn 30/06/2026',
    ]);
    expect(one.value.history[0]?.by).toBe('Nguyễn Thị Hoa');
  });

  it('answers as it was known before a later entry', async () => {
    const before = new Date().toISOString();
    const status = device.event(
      'status.asserted',
      { recordId: clip.directiveId, work: 'in_progress', evidenceIds: [] },
      '2026-02-02',
    );
    await append([status]);
    const asOf = '2026-03-01';
    const then = await running.client.record('GD25-CD01', { asOf, knownAt: before });
    const now = await running.client.record('GD25-CD01', { asOf });
    expect(then.ok && then.value.record.work).toBe('assigned');
    expect(now.ok && now.value.record.work).toBe('in_progress');
    expect(await find({ asOf, work: 'in_progress', knownAt: before })).toEqual([]);
  });

  it('gives its timeline as intervals without gap', async () => {
    const answer = await running.client.timelines({ record: 'GD25-CD01' });
    if (!answer.ok) throw new Error('no timeline');
    const intervals = answer.value.timelines[0]?.intervals ?? [];
    expect(intervals.length).toBeGreaterThan(4);
    intervals
      .slice(1)
      .forEach((interval, index) => expect(interval.fromOn).toBe(intervals[index]?.toOn));
  });
});

describe('figures and addresses', () => {
  it.each(['lead', 'group', 'field', 'competence', 'kind'] as const)(
    'counts by %s with named denominators and the ids behind',
    async (by) => {
      const answer = await running.client.rollUps({ by, asOf: '2026-07-01' });
      if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
      const cells = answer.value.rollUp.rows.flatMap(({ cells }) => cells);
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) {
        expect(cell.ids).toHaveLength(cell.count);
        expect(cell.denominator?.id).toMatch(/^[a-z_]+$/u);
      }
    },
  );

  it.each([url, 'http://www.haiphong.example/tin/doi-thoai-nha-giao/'])(
    'says what is registered on %s, by whom and when',
    async (address) => {
      const answer = await running.client.clips(address);
      if (!answer.ok) throw new Error('no clips');
      expect(answer.value.sources).toMatchObject([
        { id: clip.sourceId, capturedBy: 'Nguyễn Thị Hoa', capturedOn: '2026-01-05' },
      ]);
      expect(answer.value.sources[0]?.records.map(({ number }) => number)).toEqual([
        'GD25-KN01',
        'GD25-CD01',
      ]);
    },
  );

  it('knows nothing of another address', async () => {
    const answer = await running.client.clips('https://haiphong.example/tin/khac');
    expect(answer.ok && answer.value.sources).toEqual([]);
  });
});

describe('restarting', () => {
  it('finds the data again and answers the same', async () => {
    const asOf = '2026-07-01';
    const before = await running.client.records({ asOf });
    const file = await running.client.ledgerFile();
    const { folder } = running;
    const { token } = running.register;
    await running.register.close();
    running = { ...(await startTestRegister(folder)), folder };
    expect(running.register.token).toBe(token);
    const after = await running.client.records({ asOf });
    expect(after.ok && after.value.records).toEqual(before.ok && before.value.records);
    expect((await running.client.ledgerFile()).ok && (await running.client.ledgerFile())).toEqual(
      file,
    );
  });
});
