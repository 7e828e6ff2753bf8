/** Shortest ceiling of the first retry, in milliseconds. */
const FIRST_MS = 1_000;

/** Longest wait between two tries, in milliseconds. */
export const MAX_RETRY_MS = 5 * 60 * 1_000;

/**
 * How long to wait before the next try, in milliseconds: half of a doubling ceiling is fixed, half is jitter,
 * so that devices which lost the same register do not all come back at once.
 *
 * @param attempt failures in a row, from 1.
 * @param random a number in [0, 1).
 * @throws RangeError when `attempt` is below 1.
 * @example
 * retryDelayMs(3, 0.5); // => 3000
 */
export function retryDelayMs(attempt: number, random: number): number {
  if (!(attempt >= 1)) throw new RangeError('retryDelayMs counts failures from 1');
  const ceiling = Math.min(MAX_RETRY_MS, FIRST_MS * 2 ** Math.min(attempt - 1, 20));
  return Math.round(ceiling / 2 + (ceiling / 2) * random);
}
