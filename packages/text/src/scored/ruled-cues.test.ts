import { expect, test } from 'vitest';
import type { Draft } from '../passages/draft';
import type { Clause } from './clauses';
import { ruledClauses, ruledCues } from './ruled-cues';
import { stretchOf } from './stretch-of';

/** Clauses of ten letters, two apart. */
const clauses = Array.from({ length: 4 }, (_, at): Clause => {
  const start = at * 12;
  return { start, end: start + 10, first: at, next: at + 1, opening: ',', paragraph: 0 };
});

const draft = (start: number, end: number, kind: Draft['kind']): Draft => ({
  start,
  end,
  kind,
  speaker: null,
  lead: null,
  coordinating: [],
  force: null,
  paragraph: 0,
  because: [{ ruleId: 'PASSAGE-ORDER', start, end }],
});

function cuesOf(drafts: readonly Draft[], index: number): string[] {
  const taken: string[] = [];
  ruledCues(ruledClauses(clauses, drafts), { index, opening: ',', first: 'A' }, (family, value) => {
    taken.push(`${family}:${value}`);
  });
  return taken;
}

test.each([
  [
    { start: 0, end: 10 },
    { first: 0, last: 0 },
  ],
  [
    { start: 4, end: 15 },
    { first: 0, last: 1 },
  ],
  [
    { start: 10, end: 30 },
    { first: 1, last: 2 },
  ],
  [
    { start: 90, end: 99 },
    { first: 3, last: 3 },
  ],
])('$0 shares words with clauses $1', (span, stretch) => {
  expect(stretchOf(clauses, span)).toEqual(stretch);
});

test('a clause is told what the rules read in it, whether it begins or ends there, and what they read around', () => {
  const drafts = [draft(0, 22, 'directive'), draft(24, 34, 'progress')];
  expect(cuesOf(drafts, 0)).toEqual([
    'A:directive',
    'I:- directive',
    'J:directive directive',
    'G:directive ',
    'B:directive true',
    'C:directive false',
    'D:PASSAGE-ORDER',
  ]);
  expect(cuesOf(drafts, 1)).toEqual([
    'A:directive',
    'I:directive directive',
    'J:directive answer',
    'G:directive ,',
    'B:directive false',
    'C:directive true',
    'D:PASSAGE-ORDER ,',
    'E:1',
    'H:, A',
  ]);
});

test('where the rules read nothing, only what stands around counts', () => {
  expect(cuesOf([draft(0, 10, 'pledge')], 1)).toEqual(['A:-', 'I:pledge -', 'J:- -', 'G:- ,']);
});

test('of two passages in one clause the first counts, and a text without clauses has none', () => {
  expect(cuesOf([draft(0, 5, 'target'), draft(5, 10, 'pledge')], 0)[0]).toBe('A:target');
  expect(ruledClauses([], [draft(0, 5, 'target')])).toEqual([]);
});
