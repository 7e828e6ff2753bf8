import { describe, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time';

/** A task whose runs end when they are told to; it remembers what was written when each began. */
function heldTask() {
  const seen: number[] = [];
  const ends: (() => void)[] = [];
  let written = 0;
  const run = oneAtATime(() => {
    seen.push(written);
    return new Promise((resolve) => ends.push(resolve));
  });
  return { run, seen, write: () => (written += 1), end: (at: number) => ends[at]?.() };
}

describe('A task that runs one at a time', () => {
  it('runs once more for all who asked while it ran, and only after it', async () => {
    const { run, seen, write, end } = heldTask();
    const first = run();
    write();
    const second = run();
    const third = run();
    expect(seen).toEqual([0]);
    end(0);
    await first;
    await Promise.resolve();
    expect(second).toBe(third);
    expect(seen).toEqual([0, 1]);
    end(1);
    await second;
  });

  it('runs again at once when nothing runs', async () => {
    const { run, seen, write, end } = heldTask();
    const first = run();
    end(0);
    await first;
    write();
    const second = run();
    expect(seen).toEqual([0, 1]);
    end(1);
    await second;
  });

  it('goes on after a run that failed, which only those who asked for it hear of', async () => {
    let runs = 0;
    const run = oneAtATime(() => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error('broken')) : Promise.resolve();
    });
    const first = run();
    const second = run();
    await expect(first).rejects.toThrow('broken');
    await second;
    expect(runs).toBe(2);
  });
});
