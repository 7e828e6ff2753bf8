/** What an evidence pack is made from. */
export interface EvidenceInput {
  /** The page's HTML as the browser held it, or the bytes of its file as they are. */
  readonly html: string | Uint8Array;
  /** The article's text, NFC. */
  readonly text: string;
  readonly url: string;
  /** The instant the page was taken, ISO 8601 with offset; the caller's clock. */
  readonly capturedAt: string;
  /** Version of the package that read the page. */
  readonly extractorVersion: string;
  /** What was left out of the HTML to stay within bounds. */
  readonly leftOut?: readonly string[];
}

/** A page kept as evidence: its bytes as a blob named by their hash, its text, and when and with what it was read. */
export interface EvidencePack {
  readonly url: string;
  readonly capturedAt: string;
  readonly extractor: { readonly name: '@camket/clip'; readonly version: string };
  readonly html: {
    readonly sha256: string;
    readonly bytes: number;
    /** Bytes of a file are in whatever encoding the file has. */
    readonly mediaType: 'text/html;charset=utf-8' | 'text/html';
  };
  readonly text: { readonly sha256: string; readonly characters: number; readonly content: string };
  readonly leftOut: readonly string[];
  /** The bytes to be stored under `html.sha256`. */
  readonly blob: Uint8Array;
}

/** SHA-256 of bytes in lower-case hex. */
export type Sha256 = (bytes: Uint8Array) => string | Promise<string>;

/**
 * Packs a page as evidence: HTML and text both hashed with SHA-256, text as UTF-8.
 * @throws {TypeError} when `capturedAt` is no instant with an offset.
 * @example (await evidencePack(input, sha256)).html.sha256 // => '9f86d0…'
 */
export async function evidencePack(input: EvidenceInput, sha256: Sha256): Promise<EvidencePack> {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2})$/u.test(input.capturedAt)) {
    throw new TypeError('capturedAt must be an instant with an offset');
  }
  const isText = typeof input.html === 'string';
  const blob = typeof input.html === 'string' ? new TextEncoder().encode(input.html) : input.html;
  const text = input.text.normalize('NFC');
  return {
    url: input.url,
    capturedAt: input.capturedAt,
    extractor: { name: '@camket/clip', version: input.extractorVersion },
    html: {
      sha256: await sha256(blob),
      bytes: blob.length,
      mediaType: isText ? 'text/html;charset=utf-8' : 'text/html',
    },
    text: {
      sha256: await sha256(new TextEncoder().encode(text)),
      characters: text.length,
      content: text,
    },
    leftOut: input.leftOut ?? [],
    blob,
  };
}
