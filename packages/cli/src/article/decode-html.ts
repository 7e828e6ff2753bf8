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

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
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

/**
 * Text of a page's bytes: by byte order mark, as UTF-8 where the bytes are that, else by the encoding that the page declares,
 * else as Windows-1258, the old Vietnamese code page. An encoding that does not exist, and UTF-8 declared for bytes that
 * are mostly something else, are passed over.
 *
 * @example
 * decodeHtml(new TextEncoder().encode('<p>Sở</p>')); // => '<p>Sở</p>'
 */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = decoderFor(byteOrderMark(bytes));
  if (marked) return marked.decode(bytes);
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return utf8;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const declared = decoderFor(DECLARED.exec(head)?.[1]);
  const text = declared?.decode(bytes);
  const isWrong = text === undefined || (declared?.encoding === 'utf-8' && !isMostlyUtf8(text));
  return isWrong ? new TextDecoder('windows-1258').decode(bytes) : text;
}
