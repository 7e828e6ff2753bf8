/** One line of a file, as bytes without its line feed. */
export interface RawLine {
  /** From 1. */
  readonly line: number;
  readonly bytes: Uint8Array;
  /** False for a last line without line feed. */
  readonly isTerminated: boolean;
  /** The line is longer than the limit and its bytes were let go. */
  readonly isTooLong: boolean;
}

/** Takes chunks and hands on lines. */
export interface LineSplitter {
  push(chunk: Uint8Array): void;
  /** Hands on what stands after the last line feed. */
  end(): void;
}

const LINE_FEED = 10;
const NOTHING = new Uint8Array(0);

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const only = pieces.length === 1 ? pieces[0] : undefined;
  if (only) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Splits chunks of bytes into lines; holds at most one line at a time.
 *
 * @example
 * const lines: number[] = [];
 * createLineSplitter(100, (raw) => lines.push(raw.bytes.length)).push(new Uint8Array([65, 66, 10, 67])); // lines => [2]
 */
export function createLineSplitter(
  maxLineBytes: number,
  onLine: (raw: RawLine) => void,
): LineSplitter {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let line = 0;

  const hold = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= maxLineBytes) pieces.push(piece);
    else pieces = [];
  };
  const release = (isTerminated: boolean): void => {
    line += 1;
    const isTooLong = length > maxLineBytes;
    const bytes = isTooLong ? NOTHING : join(pieces, length);
    pieces = [];
    length = 0;
    onLine({ line, bytes, isTerminated, isTooLong });
  };

  return {
    push(chunk) {
      let from = 0;
      for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
        hold(chunk.subarray(from, to));
        release(true);
        from = to + 1;
      }
      // A copy: callers may use the buffer of a chunk again.
      if (from < chunk.length) hold(chunk.slice(from));
    },
    end() {
      if (length > 0) release(false);
    },
  };
}
