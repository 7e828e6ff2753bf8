import type { LedgerEventInput } from '@camket/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { ledgerOf } from '../../tests/entries-of';
import { createEventFactory, idOf, petition, type EventFactory } from '../../tests/event-factory';
import { faultsFound } from '../../tests/faults-found';
import { resolveRecord } from '../resolve-record';
import { fold } from './fold';

let make: EventFactory['make'];
beforeEach(() => {
  make = createEventFactory().make;
});

const id = (name: string | number): string => idOf(`record ${name}`);
const reason = 'gộp vì trùng nội dung';
const petitions = (...names: string[]): LedgerEventInput[] =>
  names.map((name) => make('petition.itemised', petition(name)));

describe('closings', () => {
  const merge = (from: string, into: string) =>
    make('record.merged', { recordIds: [id(from)], intoId: id(into), reason });

  test('a chain of pointers leads to the record that goes on', () => {
    const events = [...petitions('a', 'b', 'c'), merge('a', 'b'), merge('b', 'c')];
    const register = fold(ledgerOf(events));
    expect(resolveRecord(register, id('a')).map((record) => record.id)).toEqual([id('c')]);
    expect(resolveRecord(register, id('c')).map((record) => record.id)).toEqual([id('c')]);
    expect(register.findings).toEqual([]);
  });

  test('a split leads to all its parts, of which one may be merged elsewhere', () => {
    const split = make('record.split', { recordId: id('a'), intoIds: [id('b'), id('c')], reason });
    const register = fold(ledgerOf([...petitions('a', 'b', 'c', 'd'), split, merge('b', 'd')]));
    expect(resolveRecord(register, id('a')).map((record) => record.id)).toEqual([id('c'), id('d')]);
  });

  test.each([
    ['of one', [['a', 'a']]],
    [
      'of two',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    ],
    [
      'of three',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ],
    ],
  ] as const)(
    'a circle %s is broken at the pointer that closes it: that record stays open',
    (_, pairs) => {
      const names = ['a', 'b', 'c'];
      const events = [...petitions(...names), ...pairs.map(([from, into]) => merge(from, into))];
      const register = fold(ledgerOf(events));
      expect(faultsFound(events)).toEqual([['LED-27', events.length, '/data']]);
      const last = pairs.at(-1)![0];
      expect(resolveRecord(register, id('a')).map((record) => record.id)).toEqual([id(last)]);
    },
  );

  test('a record closed twice keeps its first closing; both events stand in its history', () => {
    const events = [...petitions('a', 'b', 'c'), merge('a', 'b'), merge('a', 'c')];
    const register = fold(ledgerOf(events));
    const record = register.records.get(id('a'));
    expect(record?.closedBy?.intoIds).toEqual([id('b')]);
    expect(record?.events).toHaveLength(2);
    expect(faultsFound(events)).toEqual([['LED-26', 5, '/data']]);
  });

  test('a pointer to a record that the register does not have leaves the record open until that arrives', () => {
    const events = [...petitions('a'), merge('a', 'b')];
    expect(fold(ledgerOf(events)).records.get(id('a'))?.closedBy).toBeNull();
    expect(faultsFound(events).map(([ruleId]) => ruleId)).toEqual(['LED-20', 'LED-28']);
    const register = fold(ledgerOf([...events, ...petitions('b')]));
    expect(register.records.get(id('a'))?.closedBy?.intoIds).toEqual([id('b')]);
    expect(register.findings).toEqual([]);
  });

  test('a merge taken back opens the record again', () => {
    const merged = merge('a', 'b');
    const back = make('event.corrected', {
      correctsId: merged.id,
      reason: 'không trùng',
      replacement: null,
    });
    const names = petitions('a', 'b');
    expect(fold(ledgerOf([...names, merged, back])).records.get(id('a'))?.closedBy).toBeNull();
  });

  test('a long chain, closed from its end, is followed to its end', () => {
    const names = Array.from({ length: 5000 }, (_, index) => String(index));
    const events = [
      ...petitions(...names),
      ...names
        .slice(1)
        .map((name) => merge(String(Number(name) - 1), name))
        .reverse(),
    ];
    const register = fold(ledgerOf(events));
    expect(resolveRecord(register, id('0')).map((record) => record.id)).toEqual([id('4999')]);
  });
});
