import { beforeEach, expect, test } from 'vitest';
import { ledgerOf } from '../../tests/entries-of';
import {
  createEventFactory,
  heldEvent,
  idOf,
  petition,
  type EventFactory,
} from '../../tests/event-factory';
import { fold } from './fold';

let make: EventFactory['make'];
beforeEach(() => {
  make = createEventFactory().make;
});

const hold = (name: string) => make('event.held', heldEvent(name));
const merge = (from: string[], into: string) =>
  make('event.merged', { eventIds: from.map(idOf), intoId: idOf(into), reason: 'cùng một cuộc' });
const take = (event: { id: string }) =>
  make('event.corrected', { correctsId: event.id, reason: 'gộp nhầm', replacement: null });
const namesOf = (events: readonly object[]) =>
  [...fold(ledgerOf(events)).events.values()].map(({ name }) => name);
const ruleIds = (events: readonly object[]) =>
  fold(ledgerOf(events)).findings.map(({ ruleId }) => ruleId);

test('a merged event goes on as the other, with its sources, records, groups and claims', () => {
  const register = fold(
    ledgerOf([
      hold('báo tỉnh'),
      hold('báo trung ương'),
      make('petition.itemised', petition('a', 'báo trung ương')),
      make('fact.claimed', {
        claimId: idOf('claim'),
        subjectId: idOf('báo trung ương'),
        property: 'participants',
        value: '300',
        quotations: [],
      }),
      merge(['báo trung ương'], 'báo tỉnh'),
      make('petition.itemised', petition('b', 'báo trung ương')),
    ]),
  );
  expect(register.findings).toEqual([]);
  expect([...register.events.keys()]).toEqual([idOf('báo tỉnh')]);
  expect(register.events.get(idOf('báo tỉnh'))?.sourceIds).toEqual([
    idOf('source of báo tỉnh'),
    idOf('source of báo trung ương'),
  ]);
  expect([...register.records.values()].map(({ eventId }) => eventId)).toEqual([
    idOf('báo tỉnh'),
    idOf('báo tỉnh'),
  ]);
  expect(register.claims[0]?.event.data).toMatchObject({ subjectId: idOf('báo tỉnh') });
  expect(register.mergedEvents.get(idOf('báo trung ương'))).toMatchObject({
    event: { name: 'báo trung ương' },
    intoId: idOf('báo tỉnh'),
    mergedBy: { n: 5 },
  });
});

test('merges are followed to the end, whatever order they come in', () => {
  const events = [hold('a'), hold('b'), hold('c')];
  expect(namesOf([...events, merge(['a'], 'b'), merge(['b'], 'c')])).toEqual(['c']);
  expect(namesOf([merge(['b'], 'c'), merge(['a'], 'b'), ...events])).toEqual(['c']);
});

test('a merge that is taken back separates the events again', () => {
  const merging = merge(['a'], 'b');
  const events = [hold('a'), hold('b'), make('petition.itemised', petition('x', 'a')), merging];
  const register = fold(ledgerOf([...events, take(merging)]));
  expect([...register.events.keys()]).toEqual([idOf('a'), idOf('b')]);
  expect(register.records.get(idOf('record x'))?.eventId).toBe(idOf('a'));
  expect(register.mergedEvents.size).toBe(0);
});

test('an event merged twice goes where it was merged first; the second merge is reported', () => {
  const events = [hold('a'), hold('b'), hold('c'), merge(['a'], 'b'), merge(['a'], 'c')];
  expect(namesOf(events)).toEqual(['b', 'c']);
  expect(ruleIds(events)).toEqual(['LED-33']);
});

test('a merge never runs in a circle, and never leads to nothing', () => {
  const circle = [hold('a'), hold('b'), merge(['a'], 'b'), merge(['b'], 'a')];
  expect(namesOf(circle)).toEqual(['b']);
  expect(ruleIds(circle)).toEqual(['LED-34']);
  const nowhere = [hold('d'), merge(['d'], 'unknown')];
  expect(namesOf(nowhere)).toEqual(['d']);
  expect(ruleIds(nowhere)).toContain('LED-35');
});

test('a chain of a thousand merges is followed to its end', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `e${index}`);
  const events = [
    ...names.map(hold),
    ...names.slice(1).map((name, index) => merge([names[index]!], name)),
  ];
  expect(namesOf(events)).toEqual(['e999']);
});
