import { describe, expect, test } from 'vitest';
import * as data from '../data';
import { TRANSITIONS, WORK_STATUSES, findTransition } from '../data';

const isVocabulary = (value: unknown): value is readonly data.Term[] =>
  Array.isArray(value) &&
  typeof value[0] === 'object' &&
  'label' in value[0] &&
  'definition' in value[0];

const VOCABULARIES = Object.entries(data as Record<string, unknown>).flatMap(([name, value]) =>
  isVocabulary(value) ? [[name, value] as const] : [],
);

describe.each(VOCABULARIES)('%s', (_name, terms) => {
  test('has a label and a definition in both languages and a source for every value', () => {
    for (const term of terms) {
      for (const text of [
        term.label.vi,
        term.label.en,
        term.definition.vi,
        term.definition.en,
        term.source,
      ])
        expect(text).not.toBe('');
      expect(term.label.vi).toBe(term.label.vi.normalize('NFC'));
    }
  });

  test('has unique keys and unique labels', () => {
    expect(new Set(terms.map((term) => term.key)).size).toBe(terms.length);
    expect(new Set(terms.map((term) => term.label.vi)).size).toBe(terms.length);
  });
});

test('every vocabulary of the model is there', () => {
  expect(VOCABULARIES.length).toBe(11);
});

describe('the transition table', () => {
  test('names only known statuses, and every pair once', () => {
    const keys = WORK_STATUSES.map((status) => status.key);
    for (const { from, to } of TRANSITIONS)
      expect(keys).toEqual(expect.arrayContaining([from, to]));
    const pairs = TRANSITIONS.map(({ from, to }) => `${from}>${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test.each([
    ['recorded', 'assigned', true],
    ['assigned', 'in_progress', true],
    ['in_progress', 'fulfilled', true],
    ['fulfilled', 'in_progress', true],
    ['fulfilled', 'assigned', false],
    ['withdrawn', 'in_progress', false],
    ['referred', 'fulfilled', false],
    ['paused', 'in_progress', true],
    ['paused', 'fulfilled', false],
  ] as const)('%s to %s is allowed: %s', (from, to, isAllowed) => {
    expect(findTransition(from, to) !== undefined).toBe(isAllowed);
  });

  test('a fulfilled record goes on only through a reopening with a reason', () => {
    expect(findTransition('fulfilled', 'in_progress')).toMatchObject({
      onlyBy: 'record.reopened',
      needsReason: true,
    });
  });

  test('every open status can be closed, and a pointer is the end', () => {
    for (const { key, isClosed } of WORK_STATUSES) {
      const out = TRANSITIONS.filter((transition) => transition.from === key);
      if (['merged', 'superseded', 'withdrawn'].includes(key)) expect(out).toEqual([]);
      else if (!isClosed) expect(out.length).toBeGreaterThan(0);
    }
  });
});
