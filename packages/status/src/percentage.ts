/** How a percentage was brought to its digits. */
export interface Rounding {
  readonly mode: 'half_up' | 'truncate';
  readonly decimals: number;
}

/** Two digits, half up. */
export const DEFAULT_ROUNDING: Rounding = { mode: 'half_up', decimals: 2 };

/**
 * A part of a whole in percent, as a decimal in text with exactly the digits asked for; null where the whole is 0.
 * Computed in whole numbers, so that no binary fraction decides a digit.
 *
 * @throws RangeError when a count is negative or broken, or the digits are not 0 to 6.
 * @example
 * percentage(16051, 16274, { mode: 'truncate', decimals: 2 }); // => '98.62'
 */
export function percentage(
  part: number,
  whole: number,
  rounding = DEFAULT_ROUNDING,
): string | null {
  const { mode, decimals } = rounding;
  const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
  if (!isCount(part) || !isCount(whole) || !isCount(decimals) || decimals > 6) {
    throw new RangeError('percentage needs counts and 0 to 6 digits');
  }
  if (whole === 0) return null;
  const scale = 10n ** BigInt(decimals);
  const doubled = mode === 'half_up' ? BigInt(whole) : 0n;
  const units = (2n * BigInt(part) * 100n * scale + doubled) / (2n * BigInt(whole));
  const digits = units.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
