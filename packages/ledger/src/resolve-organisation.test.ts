import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../tests/entries-of';
import { createEventFactory, idOf } from '../tests/event-factory';
import { fold } from './fold/fold';
import { resolveOrganisation } from './resolve-organisation';

type Kind = 'merge' | 'split' | 'rename' | 'dissolve';
const body = (name: string): string => `org:lam-son:${name}`;

function registerOf(changes: readonly (readonly [string, Kind, string[], string[]])[]) {
  const { make } = createEventFactory();
  const events = changes.map(([on, kind, fromIds, toIds], index) =>
    make(
      'organisation.changed',
      {
        changeId: idOf(`change ${index}`),
        kind,
        fromIds: fromIds.map(body),
        toIds: toIds.map(body),
        legalBasis: [],
      },
      on,
    ),
  );
  const dissolved = make('organisation.stated', {
    organisationId: body('gone'),
    name: 'Ban Giả Định',
    kind: 'other',
    aliases: [],
    validToOn: '2025-06-30',
    quotations: [],
  });
  return fold(ledgerOf([...events, dissolved]));
}

describe('the body that answers for an organisation on a day', () => {
  const register = registerOf([
    ['2025-03-01', 'merge', ['a', 'b'], ['ab']],
    ['2025-07-01', 'rename', ['ab'], ['new']],
    ['2026-01-01', 'split', ['new'], ['main', 'side']],
    ['2026-01-01', 'dissolve', ['c'], []],
    ['2026-05-01', 'merge', ['d', 'e'], ['d']],
  ]);

  test.each([
    ['before the merger itself', 'a', '2025-02-28', ['a']],
    ['on the day of the merger its successor', 'a', '2025-03-01', ['ab']],
    ['after the renaming the new name', 'b', '2025-07-01', ['new']],
    ['after the split both, the main one first', 'a', '2026-03-01', ['main', 'side']],
    ['after a dissolution nobody', 'c', '2026-01-01', []],
    ['one that took in another goes on', 'd', '2026-05-02', ['d']],
    ['one that was taken in', 'e', '2026-05-02', ['d']],
    ['one that nothing is known about', 'z', '2026-05-02', ['z']],
    ['one past its validity without successor', 'gone', '2025-07-01', []],
    ['one on its last day', 'gone', '2025-06-30', ['gone']],
  ] as const)('%s', (...[, from, onDay, to]) => {
    expect(resolveOrganisation(register, body(from), onDay).ids).toEqual(to.map(body));
  });

  test('the changes that led there are named', () => {
    const { changeEventIds } = resolveOrganisation(register, body('a'), '2025-12-31');
    expect(changeEventIds).toEqual(
      register.organisationChanges.slice(0, 2).map(({ event }) => event.id),
    );
  });
});

test('changes of one day that run in a circle are reported, and resolving ends', () => {
  const register = registerOf([
    ['2026-01-01', 'rename', ['a'], ['b']],
    ['2026-01-01', 'rename', ['b'], ['c']],
    ['2026-01-01', 'rename', ['c'], ['a']],
  ]);
  expect(register.findings).toMatchObject([{ ruleId: 'LED-31', params: { n: 3 } }]);
  expect(resolveOrganisation(register, body('a'), '2026-02-01').ids).toHaveLength(1);
});

test('a name taken back years later is no circle', () => {
  const register = registerOf([
    ['2020-01-01', 'rename', ['a'], ['b']],
    ['2026-01-01', 'rename', ['b'], ['a']],
  ]);
  expect(register.findings).toEqual([]);
  expect(resolveOrganisation(register, body('a'), '2023-01-01').ids).toEqual([body('b')]);
  expect(resolveOrganisation(register, body('a'), '2026-01-01').ids).toEqual([body('a')]);
});
