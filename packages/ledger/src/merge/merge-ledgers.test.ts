import type { LedgerEventInput } from '@camket/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conferenceLedger } from '../../tests/conference-ledger';
import { ledgerOf } from '../../tests/entries-of';
import { createEventFactory, idOf, petition, sha256 } from '../../tests/event-factory';
import { randomEvents } from '../../tests/random-events';
import { canonicalise } from '../canonicalise';
import { extendLedger } from '../create-ledger';
import type { Ledger } from '../entry';
import { fold } from '../fold/fold';
import { verifyRegisterFile } from '../verify-register-file';
import { writeRegisterFile } from '../write-register-file';
import { mergeLedgers } from './merge-ledgers';

const options = { acceptedAt: '2026-02-01T00:00:00Z', sha256 };
const id = (name: string): string => idOf(`record ${name}`);
const office = createEventFactory('office');
const device = createEventFactory('extension');
const shared = ['a', 'b'].map((name) => office.make('petition.itemised', petition(name)));

function merged(ours: Ledger, theirs: Ledger): Ledger {
  const { entries, openings } = mergeLedgers(ours, theirs, options);
  return extendLedger(ours, entries, openings);
}

const bytesOf = (ledger: Ledger): string[] =>
  [...new Set(ledger.entries.map(({ event }) => canonicalise(event)))].sort();

test('events that both have count once; what we lack is appended in their order with our clock; the file verifies', () => {
  const ours = ledgerOf([
    ...shared,
    office.make('record.withdrawn', { recordId: id('b'), reason: 'nhầm' }),
  ]);
  const own = [
    device.make('petition.itemised', petition('c')),
    device.make('record.published', { recordIds: [id('c')] }),
  ];
  const theirs = ledgerOf([shared[0]!, own[0]!, shared[1]!, own[1]!]);
  const both = merged(ours, theirs);
  expect(both.entries.slice(0, 3)).toEqual(ours.entries);
  expect(both.entries.slice(3).map(({ event }) => event)).toEqual(own);
  expect(both.entries.at(-1)?.acceptedAt).toBe('2026-02-01T00:00:00.000Z');
  expect(verifyRegisterFile(writeRegisterFile(both, sha256), { sha256 }).ok).toBe(true);
  expect(fold(both).records.size).toBe(3);
});

test('private values come with the events they belong to', () => {
  const conference = conferenceLedger();
  const both = merged(ledgerOf(shared), conference);
  expect(both.openings).toEqual(conference.openings);
  expect(verifyRegisterFile(writeRegisterFile(both, sha256), { sha256 }).ok).toBe(true);
  expect(mergeLedgers(both, conference, options)).toEqual({
    entries: [],
    openings: [],
    conflicts: [],
  });
});

describe('contradictions are handed back with both sides', () => {
  const make = (factory: typeof office, seq: string) => ({
    number: (name: string, number: string) =>
      factory.make('number.allotted', { recordId: id(name), number }),
    field: (field: string) =>
      factory.make('record.classified', { recordId: id('a'), field, basis: 'office', reason: seq }),
    status: (work: 'in_progress' | 'fulfilled', on: string) =>
      factory.make('status.asserted', { recordId: id('a'), work, evidenceIds: [] }, on),
    lead: (name: string) =>
      factory.make('record.assigned', {
        assignmentId: idOf(name),
        recordId: id('a'),
        lead: { name },
        coordinating: [],
        document: null,
      }),
    merge: (into: string) =>
      factory.make('record.merged', { recordIds: [id('a')], intoId: id(into), reason: 'trùng' }),
    correct: (text: string) =>
      factory.make('event.corrected', {
        correctsId: shared[0]!.id,
        reason: text,
        replacement: { ...petition('a'), text } as never,
      }),
    petition: (text: string) => factory.make('petition.itemised', { ...petition('c'), text }),
    publish: () => factory.make('record.published', { recordIds: [id('a')] }),
    hide: () => factory.make('record.unpublished', { recordIds: [id('a')], reason: 'chờ' }),
  });
  const [we, they] = [make(office, 'we'), make(device, 'they')];

  test.each<[string, LedgerEventInput, LedgerEventInput, string[]]>([
    [
      'one number for two records',
      we.number('a', 'CT25-KN01'),
      they.number('b', 'CT25-KN01'),
      ['number'],
    ],
    [
      'two numbers for one record',
      we.number('a', 'CT25-KN01'),
      they.number('a', 'CT25-KN02'),
      ['record-number'],
    ],
    ['two fields', we.field('education'), they.field('health'), ['field']],
    ['the same field', we.field('education'), they.field('education'), []],
    [
      'two statuses on one day',
      we.status('in_progress', '2026-01-06'),
      they.status('fulfilled', '2026-01-06'),
      ['status'],
    ],
    [
      'statuses of two days',
      we.status('in_progress', '2026-01-06'),
      they.status('fulfilled', '2026-01-07'),
      [],
    ],
    ['two leads', we.lead('Sở Xây dựng'), they.lead('Sở Tài chính'), ['lead']],
    ['merged into two records', we.merge('b'), they.merge('c'), ['closing']],
    ['two corrections of one event', we.correct('một'), they.correct('hai'), ['correction']],
    ['one record itemised in two ways', we.petition('một'), they.petition('hai'), ['record']],
    ['published and hidden', we.publish(), they.hide(), ['publication']],
  ])('%s', (...[, ours, theirs, kinds]) => {
    const { conflicts, entries } = mergeLedgers(
      ledgerOf([...shared, ours]),
      ledgerOf([...shared, theirs]),
      options,
    );
    expect(entries.map(({ event }) => event)).toEqual([theirs]);
    expect(conflicts.map(({ kind }) => kind)).toEqual(kinds);
    for (const conflict of conflicts) {
      expect(conflict).toMatchObject({
        ours,
        theirs,
        finding: { ruleId: 'LED-32', severity: 'warning' },
      });
      expect(conflict.finding.message.vi).not.toContain('{');
    }
  });

  test('one id with other content: ours stays, theirs is in the conflict', () => {
    const other = { ...shared[0]!, data: { ...petition('a'), text: 'khác' } } as LedgerEventInput;
    const { conflicts, entries } = mergeLedgers(ledgerOf(shared), ledgerOf([other]), options);
    expect(entries).toEqual([]);
    expect(conflicts).toMatchObject([{ kind: 'event', ours: shared[0], theirs: other }]);
  });

  test('one sequence number of a device for two events, as after a restored backup', () => {
    const [one, two] = ['x', 'y'].map((name) =>
      createEventFactory('restored').make('petition.itemised', { ...petition(name) }),
    );
    const second = { ...two!, id: idOf('another') };
    const { conflicts } = mergeLedgers(ledgerOf([one!]), ledgerOf([second]), options);
    expect(conflicts.map(({ kind }) => kind)).toEqual(['device']);
  });
});

test('a number allotted twice loses neither record: ours keeps it, theirs is provisional', () => {
  const ours = ledgerOf([
    ...shared,
    office.make('number.allotted', { recordId: id('a'), number: 'CT25-KN01' }),
  ]);
  const theirs = ledgerOf([
    ...shared,
    device.make('number.allotted', { recordId: id('b'), number: 'CT25-KN01' }),
  ]);
  const { records, numbers } = fold(merged(ours, theirs));
  expect([records.get(id('a'))?.number, records.get(id('b'))?.number]).toEqual(['CT25-KN01', null]);
  expect(numbers.get('CT25-KN01')).toBe(id('a'));
});

test('events of a newer version are forwarded byte for byte', () => {
  const future = {
    ...device.make('petition.itemised', petition('c')),
    v: 3,
    data: { 'key 2': [1, { đ: 'ế' }] },
  };
  const both = merged(ledgerOf(shared), ledgerOf([future]));
  expect(canonicalise(both.entries.at(-1)?.event)).toBe(canonicalise(future));
});

test('merging gives the same events whichever side merges, changes nothing when repeated, and the conflicts mirror each other', () => {
  const sides = fc.tuple(
    randomEvents('left', ['a', 'b', 'c']),
    randomEvents('right', ['a', 'b', 'c']),
    randomEvents('base', ['a', 'b']),
  );
  fc.assert(
    fc.property(sides, ([left, right, base]) => {
      const [ours, theirs] = [ledgerOf([...base, ...left]), ledgerOf([...base, ...right])];
      const [here, there] = [merged(ours, theirs), merged(theirs, ours)];
      expect(bytesOf(here)).toEqual(bytesOf(there));
      expect(mergeLedgers(here, theirs, options).entries).toEqual([]);
      expect([...fold(here).records.keys()].sort()).toEqual([...fold(there).records.keys()].sort());
      const subjects = (ledger: Ledger, other: Ledger) =>
        mergeLedgers(ledger, other, options)
          .conflicts.map(({ kind, subject }) => `${kind} ${subject}`)
          .sort();
      expect(subjects(ours, theirs)).toEqual(subjects(theirs, ours));
      expect(verifyRegisterFile(writeRegisterFile(here, sha256), { sha256 }).ok).toBe(true);
    }),
    { numRuns: 60 },
  );
});
