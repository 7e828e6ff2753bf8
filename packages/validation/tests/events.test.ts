import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOutcome, validateEvent } from '../src';
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
