/** Words of two texts that stand for each other, in order. */
export type WordPairs = [before: number, after: number][];

/** Two runs of words, by their keys. */
export interface WordRuns {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

interface Stretch {
  readonly runs: WordRuns;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Cells of a table of comparison; a larger one is first cut where three words stand once on both sides. */
const MOST_CELLS = 1_000_000;

/**
 * The longest common subsequence of two runs of words; for very long runs a good one.
 *
 * @example
 * alignWords({ before: Int32Array.of(1, 2, 3), after: Int32Array.of(1, 9, 3) }); // => [[0, 0], [2, 2]]
 */
export function alignWords(runs: WordRuns): WordPairs {
  const pairs: WordPairs = [];
  align({ runs, from: [0, 0], to: [runs.before.length, runs.after.length] }, pairs);
  return pairs;
}

function align(stretch: Stretch, pairs: WordPairs): void {
  const { runs } = stretch;
  let [before, after] = stretch.from;
  let [beforeEnd, afterEnd] = stretch.to;
  while (before < beforeEnd && after < afterEnd && runs.before[before] === runs.after[after])
    pairs.push([before++, after++]);
  const tail: WordPairs = [];
  while (
    beforeEnd > before &&
    afterEnd > after &&
    runs.before[beforeEnd - 1] === runs.after[afterEnd - 1]
  )
    tail.push([--beforeEnd, --afterEnd]);
  alignCore({ runs, from: [before, after], to: [beforeEnd, afterEnd] }, pairs);
  pairs.push(...tail.reverse());
}

function alignCore(stretch: Stretch, pairs: WordPairs): void {
  const { from, to } = stretch;
  const rows = to[0] - from[0];
  const columns = to[1] - from[1];
  if (rows === 0 || columns === 0) return;
  if (rows * columns <= MOST_CELLS) alignByTable(stretch, pairs);
  else alignBetweenKnots(stretch, pairs);
}

function alignByTable(stretch: Stretch, pairs: WordPairs): void {
  const before = stretch.runs.before.subarray(stretch.from[0], stretch.to[0]);
  const after = stretch.runs.after.subarray(stretch.from[1], stretch.to[1]);
  const table = commonLengths({ before, after });
  const width = after.length + 1;
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const at = row * width + column;
    if (before[row] === after[column])
      pairs.push([stretch.from[0] + row++, stretch.from[1] + column++]);
    else if (lengthAt(table, at + width) >= lengthAt(table, at + 1)) row += 1;
    else column += 1;
  }
}

const lengthAt = (table: Uint16Array, at: number): number => table[at] ?? 0;

/** For every pair of ends, how long the longest common subsequence behind them is. */
function commonLengths({ before, after }: WordRuns): Uint16Array {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      table[at] =
        before[row] === after[column]
          ? lengthAt(table, at + width + 1) + 1
          : Math.max(lengthAt(table, at + width), lengthAt(table, at + 1));
    }
  }
  return table;
}

function alignBetweenKnots(stretch: Stretch, pairs: WordPairs): void {
  let from = stretch.from;
  const knots = longestRise(uniqueCommonPlaces(stretch));
  if (knots.length === 0) return;
  for (const knot of [...knots, stretch.to]) {
    if (knot[0] < from[0] || knot[1] < from[1]) continue;
    align({ runs: stretch.runs, from, to: knot }, pairs);
    from = knot;
  }
}

function uniqueCommonPlaces({ runs, from, to }: Stretch): WordPairs {
  const before = placesOfUniqueKeys(runs.before, from[0], to[0]);
  const after = placesOfUniqueKeys(runs.after, from[1], to[1]);
  const pairs: WordPairs = [];
  for (const [key, place] of before) {
    const other = after.get(key) ?? -1;
    if (place >= 0 && other >= 0) pairs.push([place, other]);
  }
  return pairs.sort((one, other) => one[0] - other[0]);
}

function placesOfUniqueKeys(keys: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + 2 < to; at += 1) {
    const key = keyOfThree(keys, at);
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** Three words together: long quotations repeat words, seldom three in a row. */
function keyOfThree(keys: Int32Array, at: number): number {
  const [one = 0, two = 0, three = 0] = [keys[at], keys[at + 1], keys[at + 2]];
  return (Math.imul(Math.imul(one, 31) + two, 31) + three) | 0;
}

/** The longest run of pairs that rises on both sides. */
function longestRise(pairs: WordPairs): WordPairs {
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  const height = (at: number | undefined): number => pairs[at ?? 0]?.[1] ?? 0;
  pairs.forEach(([, after], at) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (height(tops[middle]) < after) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = at;
  });
  const rise: WordPairs = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rise.push(pair);
  }
  return rise.reverse();
}
