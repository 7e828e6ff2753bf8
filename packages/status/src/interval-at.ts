/**
 * Place of the interval in which a day lies: the last one that starts on or before it; -1 before the first.
 *
 * @example
 * intervalAt([10, 20, 30], 25); // => 1
 */
export function intervalAt(fromDays: ArrayLike<number>, day: number): number {
  let low = 0;
  let high = fromDays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fromDays[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
