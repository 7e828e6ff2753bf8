/** Two runs of words, by their keys, each from one place to another, the end not included. */
export interface WordRuns {
  readonly before: Int32Array;
  readonly beforeFrom: number;
  readonly beforeTo: number;
  readonly after: Int32Array;
  readonly afterFrom: number;
  readonly afterTo: number;
}

/** For each place of the one run the place of the word that stands for it in the other, `ALONE` where none does. */
export type Partners = Int32Array;

/** What a word has for a partner that has none. */
export const ALONE = -1;

/** Cells of a table of comparison; a larger one is first cut where three words stand once on both sides. */
const MOST_CELLS = 1_000_000;
/** Cells of the table that serves all short quotations. */
const FEW_CELLS = 1 << 14;

/**
 * The longest common subsequence of two runs of words; for very long runs a good one.
 *
 * @example
 * const [before, after] = [Int32Array.of(1, 2, 3), Int32Array.of(1, 9, 3)];
 * alignWords({ before, beforeFrom: 0, beforeTo: 3, after, afterFrom: 0, afterTo: 3 }); // => [0, -1, 2]
 */
export function alignWords(runs: WordRuns): Partners {
  const partners = new Int32Array(runs.beforeTo).fill(ALONE);
  align(runs, partners);
  return partners;
}

function align(runs: WordRuns, partners: Partners): void {
  const { before, after } = runs;
  let { beforeFrom, beforeTo, afterFrom, afterTo } = runs;
  while (beforeFrom < beforeTo && afterFrom < afterTo && before[beforeFrom] === after[afterFrom])
    partners[beforeFrom++] = afterFrom++;
  while (
    beforeTo > beforeFrom &&
    afterTo > afterFrom &&
    before[beforeTo - 1] === after[afterTo - 1]
  )
    partners[--beforeTo] = --afterTo;
  if (beforeFrom < beforeTo && afterFrom < afterTo)
    alignCore({ before, beforeFrom, beforeTo, after, afterFrom, afterTo }, partners);
}

function alignCore(core: WordRuns, partners: Partners): void {
  const rows = core.beforeTo - core.beforeFrom;
  const columns = core.afterTo - core.afterFrom;
  if (rows === 1 || columns === 1) alignOne(core, partners);
  else if (rows * columns <= MOST_CELLS) alignByTable(core, partners);
  else alignBetweenKnots(core, partners);
}

/** One word on either side: the first that is the same on the other. */
function alignOne(core: WordRuns, partners: Partners): void {
  for (let at = core.beforeFrom; at < core.beforeTo; at += 1)
    for (let to = core.afterFrom; to < core.afterTo; to += 1)
      if (core.before[at] === core.after[to]) {
        partners[at] = to;
        return;
      }
}

let smallTable: Uint16Array | undefined;

function tableOf(cells: number): Uint16Array {
  if (cells > FEW_CELLS) return new Uint16Array(cells);
  smallTable ??= new Uint16Array(FEW_CELLS);
  return smallTable.fill(0, 0, cells);
}

function alignByTable(core: WordRuns, partners: Partners): void {
  const { before, beforeFrom, beforeTo, after, afterFrom, afterTo } = core;
  const table = commonLengths(core);
  const width = afterTo - afterFrom + 1;
  let [row, column] = [beforeFrom, afterFrom];
  while (row < beforeTo && column < afterTo) {
    const at = (row - beforeFrom) * width + column - afterFrom;
    if (before[row] === after[column]) partners[row++] = column++;
    else if (lengthAt(table, at + width) >= lengthAt(table, at + 1)) row += 1;
    else column += 1;
  }
}

const lengthAt = (table: Uint16Array, at: number): number => table[at] ?? 0;

/** For every pair of ends, how long the longest common subsequence behind them is. */
function commonLengths(core: WordRuns): Uint16Array {
  const { before, beforeFrom, beforeTo, after, afterFrom, afterTo } = core;
  const width = afterTo - afterFrom + 1;
  const table = tableOf((beforeTo - beforeFrom + 1) * width);
  for (let row = beforeTo - 1; row >= beforeFrom; row -= 1) {
    const head = (row - beforeFrom) * width - afterFrom;
    for (let column = afterTo - 1; column >= afterFrom; column -= 1) {
      const at = head + column;
      const down = lengthAt(table, at + width);
      const right = lengthAt(table, at + 1);
      if (before[row] === after[column]) table[at] = lengthAt(table, at + width + 1) + 1;
      else table[at] = down > right ? down : right;
    }
  }
  return table;
}

type Knot = readonly [before: number, after: number];

function alignBetweenKnots(core: WordRuns, partners: Partners): void {
  let [beforeFrom, afterFrom] = [core.beforeFrom, core.afterFrom];
  const knots = longestRise(uniqueCommonPlaces(core));
  if (knots.length === 0) return;
  for (const [beforeTo, afterTo] of [...knots, [core.beforeTo, core.afterTo] as const]) {
    if (beforeTo < beforeFrom || afterTo < afterFrom) continue;
    align({ ...core, beforeFrom, beforeTo, afterFrom, afterTo }, partners);
    [beforeFrom, afterFrom] = [beforeTo, afterTo];
  }
}

function uniqueCommonPlaces(core: WordRuns): Knot[] {
  const before = placesOfUniqueKeys(core.before, core.beforeFrom, core.beforeTo);
  const after = placesOfUniqueKeys(core.after, core.afterFrom, core.afterTo);
  const pairs: Knot[] = [];
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
function longestRise(pairs: readonly Knot[]): Knot[] {
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
  const rise: Knot[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rise.push(pair);
  }
  return rise.reverse();
}
