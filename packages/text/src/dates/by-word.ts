/**
 * A table from rows of words that share a value.
 *
 * @example
 * byWord([['hai ba', 1], ['sau', 2]]).get('ba'); // => 1
 */
export function byWord<T>(rows: readonly (readonly [words: string, value: T])[]): Map<string, T> {
  return new Map(
    rows.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)),
  );
}
