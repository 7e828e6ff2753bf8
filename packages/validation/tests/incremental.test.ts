import { createCalendar, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import { foldOnto, type Register } from '@camket/ledger';
import { deriveTimelines } from '@camket/status';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '@camket/domain';
import {
  calendarViewOf,
  createValidator,
  RULES,
  timelineViewsOf,
  validate,
  type ValidationInput,
} from '../src';
import { entriesOf, EventWriter, madeEvents, madeId, registerOf } from './made-events';

const calendar = createCalendar(VIETNAM_CALENDAR_DATA);

const inputOf = (register: Register): ValidationInput => ({
  register,
  timelines: timelineViewsOf(deriveTimelines(register, calendar)),
  calendar: calendarViewOf(calendar),
  asOf: '2026-03-02',
});

const shown = (findings: readonly { ruleId: string; severity: string; count: number }[]) =>
  findings.map(({ ruleId, severity, count }) => `${ruleId} ${severity} ${String(count)}`).sort();

function start(records: number) {
  const writer = new EventWriter();
  const register = registerOf(madeEvents(records, writer));
  return { writer, register, entries: writer.seq };
}

describe('a validator that keeps its findings', () => {
  const { writer, register, entries } = start(1000);

  it('asks, after one event, only about what depends on it', () => {
    const validator = createValidator(inputOf(register));
    const event = writer.write('status.asserted', '2026-02-25', {
      recordId: madeId(1, 7),
      work: 'paused',
      evidenceIds: [],
    });
    const next = foldOnto(register, entriesOf([event], entries + 1));
    const { ruleCalls, subjects } = validator.update(inputOf(next), [event]);
    expect(subjects).toBeLessThanOrEqual(4);
    expect(ruleCalls).toBeLessThanOrEqual(2 * RULES.length);
    expect(validator.findingsOf('record', madeId(1, 7)).map((finding) => finding.ruleId)).toContain(
      'TRN-2',
    );
  });

  it('asks about both records that a link joins, and about their event', () => {
    const validator = createValidator(inputOf(register));
    const event = writer.write('record.linked', '2026-02-25', {
      fromId: madeId(1, 7),
      toId: madeId(1, 8),
      relation: 'requests_about',
    });
    const next = foldOnto(register, entriesOf([event], entries + 1));
    expect(validator.update(inputOf(next), [event]).subjects).toBeLessThanOrEqual(5);
    expect(validator.findings().counts.advice).toBeLessThan(
      validate(inputOf(register)).counts.advice,
    );
  });

  it('costs the same on a register ten times as large', () => {
    const cost = (records: number): number => {
      const made = start(records);
      const validator = createValidator(inputOf(made.register));
      const event = made.writer.write('status.asserted', '2026-02-25', {
        recordId: madeId(1, 3),
        work: 'paused',
        evidenceIds: [],
      });
      return validator.update(
        inputOf(foldOnto(made.register, entriesOf([event], made.entries + 1))),
        [event],
      ).ruleCalls;
    };
    expect(cost(2000)).toBe(cost(200));
  });

  it('asks about everything again on another day', () => {
    const validator = createValidator(inputOf(register));
    const { subjects } = validator.update({ ...inputOf(register), asOf: '2026-09-02' }, []);
    expect(subjects).toBeGreaterThan(1000);
    expect(validator.findings().findings).toEqual(
      validate({ ...inputOf(register), asOf: '2026-09-02' }).findings,
    );
  });
});

const ids = fc.integer({ min: 0, max: 59 }).map((n) => madeId(1, n));
const heldIds = fc.constantFrom(madeId(4, 0), madeId(4, 700));
const notStated = fc.constant({ state: 'not_stated' });
const steps = fc.oneof(
  fc.record({
    type: fc.constant('event.held'),
    data: fc.record({
      eventId: fc.constant(madeId(4, 700)),
      kind: fc.constant('dialogue_conference'),
      code: fc.constant('DT26B'),
      name: fc.constant('Đối thoại, theo một tờ báo khác'),
      heldOn: notStated,
      place: notStated,
      convenedBy: fc.constant([]),
      audience: notStated,
      sourceIds: fc.constant([]),
      quotations: fc.constant([]),
    }),
  }),
  fc.record({
    type: fc.constant('event.merged'),
    data: fc.record({ eventIds: fc.tuple(heldIds), intoId: heldIds, reason: fc.constant('trùng') }),
  }),
  fc.record({
    type: fc.constant('count.claimed'),
    data: fc.record({
      claimId: fc.integer({ min: 1, max: 3 }).map((n) => madeId(11, n)),
      eventId: heldIds,
      what: fc.constant('petitions_declared'),
      value: fc.integer({ min: 1, max: 300 }),
      quotations: fc.constant([]),
    }),
  }),
  fc.record({
    type: fc.constant('status.asserted'),
    data: fc.record({
      recordId: ids,
      work: fc.constantFrom('in_progress', 'fulfilled', 'paused', 'declined', 'explained'),
      evidenceIds: fc.constant([]),
    }),
  }),
  fc.record({
    type: fc.constant('record.linked'),
    data: fc.record({
      fromId: ids,
      toId: ids,
      relation: fc.constantFrom('requests_about', 'duplicates', 'related'),
    }),
  }),
  fc.record({
    type: fc.constant('record.merged'),
    data: fc.record({ recordIds: fc.tuple(ids), intoId: ids, reason: fc.constant('trùng') }),
  }),
  fc.record({
    type: fc.constant('record.assigned'),
    data: fc.record({
      assignmentId: fc.constant(madeId(2, 99)),
      recordId: ids,
      lead: fc.constantFrom({ name: 'Sở Nội vụ' }, { name: 'các sở' }),
      coordinating: fc.constant([]),
      document: fc.constant(null),
    }),
  }),
  fc.record({
    type: fc.constant('referral.sent'),
    data: fc.record({
      referralId: fc.integer({ min: 1, max: 5 }).map((n) => madeId(6, n)),
      recordIds: fc.tuple(ids),
      from: fc.constant(null),
      to: fc.constant({ name: 'Bộ Tài chính' }),
      document: fc.constant(null),
      replyDueOn: fc.constant(null),
    }),
  }),
  fc.record({
    type: fc.constant('number.allotted'),
    data: fc.record({ recordId: ids, number: fc.constantFrom('DT26-KN11', 'DT26-KN90') }),
  }),
  fc.record({
    type: fc.constant('record.classified'),
    data: fc.record({
      recordId: ids,
      field: fc.constantFrom('health', 'space'),
      basis: fc.constant('office'),
    }),
  }),
  fc.record({
    type: fc.constant('evidence.attached'),
    data: fc.record({
      evidenceId: fc.integer({ min: 1, max: 9 }).map((n) => madeId(7, n)),
      recordIds: fc.tuple(ids),
      kind: fc.constant('document'),
      strength: fc.constant('claimed'),
      title: fc.constant('Báo cáo'),
      issuedOn: fc.constantFrom('2025-12-01', '2026-02-01'),
    }),
  }),
);

describe('the law of validating step by step', () => {
  const { writer, register, entries } = start(60);

  it('gives, after any events, what validating the whole register gives', () => {
    fc.assert(
      fc.property(fc.array(steps, { minLength: 1, maxLength: 12 }), (list) => {
        const validator = createValidator(inputOf(register));
        let now = register;
        for (const [at, { type, data }] of list.entries()) {
          const event: LedgerEvent = writer.write(type, '2026-02-26', data);
          now = foldOnto(now, entriesOf([event], entries + at + 1));
          validator.update(inputOf(now), [event]);
        }
        expect(shown(validator.findings().findings)).toEqual(
          shown(validate(inputOf(now)).findings),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('follows a correction that takes an event back', () => {
    const wrong = writer.write('status.asserted', '2026-02-26', {
      recordId: madeId(1, 5),
      work: 'paused',
      evidenceIds: [],
    });
    const after = foldOnto(register, entriesOf([wrong], entries + 1));
    const validator = createValidator(inputOf(after));
    expect(validator.findingsOf('record', madeId(1, 5)).map(({ ruleId }) => ruleId)).toContain(
      'TRN-2',
    );
    const undo = writer.write('event.corrected', '2026-02-27', {
      correctsId: wrong.id,
      reason: 'nhầm mục',
      replacement: null,
    });
    const mended = foldOnto(after, entriesOf([undo], entries + 2));
    validator.update(inputOf(mended), [undo]);
    expect(validator.findingsOf('record', madeId(1, 5)).map(({ ruleId }) => ruleId)).not.toContain(
      'TRN-2',
    );
    expect(shown(validator.findings().findings)).toEqual(shown(validate(inputOf(mended)).findings));
  });
});
