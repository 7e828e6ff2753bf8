import { describe, expect, test } from 'vitest';
import { CSV, EVENTS, json, run } from './run-in-memory';

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
