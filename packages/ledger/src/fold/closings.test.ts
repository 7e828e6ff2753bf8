import { beforeEach, describe, expect, test } from 'vitest';
import { ledgerOf } from '../../tests/entries-of';
import { createEventFactory, recordIdOf, type EventFactory } from '../../tests/event-factory';
import { faultsFound } from '../../tests/faults-found';
import { resolveRecord } from '../resolve-record';
import { fold } from './fold';

let { make, petitions }: EventFactory = createEventFactory();
beforeEach(() => {
  ({ make, petitions } = createEventFactory());
});

const reason = 'gộp vì trùng nội dung';

describe('closings', () => {
  const merge = (from: string, into: string) =>
    make('record.merged', { recordIds: [recordIdOf(from)], intoId: recordIdOf(into), reason });

  test('a chain of pointers leads to the record that goes on', () => {
    const events = [...petitions('a', 'b', 'c'), merge('a', 'b'), merge('b', 'c')];
    const register = fold(ledgerOf(events));
    expect(resolveRecord(register, recordIdOf('a')).map((record) => record.id)).toEqual([
      recordIdOf('c'),
    ]);
    expect(resolveRecord(register, recordIdOf('c')).map((record) => record.id)).toEqual([
      recordIdOf('c'),
    ]);
    expect(register.findings).toEqual([]);
  });

  test('a split leads to all its parts, of which one may be merged elsewhere', () => {
    const split = make('record.split', {
      recordId: recordIdOf('a'),
      intoIds: [recordIdOf('b'), recordIdOf('c')],
      reason,
    });
    const register = fold(ledgerOf([...petitions('a', 'b', 'c', 'd'), split, merge('b', 'd')]));
    expect(resolveRecord(register, recordIdOf('a')).map((record) => record.id)).toEqual([
      recordIdOf('c'),
      recordIdOf('d'),
    ]);
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
      expect(resolveRecord(register, recordIdOf('a')).map((record) => record.id)).toEqual([
        recordIdOf(last),
      ]);
    },
  );

  test('a record closed twice keeps its first closing; both events stand in its history', () => {
    const events = [...petitions('a', 'b', 'c'), merge('a', 'b'), merge('a', 'c')];
    const register = fold(ledgerOf(events));
    const record = register.records.get(recordIdOf('a'));
    expect(record?.closedBy?.intoIds).toEqual([recordIdOf('b')]);
    expect(record?.events).toHaveLength(2);
    expect(faultsFound(events)).toEqual([['LED-26', 5, '/data']]);
  });

  test('a pointer to a record that the register does not have leaves the record open until that arrives', () => {
    const events = [...petitions('a'), merge('a', 'b')];
    expect(fold(ledgerOf(events)).records.get(recordIdOf('a'))?.closedBy).toBeNull();
    expect(faultsFound(events).map(([ruleId]) => ruleId)).toEqual(['LED-20', 'LED-28']);
    const register = fold(ledgerOf([...events, ...petitions('b')]));
    expect(register.records.get(recordIdOf('a'))?.closedBy?.intoIds).toEqual([recordIdOf('b')]);
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
    expect(
      fold(ledgerOf([...names, merged, back])).records.get(recordIdOf('a'))?.closedBy,
    ).toBeNull();
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
    expect(resolveRecord(register, recordIdOf('0')).map((record) => record.id)).toEqual([
      recordIdOf('4999'),
    ]);
  });
});
