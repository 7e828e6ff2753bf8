/**
 * The spans, ascending, that start from 200 letters before an offset on, 24 at most, so that a hostile text stays linear.
 *
 * @example
 * near([{ start: 0 }, { start: 900 }], 950); // => [{ start: 900 }]
 */
export function near<T extends { start: number }>(names: readonly T[], at: number): T[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < at - 200) low = middle + 1;
    else high = middle;
  }
  return names.slice(low, low + 24);
}
