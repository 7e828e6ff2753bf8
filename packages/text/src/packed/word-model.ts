/** How many different characters the packed form is written in: printable ASCII without quotation mark and backslash. */
export const DIGITS = 93;
/** Below this the range takes in another digit. */
export const NARROW = 2 ** 24;

/** A repetition is between these long, in letters. */
export const SHORTEST = 3;
/** See {@link SHORTEST}. */
export const LONGEST = SHORTEST + 255;

/** Where the contexts of each kind of decision begin; below them a letter is told by the letter before it. */
export const KIND = 65_536;
/** Contexts of the length of a repetition. */
export const LENGTH = KIND + 512;
/** Contexts of how many binary digits its distance has. */
export const SLOT = LENGTH + 256;
/** Contexts of the distance itself. */
export const DISTANCE = SLOT + 128;
const CONTEXTS = DISTANCE + 80;

/** How fast a decision is learnt that was seen so often. */
const RATES = Array.from({ length: 31 }, (_, seen) => Math.round(65_536 / (seen + 2.3)));

/** What has been learnt of each decision so far. */
export interface BitOdds {
  /** Where the range is cut in two: the zeros lie below. */
  cut(context: number, range: number): number;
  learn(context: number, bit: number): void;
}

/**
 * Odds of binary decisions, even at first, in whole numbers, so that every engine reads alike.
 *
 * @example
 * bitOdds().cut(0, 2 ** 24); // => 2 ** 23
 */
export function bitOdds(): BitOdds {
  const ones = new Uint16Array(CONTEXTS).fill(32_768);
  const seen = new Uint8Array(CONTEXTS);
  return {
    cut: (context, range) => (range >>> 16) * (65_536 - (ones[context] ?? 0)),
    learn: (context, bit) => {
      const odds = ones[context] ?? 0;
      const times = seen[context] ?? 0;
      const step = ((bit === 0 ? odds : 65_536 - odds) * (RATES[times] ?? 0)) >>> 16;
      ones[context] = bit === 0 ? Math.max(300, odds - step) : Math.min(65_236, odds + step);
      seen[context] = Math.min(30, times + 1);
    },
  };
}
