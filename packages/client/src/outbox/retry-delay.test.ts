import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAX_RETRY_MS, retryDelayMs } from './retry-delay';

it('grows with each failure, keeps its ceiling and never falls below half of it', () => {
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), random, (attempt, chance) => {
      const delay = retryDelayMs(attempt, chance);
      expect(delay).toBeGreaterThanOrEqual(500);
      expect(delay).toBeLessThanOrEqual(MAX_RETRY_MS);
      expect(retryDelayMs(attempt + 1, chance)).toBeGreaterThanOrEqual(delay);
    }),
  );
});

it('refuses to count failures from zero', () => {
  expect(() => retryDelayMs(0, 0.5)).toThrow(RangeError);
});
