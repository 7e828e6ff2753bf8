/** A part of what is typed in a field: the whole, or what stands between two semicolons. */
export interface TypedPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The part of a list in which the caret stands, without the white space around it.
 *
 * @example
 * partAt('Sở Y tế; so giao', 16).text; // => 'so giao'
 */
export function partAt(value: string, caret: number): TypedPart {
  const from = value.lastIndexOf(';', caret - 1) + 1;
  const next = value.indexOf(';', caret);
  const to = next < 0 ? value.length : next;
  const raw = value.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const text = raw.trim();
  return { start, end: start + text.length, text };
}

/**
 * What was typed, with one part replaced; the caret stands behind it.
 *
 * @example
 * replacePart('Sở Y tế; so giao', { start: 9, end: 16, text: 'so giao' }, 'Sở Giáo dục và Đào tạo').value; // => 'Sở Y tế; Sở Giáo dục và Đào tạo'
 */
export function replacePart(
  value: string,
  part: TypedPart,
  chosen: string,
): { readonly value: string; readonly caret: number } {
  return {
    value: value.slice(0, part.start) + chosen + value.slice(part.end),
    caret: part.start + chosen.length,
  };
}
