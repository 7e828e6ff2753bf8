import type { Span } from './span';

/** A line of a text that holds something, without the white space around it. */
export type Paragraph = Span;

function trimmedLine(text: string, from: number, to: number): Paragraph | null {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  return end > start ? { start, end } : null;
}

/**
 * Cuts a text into paragraphs: the lines that hold something, trimmed; offsets are UTF-16 units.
 *
 * @example
 * splitParagraphs('a\n\n b '); // => [{ start: 0, end: 1 }, { start: 4, end: 5 }]
 */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  while (from <= text.length) {
    const next = text.indexOf('\n', from);
    const to = next < 0 ? text.length : next;
    const paragraph = trimmedLine(text, from, to);
    if (paragraph) paragraphs.push(paragraph);
    from = to + 1;
  }
  return paragraphs;
}
