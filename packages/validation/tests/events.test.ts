import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { explainIssues, judgeOutcome, validateEvent } from '../src';
import { EventWriter, madeEvents, madeId } from './made-events';

const event = (): Record<string, unknown> =>
  new EventWriter().write('record.withdrawn', '2026-03-01', {
    recordId: madeId(1, 1),
    reason: 'nhập nhầm',
  }) as unknown as Record<string, unknown>;

const ids = (value: unknown, strict = false) =>
  validateEvent(value, { strict }).findings.map(
    ({ ruleId, severity, path }) => `${ruleId} ${severity} ${path}`,
  );

const SCHEMA_CASES = JSON.parse(
  readFileSync(new URL('../../domain/conformance/schema-cases.json', import.meta.url), 'utf8'),
) as { schema: string; form: string; valid: boolean; value: unknown }[];

describe('an event', () => {
  it('of the right structure is given back without a finding', () => {
    const judged = validateEvent(event());
    expect(judged.findings).toEqual([]);
    expect(judged.event?.type).toBe('record.withdrawn');
  });

  it('with an unknown key is kept by a reader and refused by a writer', () => {
    const value = { ...event(), data: { recordId: madeId(1, 1), reason: 'nhầm', extra: 1 } };
    expect(ids(value)).toEqual(['STR-2 advice /data/extra']);
    expect(validateEvent(value).event?.data).toHaveProperty('extra', 1);
    expect(ids(value, true)).toEqual(['STR-2 error /data/extra']);
    expect(validateEvent(value, { strict: true }).event).toBeNull();
  });

  it('of a wrong structure is named at its place', () => {
    expect(ids({ ...event(), on: '2026-02-30' })).toEqual(['STR-1 error /on']);
    expect(ids({ ...event(), seq: 0 })).toEqual(['STR-1 error /seq']);
    expect(ids({ ...event(), v: 'x' })).toEqual(['STR-1 error /v']);
    expect(ids({ ...event(), type: 7 })).toEqual(['STR-1 error /type']);
    expect(ids([])).toEqual(['STR-1 error ']);
  });

  it('of a newer version or an unknown type is kept unread', () => {
    expect(ids({ ...event(), v: 2 })).toEqual(['STR-3 advice ']);
    expect(validateEvent({ ...event(), type: 'record.sung' }).isNewer).toBe(true);
  });

  it('with a NUL, a lone surrogate, a dangerous key or deep nesting is refused with its place', () => {
    const nested = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    expect(ids({ ...event(), type: 'a\u0000' })).toEqual(['STR-4 error /type']);
    expect(ids({ ...event(), data: { reason: '\ud800' } })).toEqual(['STR-4 error /data/reason']);
    expect(ids(JSON.parse('{"v":1,"data":{"__proto__":{"x":1}}}'))).toEqual([
      'STR-4 error /data/__proto__',
    ]);
    expect(ids({ ...event(), data: nested })[0]).toMatch(/^STR-4 error \/data\/0\/0/u);
  });

  it('is never a crash, whatever the value', () => {
    fc.assert(
      fc.property(fc.anything(), fc.boolean(), (value, strict) => {
        const { event: read, findings } = validateEvent(value, { strict });
        expect(read !== null || findings.length > 0).toBe(true);
      }),
    );
  });

  it('of every made-up kind is accepted', () => {
    for (const made of madeEvents(3))
      expect(validateEvent(made, { strict: true }).findings).toEqual([]);
  });
});

describe('what is wrong with a structure is said in the language of the reader', () => {
  const say = (value: unknown) => validateEvent(value).findings.map(({ message }) => message);
  const withData = (data: object) => ({ ...event(), data });

  it.each([
    [
      { ...event(), on: '2026-02-30' },
      '/on là “2026-02-30”; phải có dạng ngày NNNN-TT-NN',
      '/on is “2026-02-30”; it must be a day as YYYY-MM-DD',
    ],
    [{ ...event(), seq: 0 }, '/seq phải từ 1 trở lên', '/seq must be 1 or more'],
    [
      { ...event(), type: 7 },
      '/type phải là chữ (chuỗi), không phải số',
      '/type must be text, not a number',
    ],
    [
      { ...event(), type: 'record.sung', v: 0 },
      'Không có loại sự kiện “record.sung”',
      'There is no event type “record.sung”',
    ],
    [withData({ recordId: madeId(1, 1) }), 'Thiếu /data/reason', '/data/reason is missing'],
    [
      withData({ recordId: madeId(1, 1), reason: '' }),
      '/data/reason phải có ít nhất 1 ký tự',
      '/data/reason must have at least 1 characters',
    ],
    [{ ...event(), type: 'a\u0000' }, 'Ký tự NUL tại /type', 'A NUL character at /type'],
    [[], '/ phải là đối tượng, không phải danh sách', '/ must be an object, not a list'],
  ])('%#', (value, vi, en) => {
    expect(say(value)).toEqual([{ vi, en }]);
  });

  it('for everything that can be wrong in any event, never in the words of the schema library', () => {
    const cases = SCHEMA_CASES.filter(({ schema, valid }) => !valid && schema === 'event');
    const broken = [...madeEvents(3)].flatMap((made) =>
      Object.keys(made.data).flatMap((key) =>
        [7, {}, [], null, 'x'].map((wrong) => ({ ...made, data: { ...made.data, [key]: wrong } })),
      ),
    );
    const values = [...cases.map(({ value }) => value), ...broken];
    const said = values.flatMap((value) => validateEvent(value, { strict: true }).findings);
    expect(said.length).toBeGreaterThan(100);
    for (const { message } of said) {
      expect(message.vi).not.toBe(message.en);
      expect(`${message.vi}${message.en}`).not.toMatch(/\{[a-z]|undefined|Invalid|xpected|json_/u);
    }
  });

  it('also for a schema of another application', () => {
    const schema = z.strictObject({
      a: z.union([z.strictObject({ b: z.int() }), z.null()]),
      c: z.array(z.string()).max(1),
    });
    const value = { a: { b: 'x' }, c: ['1', '2'], d: 1 };
    const issues = schema.safeParse(value).error?.issues ?? [];
    expect(explainIssues(issues, value).map(({ message }) => message.vi)).toEqual([
      '/a/b phải là số, không phải chữ (chuỗi)',
      '/c có quá 1 phần tử',
      'Khóa lạ /d',
    ]);
  });
});

describe('the outcome', () => {
  it.each([
    ['valid', []],
    ['valid', [{ ruleId: 'SRC-2', severity: 'error' as const }]],
    ['valid', [{ ruleId: 'STR-2', severity: 'advice' as const }]],
    ['structurally-invalid', [{ ruleId: 'STR-1', severity: 'error' as const }]],
    [
      'not-our-format',
      [
        { ruleId: 'FMT-2', severity: 'error' as const },
        { ruleId: 'STR-1', severity: 'error' as const },
      ],
    ],
    ['unreadable', [{ ruleId: 'FMT-1', severity: 'error' as const }]],
  ])('is %s', (outcome, findings) => {
    expect(judgeOutcome(findings)).toBe(outcome);
  });
});
