/** Something found in a text: what, and where in UTF-16 units. */
export interface TextFinding<Kind extends string = string> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** A pattern with what its match means; a check beyond the pattern may reject it. */
export interface TextPattern<Kind extends string> {
  readonly kind: Kind;
  readonly pattern: RegExp;
  readonly accepts?: (match: string) => boolean;
}

/**
 * Every place in a text where one of the patterns (flags `g` and `u`) stands; of overlapping ones the earlier pattern wins.
 *
 * @example
 * findPatterns('x1', [{ kind: 'digit', pattern: /\d/gu }]); // => [{ kind: 'digit', start: 1, end: 2 }]
 */
export function findPatterns<Kind extends string>(
  text: string,
  patterns: readonly TextPattern<Kind>[],
): TextFinding<Kind>[] {
  const found: TextFinding<Kind>[] = [];
  for (const { kind, pattern, accepts } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const isTaken = found.some((other) => start < other.end && other.start < end);
      if (!isTaken && (accepts?.(match[0]) ?? true)) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
