import { encodeUtf8 } from './utf8';

/** A register file: its text, its bytes, or chunks of either (a chunk of text ends at a whole character). */
export type RegisterFileInput = string | Uint8Array | Iterable<string | Uint8Array>;

const PIECE = 1 << 20;
const HIGH_SURROGATE_END = /[\uD800-\uDBFF]$/;

function* piecesOf(text: string): Generator<Uint8Array> {
  let from = 0;
  while (from < text.length) {
    const piece = text.slice(from, from + PIECE);
    const to = from + piece.length + (HIGH_SURROGATE_END.test(piece) ? 1 : 0);
    yield encodeUtf8(text.slice(from, to));
    from = to;
  }
}

/**
 * The bytes of a register file, piece by piece.
 *
 * @example
 * [...bytesOf(['đ', new Uint8Array([10])])].map((piece) => piece.length); // => [2, 1]
 */
export function* bytesOf(input: RegisterFileInput): Generator<Uint8Array> {
  if (typeof input === 'string') yield* piecesOf(input);
  else if (input instanceof Uint8Array) yield input;
  else
    for (const chunk of input)
      if (typeof chunk === 'string') yield* piecesOf(chunk);
      else yield chunk;
}
