import { describe, expect, test } from 'vitest';
import { bestPath } from './best-path';
import { BEFORE, begins, goesOn, mayOpen, STATES } from './chain-model';
import { latticeOf } from './lattice';

const CLAUSES = 3;

/** Numbers that look drawn, the same each time. */
function drawn(count: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state % 1000) / 250 - 2;
  });
}

const scores = drawn(CLAUSES * STATES, 3);
const steps = drawn(STATES * STATES, 8);

/** Every row of states that may be taken. */
function rows(length: number): number[][] {
  const states = Array.from({ length: STATES }, (_, state) => state);
  if (length === 1) return states.filter(mayOpen).map((state) => [state]);
  return rows(length - 1).flatMap((row) =>
    states
      .filter((state) => BEFORE[state]?.includes(row.at(-1) ?? 0))
      .map((state) => [...row, state]),
  );
}

const scoreOf = (row: readonly number[], reluctance = 0): number =>
  row.reduce((sum, state, at) => {
    const step = at === 0 ? 0 : (steps[(row[at - 1] ?? 0) * STATES + state] ?? 0);
    return sum + step + (scores[at * STATES + state] ?? 0) - (state === 0 ? reluctance : 0);
  }, 0);

const all = rows(CLAUSES);
const total = all.reduce((sum, row) => sum + Math.exp(scoreOf(row)), 0);
const share = (holds: (row: readonly number[]) => boolean): number =>
  all.filter(holds).reduce((sum, row) => sum + Math.exp(scoreOf(row)), 0) / total;

describe('the chances of a row of clauses', () => {
  const lattice = latticeOf(scores, steps);
  test('a state has the share of all rows that hold it', () => {
    for (let clause = 0; clause < CLAUSES; clause += 1)
      for (let state = 0; state < STATES; state += 1)
        expect(lattice.chance(clause, state)).toBeCloseTo(
          share((row) => row[clause] === state),
          9,
        );
  });
  test('a step has the share of all rows that take it', () => {
    BEFORE.forEach((befores, state) => {
      for (const before of befores)
        expect(lattice.step(0, before, state)).toBeCloseTo(
          share((row) => row[0] === before && row[1] === state),
          9,
        );
    });
  });
  test.each([
    [0, 0],
    [0, 1],
    [1, 2],
    [2, 2],
    [0, 2],
  ])('a passage from clause %d to %d is neither shorter nor longer', (first, last) => {
    const kind = 3;
    const isPassage = (row: readonly number[]): boolean =>
      row.every((state, at) => {
        if (at === first) return state === begins(kind);
        if (at > first && at <= last) return state === goesOn(kind);
        return at !== last + 1 || state !== goesOn(kind);
      });
    expect(lattice.passage(kind, first, last)).toBeCloseTo(share(isPassage), 9);
  });
});

test.each([0, 0.75, 1.75, 9])('the best row at reluctance %d is the best of all', (reluctance) => {
  const best = [...all].sort((a, b) => scoreOf(b, reluctance) - scoreOf(a, reluctance))[0] ?? [];
  const states = new Array<number>(CLAUSES).fill(0);
  for (const { kind, first, last } of bestPath(scores, steps, reluctance))
    for (let at = first; at <= last; at += 1)
      states[at] = at === first ? begins(kind) : goesOn(kind);
  expect(states).toEqual(best);
});
