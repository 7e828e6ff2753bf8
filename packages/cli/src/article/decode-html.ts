import { TextDecoder } from 'node:util';

const HEAD_BYTES = 4096;
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i;

function decoderFor(label: string | undefined): TextDecoder | null {
  try {
    return label === undefined ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}

function isUtf8Marked([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

function isUtf16Marked([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Of two bytes a letter one is zero in tags and plain Latin, and these are a good part of the head of every page. */
const LEAST_ZEROS = 0.3;
const MOST_ZEROS_ELSEWHERE = 0.05;

/** Which UTF-16 the bytes are, whatever is declared: nothing else has a zero in every other byte. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => (2 * count) / (head.length || 1));
  if (odd > LEAST_ZEROS && even < MOST_ZEROS_ELSEWHERE) return 'utf-16le';
  return even > LEAST_ZEROS && odd < MOST_ZEROS_ELSEWHERE ? 'utf-16be' : undefined;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const UNREADABLE = /\ufffd/gu;
const BEYOND_ASCII = /[^\u0000-\u007f\ufffd]/gu;

/** A page with some broken bytes is still UTF-8; one in which they outnumber the letters beyond ASCII is not. */
function isMostlyUtf8(text: string): boolean {
  return (text.match(UNREADABLE)?.length ?? 0) < (text.match(BEYOND_ASCII)?.length ?? 0);
}

/** Who can read a declaration of UTF-16 byte by byte sees that it is none: the standard of HTML takes it for UTF-8. */
function declaredBy(bytes: Uint8Array): TextDecoder | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const declared = decoderFor(DECLARED.exec(head)?.[1]);
  return declared?.encoding.startsWith('utf-16') === true ? decoderFor('utf-8') : declared;
}

/**
 * Text of a page's bytes: as UTF-16 or UTF-8 where the bytes are that, else by the encoding that the page declares, else
 * as Windows-1258, the old Vietnamese code page. An encoding that does not exist, and one declared, or marked by the first
 * bytes, for bytes that are mostly something else, are passed over.
 *
 * @example
 * decodeHtml(new TextEncoder().encode('<p>Sở</p>')); // => '<p>Sở</p>'
 */
export function decodeHtml(bytes: Uint8Array): string {
  const wide = decoderFor(utf16Of(bytes));
  if (wide) return wide.decode(bytes);
  if (isUtf8Marked(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const rest = isUtf16Marked(bytes) ? bytes.subarray(2) : bytes;
  const utf8 = asUtf8(rest);
  if (utf8 !== null) return utf8;
  const declared = declaredBy(rest);
  const text = declared?.decode(rest);
  const isWrong = text === undefined || (declared?.encoding === 'utf-8' && !isMostlyUtf8(text));
  return isWrong ? new TextDecoder('windows-1258').decode(rest) : text;
}
