/** Bytes that one code point takes, written at a place; gives the next place. */
function writeCodePoint(bytes: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    bytes[at] = code;
    return at + 1;
  }
  const extra = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  bytes[at] = ((0xff00 >> (extra + 1)) & 0xff) | (code >> (6 * extra));
  for (let step = 1; step <= extra; step += 1) {
    bytes[at + step] = 0x80 | ((code >> (6 * (extra - step))) & 0x3f);
  }
  return at + extra + 1;
}

/**
 * The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as TextEncoder does.
 *
 * @example
 * utf8Bytes('đ').length; // => 2
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (let from = 0; from < text.length; from += 1) {
    const code = text.codePointAt(from) ?? 0xfffd;
    const isLone = code >= 0xd800 && code <= 0xdfff;
    at = writeCodePoint(bytes, at, isLone ? 0xfffd : code);
    if (code > 0xffff) from += 1;
  }
  return bytes.subarray(0, at);
}
