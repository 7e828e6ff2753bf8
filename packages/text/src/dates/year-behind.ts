import { execAt } from '../text/exec-at';

const MONTHS =
  /(?:(?:,| và| đến|,? ?-) ?(?:tháng )?(?:0?[1-9]|1[0-2])){1,5}(?: ?[/-] ?| năm )(\d{4})(?!\d)/uy;
const QUARTERS =
  /(?:(?:,| và| đến|,? ?-) ?(?:quý )?(?:iv|iii|ii|i|[1-4])){1,3}(?: ?[/-] ?| năm )(\d{4})(?!\d)/uy;
const DAYS =
  /(?:(?:,| và) ?(?:ngày )?(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|1[0-2])){1,4}[/-](\d{4})(?!\d)/uy;

/** What stands side by side and shares the year that only the last one prints. */
export type SharedYearOf = 'month' | 'quarter' | 'day';

const PATTERNS: Readonly<Record<SharedYearOf, RegExp>> = {
  month: MONTHS,
  quarter: QUARTERS,
  day: DAYS,
};

/**
 * The year that a later item of the same list prints: "tháng 11 và tháng 12/2026", "quý II, quý III năm 2026", "30/4 và 1/5/2025".
 *
 * @example
 * yearBehind('tháng 11 và tháng 12/2026', 8, 'month'); // => 2026
 */
export function yearBehind(key: string, at: number, kind: SharedYearOf): number | null {
  const hit = execAt(PATTERNS[kind], key, at);
  return hit && Number(hit.groups[1]);
}
