/** Counts failed tries in a sliding window, so that short codes cannot be guessed. */
export interface TryLimit {
  /** Milliseconds until the next try is allowed; 0 when it is allowed now. */
  waitMs(nowMs: number): number;
  fail(nowMs: number): void;
}

/**
 * Allows a number of failures within a window.
 *
 * @param windowMs length of the window in milliseconds.
 * @example
 * createTryLimit({ failures: 10, windowMs: 60_000 }).waitMs(0); // => 0
 */
export function createTryLimit({
  failures,
  windowMs,
}: {
  failures: number;
  windowMs: number;
}): TryLimit {
  let failedAt: number[] = [];
  const within = (nowMs: number) => failedAt.filter((at) => nowMs - at < windowMs);
  return {
    waitMs: (nowMs) => {
      const recent = within(nowMs);
      const oldest = recent[recent.length - failures];
      return oldest === undefined ? 0 : oldest + windowMs - nowMs;
    },
    fail: (nowMs) => {
      failedAt = [...within(nowMs), nowMs];
    },
  };
}
