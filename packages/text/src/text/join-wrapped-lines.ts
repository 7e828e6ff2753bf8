import { isCapital, isWordUnit } from './letters';

/** What ends a line for good: a stop, a colon or semicolon, the end of a quotation, a cell. */
const ENDS_LINE = /[.!?…:;"')\]|]$/u;

/** Words that no line ends with unless it goes on, some only before a figure. */
const LEFT_OPEN = /(?:^|\s)(?:của|và|với|tại|từ|đến|cho|các|những|do|theo|về)$/iu;
const BEFORE_FIGURE = /(?:^|\s)(?:ngày|tháng|năm|số)$/iu;

/** What opens a line of its own: "a)", "1.", "IV.", "-", a cell. */
const OPENS_LINE = /^(?:(?:\d{1,3}|[a-zđ]|[ivx]{1,4})[.)]\s|[-+•*|])/iu;

/** A line of a page of print; shorter ones are headings and addresses. */
const FULL_LINE = { least: 55, most: 130 };

const isHeading = (line: string): boolean => line === line.toUpperCase() && /\p{Lu}/u.test(line);
const isLower = (unit: string): boolean => isWordUnit(unit) && unit !== unit.toUpperCase();

/** Whether the printer broke the line here and not the writer: the next one goes on in lower case, or this one must. */
function goesOn(line: string, next: string): boolean {
  if (line === '' || next === '' || ENDS_LINE.test(line) || OPENS_LINE.test(next)) return false;
  if (line.includes('|') || isHeading(line) !== isHeading(next)) return false;
  const goesOnBelow = isLower(next.charAt(0)) || LEFT_OPEN.test(line);
  return goesOnBelow || (BEFORE_FIGURE.test(line) && /^\d/.test(next));
}

/** Beside broken lines a full one is broken too, though the next begins with a name or a figure. */
function isBrokenToo(line: string, next: string): boolean {
  const { length } = line;
  if (length < FULL_LINE.least || length > FULL_LINE.most) return false;
  const first = next.charAt(0);
  const opens = isCapital(first) || /\d/.test(first);
  return opens && !ENDS_LINE.test(line) && !OPENS_LINE.test(next);
}

/** The lines between two empty ones, as one where they were broken by the width of the paper. */
function joinBlock(lines: readonly string[]): string {
  const trimmed = lines.map((line) => line.trim());
  const pairs = trimmed.map((line, at) => [line, trimmed[at + 1] ?? ''] as const);
  const broken = pairs.map(([line, next]) => goesOn(line, next));
  const isPrinted = broken.includes(true);
  return lines
    .map((line, at) => {
      if (at === lines.length - 1) return line;
      const [first = '', next = ''] = pairs[at] ?? [];
      const joins = broken[at] === true || (isPrinted && isBrokenToo(first, next));
      return line + (joins ? ' ' : '\n');
    })
    .join('');
}

/**
 * A text whose lines were broken by the width of the paper, with a space at each such break; its length stays.
 *
 * @example
 * joinWrappedLines('Giao Sở Xây dựng\nkiểm tra.\nXong.'); // => 'Giao Sở Xây dựng kiểm tra.\nXong.'
 */
export function joinWrappedLines(text: string): string {
  const lines = text.split('\n');
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') blocks.push([line], []);
    else blocks.at(-1)?.push(line);
  }
  return blocks
    .filter((block) => block.length > 0)
    .map(joinBlock)
    .join('\n');
}
