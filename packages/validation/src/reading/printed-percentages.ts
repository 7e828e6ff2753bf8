/** A share as a text prints it: part, whole and percentage. */
export interface PrintedPercentage {
  readonly raw: string;
  readonly part: number;
  readonly whole: number;
  /** As printed, with its decimals. */
  readonly percentage: string;
}

const SHARE =
  /(?<![\p{N}.,/])(\d{1,3}(?:\.\d{3}){0,3}|\d{1,9})\s?\/\s?(\d{1,3}(?:\.\d{3}){0,3}|\d{1,9})(?![\p{N}/])[^\d%]{0,60}?(\d{1,3}(?:[.,]\d{1,4})?)\s?%/gu;

const wholeNumber = (text: string): number => Number(text.replaceAll('.', ''));

/**
 * The shares that a text prints with both numbers: "12/45 (đạt 26,6%)".
 *
 * @example
 * printedPercentages('12/45 (đạt 26,6%)')[0]?.percentage; // => '26,6'
 */
export function printedPercentages(text: string): PrintedPercentage[] {
  if (!text.includes('%')) return [];
  return [...text.matchAll(SHARE)].map(([raw, part = '', whole = '', percentage = '']) => ({
    raw,
    part: wholeNumber(part),
    whole: wholeNumber(whole),
    percentage,
  }));
}

/** How a printed percentage follows from its numbers. */
export type Reproduction = 'rounding' | 'truncation' | 'neither';

/**
 * Whether a printed percentage comes out by rounding, only by cutting digits off, or not at all.
 *
 * @example
 * reproduce({ raw: '', part: 8, whole: 12, percentage: '66,6' }); // => 'truncation'
 */
export function reproduce({ part, whole, percentage }: PrintedPercentage): Reproduction {
  const decimals = (percentage.split(/[.,]/u)[1] ?? '').length;
  const scale = 10 ** decimals;
  const printed = Math.round(Number(percentage.replace(',', '.')) * scale);
  const exact = (part * 100 * scale) / whole;
  if (Math.round(exact) === printed) return 'rounding';
  return Math.floor(exact) === printed ? 'truncation' : 'neither';
}
