/** How many different characters the packed form is written in: printable ASCII without quotation mark and backslash. */
export const DIGITS = 93;
/** Below this the range takes in another digit. */
export const NARROW = 2 ** 20;

/**
 * Where a range is cut in two for a bit whose chance to be a one is given in 65,536 parts: the zeros lie below.
 *
 * @example
 * cutOf(100, 16_384); // => 75
 */
export const cutOf = (range: number, chance: number): number =>
  Math.floor(range * (1 - chance / 65_536));
