import { partitionPoint } from '../text/partition-point';
import type { Span } from '../text/span';
import type { Clause } from './clauses';

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
  const before = partitionPoint(clauses.length, (at) => (clauses[at]?.end ?? 0) <= start);
  const first = Math.min(before, clauses.length - 1);
  let last = first;
  while ((clauses[last + 1]?.start ?? Infinity) < end) last += 1;
  return { first, last };
}
