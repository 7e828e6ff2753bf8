/**
 * How many of a row's first entries a condition holds for, that holds for all in front of some place and for none behind it.
 *
 * @example
 * const starts = [0, 12, 30];
 * partitionPoint(starts.length, (at) => (starts[at] ?? 0) <= 12); // => 2
 */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
