/** Height of one line of 12 point letters, in points. */
const LINE_POINTS = 15.75;

/** Spreadsheets know no higher row. */
const MAX_POINTS = 409;

/** Lines that a text takes in a column of so many letters, words kept whole where they fit. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const { length } = word;
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += (used > 0 ? 1 : 0) + Math.min(length, width);
  }
  return lines;
}

/**
 * The height in points that a row needs, since not every program measures wrapped cells when it opens a file.
 *
 * @example
 * rowHeight([{ text: 'nạo vét kênh tiêu', width: 9 }]); // => 31.5
 */
export function rowHeight(
  cells: readonly { readonly text: string; readonly width: number }[],
): number {
  const lines = Math.max(
    1,
    ...cells.map(({ text, width }) =>
      text.split('\n').reduce((sum, line) => sum + linesOf(line, width), 0),
    ),
  );
  return Math.min(MAX_POINTS, lines * LINE_POINTS);
}
