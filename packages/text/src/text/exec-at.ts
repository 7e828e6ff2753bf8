/** What the groups of a pattern caught, the whole first. */
export type Groups = readonly (string | undefined)[];

/**
 * Runs a sticky pattern at an offset.
 *
 * @example
 * execAt(/a(b)/uy, 'ab', 0)?.end; // => 2
 */
export function execAt(
  pattern: RegExp,
  key: string,
  at: number,
): { groups: Groups; end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(key);
  return found ? { groups: [...found], end: pattern.lastIndex } : null;
}
