import { describe, expect, it } from 'vitest';
import {
  CATALOGUES,
  fillMessage,
  locateByCell,
  locateByLine,
  MAX_PLACES,
  RULES,
  sayFinding,
  summarise,
  validate,
  validateDraft,
  type RegisterView,
} from '../src';
import { inputOf } from './conformance-cases';
import { hasSeed, seedRegister, testId } from './seed-register';

const NO_QUOTATION = { register: { records: { r1: { quotations: [] }, k1: { quotations: [] } } } };

function run(patch: Record<string, unknown>, options = {}, extra = {}) {
  const made = inputOf(patch);
  return validate({ ...made.input, ...extra }, { ...made.options, ...options });
}

describe('validate', () => {
  it('makes equal findings one, with a count and the other places', () => {
    const found = run(
      NO_QUOTATION,
      {},
      { locate: locateByLine('so.jsonl', (n) => n + 1) },
    ).findings;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      ruleId: 'SRC-1',
      count: 2,
      path: '/records/r1/quotations',
      location: { file: 'so.jsonl' },
    });
    expect(found[0]?.more).toHaveLength(1);
  });

  it('turns rules off, and gives them another severity', () => {
    expect(run(NO_QUOTATION, { rules: { 'SRC-1': 'off' } }).findings).toEqual([]);
    expect(run(NO_QUOTATION, { rules: { 'SRC-1': 'advice' } }).counts).toEqual({
      error: 0,
      warning: 0,
      advice: 2,
    });
  });

  it('refuses rules and rulesets that do not exist', () => {
    expect(() => run({}, { rules: { 'SRC-99': 'off' } })).toThrow(RangeError);
    expect(() => run({}, { ruleset: '1999-01' })).toThrow(RangeError);
  });

  it('names tool, ruleset, calendar and day', () => {
    expect(run({}, { ruleset: '2026-11' })).toMatchObject({
      tool: '@camket/validation',
      ruleset: '2026-11',
      calendarVersion: 'vn-2026-10-02',
      asOf: '2026-03-02',
    });
  });

  it('asks fewer rules while clipping and before publishing', () => {
    const all = run({}).ruleCalls;
    expect(run({}, { profile: 'clipping' }).ruleCalls).toBeLessThan(all);
    expect(run({}, { profile: 'publication' }).ruleCalls).toBeLessThan(all);
  });

  it('says the places of findings in a line, a cell or a range of the article', () => {
    const text = { register: { records: { r1: { text: 'hai  khoảng' } } } };
    expect(run(text).findings[0]?.location).toEqual({ start: 64, end: 99 });
    const cells = locateByCell('kn.xlsx', (id, path) =>
      id === 'r1' && path === '/text' ? { sheet: 'Sheet1', cell: 'F12' } : null,
    );
    expect(run(text, {}, { locate: cells }).findings[0]?.location).toEqual({
      file: 'kn.xlsx',
      sheet: 'Sheet1',
      cell: 'F12',
    });
  });

  it('needs no timelines: rules about derived statuses are then silent', () => {
    const { input, options } = inputOf({
      timelines: {
        r1: {
          intervals: [
            {
              fromOn: '2026-01-09',
              toOn: null,
              work: 'fulfilled',
              schedule: 'done_on_time',
              evidence: 'none_found',
              answer: 'unknown',
              dueOn: null,
            },
          ],
        },
      },
    });
    expect(validate(input, options).findings.map(({ ruleId }) => ruleId)).toContain('EVD-1');
    const { timelines: _left, ...without } = input;
    expect(validate(without, options).findings.map(({ ruleId }) => ruleId)).not.toContain('EVD-1');
  });

  it('keeps a million findings bounded', () => {
    const { input, options } = inputOf({});
    const one = input.register.records.get('r1');
    const records = new Map(
      Array.from({ length: 20_000 }, (_, at) => [
        `x${String(at)}`,
        { ...one, id: `x${String(at)}`, groupId: `g${String(at)}`, quotations: [] },
      ]),
    );
    const register = { ...input.register, records } as unknown as RegisterView;
    const { findings, counts } = validate({ ...input, register }, options);
    expect(counts.error).toBeGreaterThan(60_000);
    expect(findings.length).toBeLessThan(RULES.length * 201);
    expect(Math.max(...findings.map((finding) => finding.more.length))).toBeLessThanOrEqual(
      MAX_PLACES,
    );
    expect(JSON.stringify(findings).length).toBeLessThan(2_000_000);
    expect(findings.some((finding) => finding.message.vi.startsWith('Các chỗ khác chưa đạt'))).toBe(
      true,
    );
  });

  it('changes neither its input nor its answer', () => {
    const { input, options } = inputOf(NO_QUOTATION);
    const before = JSON.stringify([...input.register.records]);
    expect(validate(input, options)).toEqual(validate(input, options));
    expect(JSON.stringify([...input.register.records])).toBe(before);
  });
});

describe('summarise', () => {
  it('shows errors first and counts what waits behind', () => {
    const { findings } = run({
      register: {
        records: { r1: { quotations: [], text: 'hai  khoảng', links: [], field: 'space' } },
      },
    });
    const { shown, folded } = summarise(findings, 1);
    expect(shown.map(({ severity }) => severity)).toEqual(['error']);
    expect(folded.error + folded.warning + folded.advice).toBe(findings.length - 1);
  });
});

describe('messages', () => {
  it('are filled with words and days', () => {
    const catalogue = { terms: { lead: 'cơ quan chủ trì', deadline: 'thời hạn' }, rules: {} };
    expect(
      fillMessage(
        '{n} mục: {what:terms}, {on:day}',
        { n: 3, what: 'lead,deadline', on: '2026-03-02' },
        catalogue,
      ),
    ).toBe('3 mục: cơ quan chủ trì, thời hạn, 02/03/2026');
  });

  it('come in a third language from one file', () => {
    const lao = { terms: {}, rules: { 'SRC-1': { message: 'ບໍ່ມີຄໍາອ້າງ', hint: '' } } };
    expect(sayFinding(lao, { ruleId: 'SRC-1', params: {} }).message).toBe('ບໍ່ມີຄໍາອ້າງ');
    expect(sayFinding(CATALOGUES.en, { ruleId: 'SRC-1', params: {} }).message).toBe(
      'This record has no quotation',
    );
  });
});

describe('a draft in a form', () => {
  const source = { sourceId: 's', text: 'Cử tri đề nghị bổ sung giáo viên tiểu học.' };
  const context = { eventId: 'e', source, asOf: '2026-03-02' };
  const start = source.text.indexOf('bổ sung');
  const quotation = {
    sourceId: 's' as never,
    exact: 'bổ sung giáo viên tiểu học',
    prefix: 'đề nghị ',
    suffix: '.',
    start,
    end: start + 26,
  };

  it('that is complete has no finding', () => {
    expect(
      validateDraft(
        { kind: 'request', quotation, field: 'education', competence: 'city' },
        context,
      ),
    ).toEqual([]);
  });

  it('says at the field of the form what is wrong', () => {
    const paths = (draft: object) =>
      validateDraft({ kind: 'request', quotation, ...draft }, context).map(
        ({ ruleId, path }) => `${ruleId} ${path}`,
      );
    expect(paths({ quotation: null, text: 'bổ sung giáo viên' })).toEqual(['SRC-1 /quotation']);
    expect(paths({ quotation: { ...quotation, start: start + 1 } })).toEqual(['SRC-2 /quotation']);
    expect(paths({ groupId: 'x' })).toEqual(['REF-1 /groupId']);
    expect(paths({ field: 'space' })).toEqual(['CLS-2 /field']);
    expect(paths({ text: 'gọi 0912 345 678' })).toEqual(['PET-4 /text']);
    expect(paths({ kind: 'pledge', commitmentKind: 'pledge', force: 'wished' })).toEqual([
      'FRC-1 /force',
    ]);
    const stated = {
      lead: { state: 'stated', value: { name: 'các sở, ban, ngành' } },
      coordinating: [],
      deadline: { state: 'not_stated' },
      product: { state: 'not_stated' },
      legalBasis: [],
    };
    expect(paths({ stated })).toEqual(['ORG-5 /stated/lead']);
  });

  it.skipIf(!hasSeed)('that repeats a record of the event is pointed out', () => {
    const register = seedRegister();
    const text = register.sources.get(testId(1))?.text ?? '';
    const exact = 'quy trình tuyển dụng thống nhất toàn thành phố';
    const at = text.indexOf(exact);
    const again = {
      sourceId: testId(1) as never,
      exact,
      prefix: text.slice(at - 8, at),
      suffix: text.slice(at + exact.length, at + exact.length + 8),
      start: at,
      end: at + exact.length,
    };
    const findings = validateDraft(
      { kind: 'request', quotation: again },
      { register, eventId: testId(2), asOf: '2026-11-23' },
    );
    expect(findings.map(({ ruleId, path }) => `${ruleId} ${path}`)).toEqual(['DUP-2 /text']);
  });
});
