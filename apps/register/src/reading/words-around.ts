/** How much of a source is shown on each side of a passage, in UTF-16 units. */
const CONTEXT_LENGTH = 260;

/**
 * The words of a text around a place: whole words within its paragraph, at most `length` UTF-16 units on each side.
 *
 * @example
 * wordsAround('Hội nghị có 450 đại biểu.', { start: 12, end: 15 }); // => { before: 'Hội nghị có ', after: ' đại biểu.' }
 */
export function wordsAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  length = CONTEXT_LENGTH,
): { before: string; after: string } {
  return {
    before: clipBefore(text.slice(Math.max(0, start - length), start), start > length),
    after: clipAfter(text.slice(end, end + length), text.length > end + length),
  };
}

/** What stands before, from the start of its paragraph, else from a whole word. */
function clipBefore(before: string, isCut: boolean): string {
  const paragraphAt = before.lastIndexOf('\n') + 1;
  if (paragraphAt > 0 || !isCut) return before.slice(paragraphAt);
  return `…${before.replace(/^\S*\s/u, '')}`;
}

/** What stands after, to the end of its paragraph, else to a whole word. */
function clipAfter(after: string, isCut: boolean): string {
  const end = after.indexOf('\n');
  if (end >= 0) return after.slice(0, end);
  return isCut ? `${after.replace(/\s\S*$/u, '')}…` : after;
}
