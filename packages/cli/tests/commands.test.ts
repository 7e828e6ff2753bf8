import { describe, expect, test } from 'vitest';
import { runCommand } from '../src/index';
import { memoryIo } from './memory-io';
import { ARTICLE, CSV, EVENTS, json, run } from './run-in-memory';

describe('exit codes', () => {
  test.each([
    [['nothing'], 2],
    [['due', '--from', '2026-02-30', '--days', '3'], 2],
    [['due', '--from', '2026-02-03'], 2],
    [['due', '--from', '2026-02-03', '--days', '3', '--months', '1'], 2],
    [['calendar', '1850'], 2],
    [['calendar'], 2],
    [['schema', 'nothing'], 2],
    [['read'], 2],
    [['read', 'a.txt', 'b.txt'], 2],
    [['read', 'missing.txt'], 3],
    [['read', 'a.txt', '--unknown'], 2],
    [['verify', 'a.csv'], 3],
    [['status', 'a.csv'], 3],
    [['validate'], 2],
    [['import', 'a.csv'], 2],
    [['import', 'none.csv', '--out', 'x.jsonl'], 3],
    [['import', 'binary.csv', '--dry-run'], 3],
    [['export', 'events.jsonl', '--to', 'pdf', '--out', 'x'], 2],
    [['export', 'events.jsonl', '--to', 'csv', '--out', '/forbidden/x'], 3],
    [['calendar', '2026', '--format', 'xml'], 2],
    [['calendar', '2026', '--lang', 'fr'], 2],
    [['calendar', '2026'], 0],
    [['--help'], 0],
    [['--version'], 0],
    [['due', '--help'], 0],
    [[], 0],
  ])('%j gives %d', async (args, code) => {
    const result = await run(args, {
      'a.txt': ARTICLE,
      'a.csv': CSV,
      'binary.csv': 'a\u0000b',
      'none.csv': 'a,b\n1,2\n',
      'events.jsonl': EVENTS,
    });
    expect(result.code).toBe(code);
    expect(result.error === '').toBe(code === 0);
  });

  test('a wrong call is answered in the language asked for', async () => {
    expect((await run(['nothing', '--lang', 'en'])).error).toContain('There is no command');
    expect((await run(['nothing'])).error).toContain('Không có lệnh');
  });
});

describe('camket due and calendar', () => {
  test.each([
    [['--from', '2025-12-30', '--working-days', '7'], '2026-01-10'],
    [['--from', '2026-08-01', '--days', '30'], '2026-09-03'],
    [['--from', '2026-01-31', '--months', '1'], '2026-03-02'],
    [['--from', '2025-11-20', '--text', 'trước ngày 30/6/2026'], '2026-06-29'],
    [['--from', '2025-11-20', '--text', 'chậm nhất ngày 30/6/2026'], '2026-06-30'],
    [['--from', '2025-11-20', '--text', 'sớm'], null],
  ])('%j is due on %s', async (args, dueOn) => {
    const { code, value } = await json(['due', ...args]);
    expect(code).toBe(0);
    expect(value).toMatchObject({ dueOn });
    expect(Object.keys(value).sort()).toEqual([
      'calendarVersion',
      'dueOn',
      'findings',
      'provisional',
      'ruleId',
      'trace',
    ]);
  });

  test('a year has its working days and the source of every special day', async () => {
    const { value } = await json(['calendar', '2027']);
    expect(value).toMatchObject({ year: 2027, workingDays: 249, provisional: false });
  });

  test('people read the days as dd/mm/yyyy', async () => {
    expect((await run(['due', '--from', '2025-12-30', '--working-days', '7'])).out).toContain(
      'Hạn cuối: 10/01/2026',
    );
  });
});

describe('spreadsheets', () => {
  test('a table becomes a register that verifies, and once more changes nothing', async () => {
    const first = await run(['import', 'a.csv', '--out', 'so.jsonl'], { 'a.csv': CSV });
    expect(first.code).toBe(0);
    const made = first.files.get('so.jsonl')!;
    expect((await run(['verify', 'so.jsonl'], { 'so.jsonl': made })).code).toBe(0);
    const again = await json(['import', 'a.csv', '--into', 'so.jsonl', '--out', 'b.jsonl'], {
      'a.csv': CSV,
      'so.jsonl': made,
    });
    expect(again.value).toMatchObject({ events: 0, summary: { unchanged: 1 } });
    expect(Buffer.from(again.files.get('b.jsonl')!).toString()).toBe(Buffer.from(made).toString());
  });

  test('--dry-run writes nothing', async () => {
    const result = await json(['import', 'a.csv', '--dry-run', '--out', 'so.jsonl'], {
      'a.csv': CSV,
    });
    expect(result.files.has('so.jsonl')).toBe(false);
    expect(result.value).toMatchObject({ out: null, summary: { created: 1 } });
  });

  test.each(['xlsx', 'csv', 'jsonld', 'ics', 'html'])(
    'a register is exported as %s',
    async (format) => {
      const result = await json(['export', 'so.jsonl', '--to', format, '--out', `a.${format}`], {
        'so.jsonl': EVENTS,
      });
      expect(result.value).toMatchObject({ out: `a.${format}` });
      expect(result.files.get(`a.${format}`)!.length).toBeGreaterThan(500);
    },
  );
});

test('schemas are printed as JSON Schema 2020-12', async () => {
  expect((await json(['schema', 'petition'])).value).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
  });
  expect(
    Object.keys((await json(['schema'])).value['$defs'] as unknown as object).length,
  ).toBeGreaterThan(25);
});

test('long work shows its progress on a terminal, and takes the bar away again', async () => {
  const { io, written } = memoryIo({ 'so.jsonl': EVENTS });
  let nowMs = 0;
  const terminal = { ...io, isTerminal: true, nowMs: () => (nowMs += 200) };
  expect(await runCommand(['verify', 'so.jsonl'], terminal)).toBe(0);
  expect(written.error).toMatch(/\r█+░* \d+ % so\.jsonl\r +\r$/u);
});
