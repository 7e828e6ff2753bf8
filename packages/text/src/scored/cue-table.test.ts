import { expect, test } from 'vitest';
import { characterOf, readCues, readSteps, weightOf } from './cue-table';

test('a weight comes back to the nearest step, and to the farthest where it is beyond', () => {
  for (let steps = -42; steps <= 42; steps += 1)
    expect(weightOf(characterOf(steps * 0.065))).toBeCloseTo(steps * 0.065, 9);
  expect(weightOf(characterOf(99))).toBeCloseTo(2.73, 9);
  expect(weightOf(characterOf(-99))).toBeCloseTo(-2.73, 9);
});

test('no weight is written as a quotation mark or a backslash', () => {
  const written = Array.from({ length: 85 }, (_, at) => characterOf((at - 42) * 0.065)).join('');
  expect(written).not.toMatch(/["'\\]/u);
});

test('each cue gets its weights in turn, the last marked by a capital', () => {
  const table = readCues(
    'wđã|sẽ~b;',
    `a${characterOf(0.65)}C${characterOf(-0.65)}B${characterOf(1.3)}A${characterOf(0)}`,
  );
  expect(table.get('w')?.get('đã')).toEqual([0, expect.closeTo(0.65), 2, expect.closeTo(-0.65)]);
  expect(table.get('w')?.get('sẽ')).toEqual([1, expect.closeTo(1.3)]);
  expect(table.get('b')?.get(';')).toEqual([0, 0]);
});

test('steps that may not be taken weigh nothing', () => {
  const steps = readSteps(characterOf(0.65).repeat(15 * 8 + 14));
  expect(steps.filter((weight) => weight > 0)).toHaveLength(134);
});
