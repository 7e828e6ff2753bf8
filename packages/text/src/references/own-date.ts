import { isoDay } from '../dates/calendar-day';
import { MONTH, monthNumber } from '../dates/month-words';
import { execAt } from '../text/exec-at';

const FIGURES =
  /,? ?\(?(?:(?:ra |ký )?(?:ngày|ngay|ngà) )?(0?[1-9]|[12]\d|3[01]) ?[/.-] ?(0?[1-9]|1[0-2]) ?[/.-] ?(\d{4})(?!\d)\)?/uy;
const WORDS = new RegExp(
  String.raw`,? ?\(?(?:ra |ký )?(?:ngày|ngay|ngà) (0?[1-9]|[12]\d|3[01]) tháng ${MONTH} năm (\d{4})(?!\d)\)?`,
  'uy',
);

/** The date that a document's symbol is followed by. */
export interface OwnDate {
  on: string;
  end: number;
}

function dateWith(pattern: RegExp, key: string, at: number): OwnDate | null {
  const hit = execAt(pattern, key, at);
  if (!hit) return null;
  const [whole = '', day, month = '', year] = hit.groups;
  const on = isoDay(Number(year), monthNumber(month), Number(day));
  if (on === null) return null;
  const closed = whole.endsWith(')') && !whole.includes('(');
  return { on, end: hit.end - (closed ? 1 : 0) };
}

/**
 * The date that stands directly after a symbol, on a match key: ", ngày 22/8/2025", "(7/1/2026)", "ngày 16 tháng 3 năm 2018".
 *
 * @example
 * ownDate('57-nq/tw ngày 22/12/2024', 8)?.on; // => '2024-12-22'
 */
export function ownDate(key: string, at: number): OwnDate | null {
  return dateWith(WORDS, key, at) ?? dateWith(FIGURES, key, at);
}
