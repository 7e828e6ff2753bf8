interface Utf8Globals {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new (
    label: 'utf-8',
    options: { fatal: boolean; ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

// The Encoding Standard's classes exist in every browser and in Node, but in no ECMAScript library file.
const { TextEncoder, TextDecoder } = globalThis as unknown as Utf8Globals;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The UTF-8 bytes of a text.
 *
 * @example
 * encodeUtf8('đ'); // => new Uint8Array([196, 145])
 */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * The text of UTF-8 bytes, a byte order mark kept; null when they are not valid UTF-8.
 *
 * @example
 * decodeUtf8(new Uint8Array([196, 145])); // => 'đ'
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
