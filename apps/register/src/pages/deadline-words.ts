import {
  isWorkingDay,
  coversDay,
  parseDay,
  weekdayOf,
  type DeadlineResolution,
  type WorkingCalendar,
} from '@camket/calendar';
import type { Language } from '@camket/domain/data';
import { showDay } from '../show-day';

const WEEKDAYS = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/** The day a deadline means, with its weekday and whether offices work then; or that the words give no day. */
export function deadlineWords(
  resolution: DeadlineResolution,
  calendar: WorkingCalendar,
  language: Language,
): string {
  const { dueOn } = resolution;
  const isVietnamese = language === 'vi';
  if (dueOn === null) {
    return isVietnamese
      ? 'Ghi nhận lời văn; chưa quy ra ngày, nên không tính quá hạn.'
      : 'The words are kept; they give no day, so nothing counts as overdue.';
  }
  const day = parseDay(dueOn);
  const weekday = WEEKDAYS[language][weekdayOf(day)] ?? '';
  const rest = coversDay(calendar, day) && !isWorkingDay(calendar, dueOn);
  const kind = isVietnamese
    ? rest
      ? 'ngày nghỉ'
      : 'ngày làm việc'
    : rest
      ? 'rest day'
      : 'working day';
  const notes = resolution.findings.map(({ message }) => message[language]);
  const sentence = isVietnamese
    ? `Ngày cuối trong hạn: ${weekday}, ${showDay(dueOn)} (${kind}).`
    : `Last day in time: ${weekday}, ${showDay(dueOn)} (${kind}).`;
  return [sentence, ...notes].join(' ');
}
