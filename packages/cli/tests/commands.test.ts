import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../src/index';
import { memoryIo } from './memory-io';

const EVENTS = readFileSync(new URL('../../ledger/conformance/events-v1.jsonl', import.meta.url));
const SEED = new URL('../../../../shared/seed/article.txt', import.meta.url);
const ARTICLE =
  'Kết luận hội nghị, Chủ tịch UBND thành phố giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính sửa cầu An Lạc, hoàn thành trước ngày 30/6/2026.\r\n';
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta property="og:title" content="Đối thoại"><title>Đối thoại | Cổng</title>
<meta property="article:published_time" content="2026-03-01T08:00:00+07:00"></head><body><article><h1>Đối thoại</h1><p>${ARTICLE.trim()}</p><p>${ARTICLE.trim()}</p></article></body></html>`;
const CSV =
  'STT,Nội dung kiến nghị,Cơ quan chủ trì,Thời hạn\n1,Sửa cầu An Lạc,Sở Xây dựng,30/6/2026\n';

async function run(args: string[], files: Record<string, string | Uint8Array> = {}) {
  const { io, written } = memoryIo(files);
  const code = await runCommand(args, io);
  return { code, ...written, json: () => JSON.parse(written.out) as Record<string, unknown> };
}

const json = async (args: string[], files: Record<string, string | Uint8Array> = {}) => {
  const result = await run([...args, '--format', 'json'], files);
  return { code: result.code, files: result.files, value: result.json() as Record<string, never> };
};

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

describe('camket read', () => {
  test('a text is read exactly as it is, with its hashes', async () => {
    const { code, value } = await json(['read', 'a.txt', '--reference-date', '2026-03-01'], {
      'a.txt': `\ufeff${ARTICLE}`,
    });
    expect(code).toBe(0);
    expect(value).toMatchObject({ article: { title: null, text: ARTICLE.replace('\r\n', '\n') } });
    const [passage] = value['passages'] as unknown as {
      kind: string;
      lead: string;
      deadline: string;
      quote: { exact: string };
      start: number;
      end: number;
    }[];
    expect(passage).toMatchObject({ kind: 'directive', lead: 'Sở Xây dựng' });
    expect(passage?.deadline).toContain('30/6/2026');
    expect(ARTICLE.slice(passage!.start, passage!.end)).toBe(passage!.quote.exact);
  });

  test('a page is read for its article, and its day is the reference', async () => {
    const { value } = await json(['read', 'a.html', '--url', 'https://example.vn/a'], {
      'a.html': PAGE,
    });
    expect(value).toMatchObject({
      article: {
        title: 'Đối thoại',
        publishedAt: '2026-03-01T08:00:00+07:00',
        text: `${ARTICLE.trim()}\n\n${ARTICLE.trim()}`,
      },
    });
  });

  test('keeps the page as evidence, with every passage as a web annotation', async () => {
    const { value, files } = await json(
      ['read', 'a.html', '--url', 'https://example.vn/a', '--evidence', 'kept'],
      { 'a.html': PAGE },
    );
    const { article } = value as unknown as { article: { sha256: string; textSha256: string } };
    const parsed = (path: string) =>
      JSON.parse(new TextDecoder().decode(files.get(path))) as Record<string, never>;
    expect(parsed('kept/evidence.json')).toMatchObject({
      url: 'https://example.vn/a',
      html: { sha256: article.sha256, mediaType: 'text/html' },
      text: { sha256: article.textSha256 },
    });
    expect(files.get(`kept/evidence.blobs/${article.sha256}`)).toEqual(files.get('a.html'));
    const list = parsed('kept/annotations.jsonld') as unknown as {
      type: string;
      items: { id: string; target: { source: string; state: { cached: string } } }[];
    };
    expect(list.type).toBe('AnnotationPage');
    expect(list.items).toHaveLength((value['passages'] as unknown as unknown[]).length);
    expect(new Set(list.items.map(({ id }) => id)).size).toBe(list.items.length);
    expect(list.items[0]?.target).toMatchObject({
      source: 'https://example.vn/a',
      state: { cached: `evidence.blobs/${article.sha256}` },
    });
  });

  test('keeps no evidence of a plain text', async () => {
    const { code } = await run(['read', 'a.txt', '--evidence', 'kept'], { 'a.txt': ARTICLE });
    expect(code).toBe(2);
  });

  test('its answer has the shape that is promised', async () => {
    const { value } = await json(['read', 'a.html'], { 'a.html': PAGE });
    expect(Object.keys(value)).toEqual(
      expect.arrayContaining([
        'article',
        'passages',
        'groups',
        'people',
        'links',
        'claims',
        'gaps',
        'references',
        'dates',
        'agencies',
      ]),
    );
    expect(Object.keys(value['article'] as unknown as object)).toEqual(
      expect.arrayContaining([
        'title',
        'authors',
        'portal',
        'publishedAt',
        'modifiedAt',
        'canonicalUrl',
        'language',
        'text',
        'sha256',
        'textSha256',
        'attachments',
        'fields',
        'health',
      ]),
    );
  });

  test.skipIf(!existsSync(SEED))(
    'the seed article is read (skipped where ../shared is absent)',
    async () => {
      const { value } = await json(['read', 'seed.txt'], { 'seed.txt': readFileSync(SEED) });
      expect((value['passages'] as unknown as unknown[]).length).toBeGreaterThan(40);
    },
  );
});

describe('camket anchor', () => {
  const quote = (exact: string) => JSON.stringify([{ exact, prefix: '', suffix: '' }]);

  test.each([
    ['sửa cầu An Lạc', 'identical', 0],
    ['sửa  cầu An Lạc'.normalize('NFD'), 'cosmetic', 0],
    ['xây nhà văn hóa thôn Đoài', 'gone', 1],
  ])('%j is %s', async (exact, state, code) => {
    const result = await json(['anchor', 'a.txt', '--quote', 'q.json'], {
      'a.txt': ARTICLE,
      'q.json': quote(exact),
    });
    expect(result.code).toBe(code);
    expect(result.value).toMatchObject([{ state }]);
  });

  test.each([['{}'], ['[{"exact":""}]'], ['x']])(
    'quotations given as %j are refused',
    async (content) => {
      expect(
        (
          await run(['anchor', 'a.txt', '--quote', 'q.json'], {
            'a.txt': ARTICLE,
            'q.json': content,
          })
        ).code,
      ).toBe(3);
      expect((await run(['anchor', 'a.txt'], { 'a.txt': ARTICLE })).code).toBe(2);
    },
  );
});

describe('register files', () => {
  test('verify, status and validate agree on a sound one', async () => {
    const files = { 'so.jsonl': EVENTS };
    expect(await json(['verify', 'so.jsonl'], files)).toMatchObject({
      code: 0,
      value: { ok: true, firstBad: null },
    });
    const status = await json(
      ['status', 'so.jsonl', '--as-of', '2026-06-30', '--by', 'kind', '--period', '2026-06'],
      files,
    );
    expect(status).toMatchObject({
      code: 0,
      value: { asOf: '2026-06-30', knownAt: null, rollUp: { by: 'kind' } },
    });
    const report = await json(['validate', 'so.jsonl', '--as-of', '2026-06-30'], files);
    expect(report.value).toMatchObject({
      files: [{ file: 'so.jsonl', format: 'jsonl', outcome: 'valid' }],
    });
  });

  test('a changed byte is found and its line named', async () => {
    const text = EVENTS.toString('utf8').replace('Đồng Sen', 'Đồng Xen');
    const { code, value } = await json(['verify', 'so.jsonl'], { 'so.jsonl': text });
    expect(code).toBe(1);
    expect(value).toMatchObject({ ok: false, firstBad: { code: 'wrong-hash' } });
  });

  test('lines cut from the end show against a checkpoint that was kept', async () => {
    const lines = EVENTS.toString('utf8').trimEnd().split('\n');
    const kept = lines.findLast((line) => /^\{"hash":"[0-9a-f]{64}","n":\d+\}$/.test(line)) ?? '';
    const entries = lines.filter((line) => line !== kept);
    const cut = `${entries.slice(0, -1).join('\n')}\n`;
    expect((await run(['verify', 'so.jsonl'], { 'so.jsonl': cut })).code).toBe(0);
    expect(
      (
        await run(['verify', 'so.jsonl', '--checkpoint', 'c.json'], {
          'so.jsonl': cut,
          'c.json': kept,
        })
      ).code,
    ).toBe(1);
    expect(
      (
        await run(['verify', 'so.jsonl', '--checkpoint', 'c.json'], {
          'so.jsonl': EVENTS,
          'c.json': 'x',
        })
      ).code,
    ).toBe(3);
  });

  test('--strict ends with 1 on any finding, --config can silence a rule', async () => {
    const files = { 'a.csv': CSV, 'c.json': '{"rules":{"ASG-3":"off"}}', 'bad.json': '{"rule":1}' };
    expect((await run(['validate', 'a.csv'], files)).code).toBe(0);
    expect((await run(['validate', 'a.csv', '--strict'], files)).code).toBe(1);
    expect((await run(['validate', 'a.csv', '--config', 'c.json'], files)).out).not.toContain(
      'ASG-3',
    );
    expect((await run(['validate', 'a.csv', '--config', 'bad.json'], files)).code).toBe(3);
  });

  test.each([
    ['{"rules":{"PET-99":"off"}}', '/rules/PET-99: không có quy tắc này', 'no such rule'],
    ['{"rules":{"PET-2":"no"}}', 'phải là một trong: off, error', 'must be one of: off, error'],
    ['{"rule":1}', 'Khóa lạ /rule', 'Unknown key /rule'],
    ['{"ruleset":"2020-01"}', '/ruleset là “2020-01”', '/ruleset is “2020-01”'],
    ['[]', 'phải là đối tượng, không phải danh sách', 'must be an object, not a list'],
  ])('the configuration %s is refused at its place, with the remedy', async (config, vi, en) => {
    const files = { 'a.csv': CSV, 'c.json': config };
    const call = ['validate', 'a.csv', '--config', 'c.json'];
    const said = await run(call, files);
    expect(said).toMatchObject({ code: 3 });
    expect(said.error).toContain(vi);
    expect(said.error).toContain('Các khóa: rules, profile');
    expect((await run([...call, '--lang', 'en'], files)).error).toContain(en);
  });

  test('--config also settles what reading says, except errors of form', async () => {
    const events = '[{"type":"petition.itemised","v":1,"data":{},"x":1}]';
    const files = { 'a.csv': CSV, 'c.json': '{"rules":{"XCH-8":"error","STR-1":"off"}}' };
    const csv = CSV.replace('\n', ',Màu\n').replace(/\n(.+)\n$/u, '\n$1,xanh\n');
    const call = ['validate', 'a.csv', 'b.json', '--config', 'c.json'];
    const { value } = await json(call, { ...files, 'a.csv': csv, 'b.json': events });
    const findings = value['findings'] as unknown as { ruleId: string; severity: string }[];
    expect(findings).toContainEqual(
      expect.objectContaining({ ruleId: 'XCH-8', severity: 'error' }),
    );
    expect(findings.map(({ ruleId }) => ruleId)).toContain('STR-1');
  });

  test('directories and thresholds of an office are part of the configuration', async () => {
    const config = JSON.stringify({ thresholds: { freshDays: 5 }, directories: [], fields: ['x'] });
    const files = { 'a.csv': CSV, 'c.json': config };
    expect((await run(['validate', 'a.csv', '--config', 'c.json'], files)).code).toBe(0);
  });

  test.each([
    [['verify', 'a.json'], 'a.json: Đây không phải tệp sổ'],
    [['status', 'a.json'], 'a.json: Đây không phải tệp sổ'],
    [['export', 'a.json', '--to', 'csv', '--out', 'b.csv'], 'a.json: Đây không phải tệp sổ'],
    [['validate', '--foo'], 'Không có tùy chọn --foo'],
    [['export', '--to'], 'Giá trị của --to bị thiếu'],
  ])('%j is refused in Vietnamese and names what is wrong', async (args, message) => {
    expect((await run(args, { 'a.json': '{}' })).error).toContain(message);
  });

  test('an adopted calendar that is not at hand is said by status, export and validate', async () => {
    const files = { 'so.jsonl': EVENTS };
    for (const call of [
      ['status', 'so.jsonl'],
      ['validate', 'so.jsonl'],
      ['export', 'so.jsonl', '--to', 'csv', '--out', 'b.csv'],
    ]) {
      const { value } = await json(call, files);
      expect(value['findings']).toContainEqual(
        expect.objectContaining({ ruleId: 'DL-9', location: { file: 'so.jsonl' } }),
      );
    }
  });

  test.each([
    ['a.json', '[{"type":"x","data":{}}]', 'structurally-invalid'],
    ['a.json', '{"type":"petition.itemised","v":1,"data":{}}', 'structurally-invalid'],
    ['a.json', '{"a":1}', 'not-our-format'],
    ['a.json', '{', 'unreadable'],
    ['large.json', `[${' '.repeat(10_000_000)}]`, 'unreadable'],
    ['a.jsonl', 'hello', 'not-our-format'],
    ['a.csv', 'Họ tên,Tuổi\nA,1\n', 'not-our-format'],
    ['a.json', '[]', 'not-our-format'],
  ])('%s, case %#, is judged by what it holds', async (name, content, outcome) => {
    const { value } = await json(['validate', name], { [name]: content });
    expect(value).toMatchObject({ files: [{ file: name, outcome }] });
  });
});

test('validate ends with 3 where nothing is ours, and judges the rest where something is', async () => {
  const files = { 'a.csv': CSV, 'b.json': '{' };
  expect((await json(['validate', 'b.json', 'missing.csv'], files)).code).toBe(3);
  const mixed = await json(['validate', 'a.csv', 'b.json'], files);
  expect(mixed.code).toBe(1);
  expect(mixed.value).toMatchObject({ files: [{ outcome: 'valid' }, { outcome: 'unreadable' }] });
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
