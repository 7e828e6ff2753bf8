import type { Span } from '../text/span';
import type { Clause } from './clauses';

/** Index of the first clause that ends behind an offset. */
function clauseBehind(clauses: readonly Clause[], offset: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The first and the last clause that a span shares words with; the last clause of all for a span behind them.
 *
 * @example
 * // clauses at 0–10 and 12–20
 * stretchOf(clauses, { start: 4, end: 15 }); // => { first: 0, last: 1 }
 */
export function stretchOf(
  clauses: readonly Clause[],
  { start, end }: Span,
): { first: number; last: number } {
  const first = Math.min(clauseBehind(clauses, start), clauses.length - 1);
  let last = first;
  while ((clauses[last + 1]?.start ?? Infinity) < end) last += 1;
  return { first, last };
}
