/** The arrays that the words of one text are written to, all of one length. */
export interface WordRoom {
  /** First and one past last UTF-16 unit of each word in its text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A number that is the same for the same word, whatever its letter case. */
  readonly folded: Int32Array;
  /** A number that is the same for the same word in the same letter case. */
  readonly cased: Int32Array;
  /** What each word is, a `WordKind`. */
  readonly kinds: Uint8Array;
}

const BYTES_A_WORD = 17;
/** Quotations and their neighbours are short and many: the arrays of hundreds of them are cut from one buffer. */
const SLAB_BYTES = 128 * 1024;
const MOST_IN_SLAB = SLAB_BYTES / 16;

let slab = new ArrayBuffer(0);
let used = 0;

function bytesAt(size: number): { buffer: ArrayBuffer; from: number } {
  if (size > MOST_IN_SLAB) return { buffer: new ArrayBuffer(size), from: 0 };
  if (used + size > slab.byteLength) {
    slab = new ArrayBuffer(SLAB_BYTES);
    used = 0;
  }
  const from = used;
  used += size;
  return { buffer: slab, from };
}

/**
 * Empty arrays for so many words; no two rooms overlap.
 *
 * @example
 * wordRoom(20).starts.length; // => 20
 */
export function wordRoom(words: number): WordRoom {
  const { buffer, from } = bytesAt(Math.ceil((words * BYTES_A_WORD) / 8) * 8);
  const numbers = (nth: number): Int32Array =>
    new Int32Array(buffer, from + nth * 4 * words, words);
  return {
    starts: numbers(0),
    ends: numbers(1),
    folded: numbers(2),
    cased: numbers(3),
    kinds: new Uint8Array(buffer, from + 16 * words, words),
  };
}

/**
 * Arrays for twice as many words, which begin with the same words.
 *
 * @example
 * roomierThan(wordRoom(20)).starts.length; // => 40
 */
export function roomierThan(old: WordRoom): WordRoom {
  const room = wordRoom(old.kinds.length * 2);
  room.starts.set(old.starts);
  room.ends.set(old.ends);
  room.folded.set(old.folded);
  room.cased.set(old.cased);
  room.kinds.set(old.kinds);
  return room;
}

/**
 * How many words a text of so many UTF-16 units has; seldom more.
 *
 * @example
 * wordsExpected(100); // => 46
 */
export function wordsExpected(units: number): number {
  return 16 + Math.ceil(units * 0.3);
}
