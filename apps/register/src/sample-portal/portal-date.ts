const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** An instant taken apart as it is printed; nothing is shifted between time zones. */
interface PrintedDate {
  readonly weekday: string;
  readonly day: string;
  readonly time: string;
}

function takeApart(at: string): PrintedDate {
  const [date = '', time = ''] = at.split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  return { weekday, day: `${day}/${month}/${year}`, time: time.slice(0, 5) };
}

/**
 * The date line of the WebForms layout.
 *
 * @param at - an ISO instant with the offset +07:00
 * @returns weekday, day and time of Vietnam
 * @example
 * formatWebformsDate('2025-10-22T19:25:00+07:00') // => 'Thứ Tư, 22/10/2025 | 19:25 (GMT+7)'
 */
export function formatWebformsDate(at: string): string {
  const { weekday, day, time } = takeApart(at);
  return `${weekday}, ${day} | ${time} (GMT+7)`;
}

/**
 * The date line of the Liferay layout.
 *
 * @param at - an ISO instant with the offset +07:00
 * @returns the line with its label, in the time of Vietnam
 * @example
 * formatLiferayDate('2026-04-20T11:38:00+07:00') // => 'Ngày đăng: 20/04/2026 11:38'
 */
export function formatLiferayDate(at: string): string {
  const { day, time } = takeApart(at);
  return `Ngày đăng: ${day} ${time}`;
}

/**
 * The date line of the modern layout and of the front page.
 *
 * @param at - an ISO instant with the offset +07:00
 * @returns weekday, day and time of Vietnam
 * @example
 * formatModernDate('2025-10-22T19:25:00+07:00') // => 'Thứ Tư, 22/10/2025 - 19:25'
 */
export function formatModernDate(at: string): string {
  const { weekday, day, time } = takeApart(at);
  return `${weekday}, ${day} - ${time}`;
}
