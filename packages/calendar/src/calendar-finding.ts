import type { Finding, LocalText, Severity } from '@camket/domain';

interface FindingText {
  readonly severity: Severity;
  readonly message: LocalText;
  readonly hint: LocalText;
}

/** What the calendar may have to say, with the remedy; `{name}` is filled from the parameters. */
export const CALENDAR_FINDINGS = {
  'CAL-1': {
    severity: 'error',
    message: { vi: 'Ngày “{value}” không có thật.', en: 'The day “{value}” does not exist.' },
    hint: {
      vi: 'Ghi ngày có thật, ví dụ 28/02/2026 (dạng máy đọc: 2026-02-28).',
      en: 'Give a real day, for example 28/02/2026 (machine form: 2026-02-28).',
    },
  },
  'CAL-2': {
    severity: 'error',
    message: {
      vi: 'Độ dài thời hạn “{value}” không hợp lệ: phải là số nguyên từ 1 đến 10000.',
      en: 'The length “{value}” of the period is not valid: it must be a whole number from 1 to 10000.',
    },
    hint: {
      vi: 'Ghi số ngày, số ngày làm việc hoặc số tháng lớn hơn 0; chỉ ghi một loại.',
      en: 'Give a number of days, working days or months above 0, and only one of them.',
    },
  },
  'CAL-3': {
    severity: 'error',
    message: {
      vi: 'Lịch {version} không có dữ liệu năm {year}; có từ năm {fromYear} đến năm {toYear}.',
      en: 'Calendar {version} has no data for {year}; it covers {fromYear} to {toYear}.',
    },
    hint: {
      vi: 'Nạp dữ liệu lịch của năm {year} (withCalendarYear) rồi tính lại.',
      en: 'Load the calendar year {year} (withCalendarYear) and count again.',
    },
  },
  'CAL-4': {
    severity: 'advice',
    message: {
      vi: 'Hạn {on} rơi vào ngày nghỉ ({name}); ngày ấn định không tự chuyển sang ngày khác.',
      en: 'The deadline {on} falls on a rest day ({nameEn}); a named day does not move by itself.',
    },
    hint: {
      vi: 'Ngày làm việc liền trước là {previous}, liền sau là {next}; hỏi lại cơ quan giao việc nếu cần.',
      en: 'The working day before is {previous}, the one after {next}; ask the assigning body if it matters.',
    },
  },
  'CAL-5': {
    severity: 'advice',
    message: {
      vi: 'Kết quả dựa trên lịch năm {year} tính theo quy tắc, chưa có văn bản nghỉ lễ của năm.',
      en: 'The result rests on the year {year} computed from the rules; the yearly letter is not out yet.',
    },
    hint: {
      vi: 'Tính lại khi có văn bản; hạn đã lưu không tự thay đổi.',
      en: 'Count again when the letter is out; a stored deadline does not move by itself.',
    },
  },
  'CAL-6': {
    severity: 'warning',
    message: {
      vi: 'Không quy được “{raw}” ra ngày: {why}.',
      en: 'No day can be derived from “{raw}”: {whyEn}.',
    },
    hint: { vi: '{remedy}.', en: '{remedyEn}.' },
  },
  'CAL-7': {
    severity: 'warning',
    message: {
      vi: 'Hạn tính theo lịch {afterVersion} là {after}, theo lịch {beforeVersion} là {before}.',
      en: 'Calendar {afterVersion} gives {after}, calendar {beforeVersion} gave {before}.',
    },
    hint: {
      vi: 'Hạn đã lưu giữ nguyên; nếu phải đổi thì ghi một sự kiện gia hạn hoặc đính chính.',
      en: 'The stored deadline stands; to change it record an extension or a correction.',
    },
  },
  'CAL-8': {
    severity: 'error',
    message: {
      vi: 'Dữ liệu lịch không đúng ở {path}: {why}.',
      en: 'Calendar data wrong at {path}: {whyEn}.',
    },
    hint: {
      vi: 'Sửa chỗ đó rồi nạp lại; lịch đang dùng không bị thay đổi.',
      en: 'Mend that place and load again; the calendar in use is unchanged.',
    },
  },
  'CAL-9': {
    severity: 'advice',
    message: {
      vi: 'Năm học {year} tính theo khung của năm học 2025-2026, chưa có quyết định riêng.',
      en: 'School year {year} is taken from the frame of 2025-2026; its own decision is not in the data.',
    },
    hint: {
      vi: 'Đối chiếu với quyết định khung thời gian năm học của Bộ và của thành phố.',
      en: 'Check against the decision on the school year of the ministry and the city.',
    },
  },
} as const satisfies Record<string, FindingText>;

/** Rules under which the calendar reports. */
export type CalendarFindingId = keyof typeof CALENDAR_FINDINGS;

type Params = Record<string, string | number>;

const fill = (template: string, params: Params): string =>
  template.replace(/\{(\w{1,20})\}/gu, (_, name: string) => String(params[name] ?? ''));

const fillBoth = (text: LocalText, params: Params): LocalText => ({
  vi: fill(text.vi, params),
  en: fill(text.en, params),
});

/**
 * A finding of the calendar; `path` is an RFC 6901 pointer into what the caller gave.
 *
 * @example
 * calendarFinding('CAL-1', { value: '2026-02-31' }, '/from').severity; // => 'error'
 */
export function calendarFinding(ruleId: CalendarFindingId, params: Params, path = ''): Finding {
  const { severity, message, hint } = CALENDAR_FINDINGS[ruleId];
  return {
    ruleId,
    severity,
    message: fillBoth(message, params),
    hint: fillBoth(hint, params),
    params,
    docs: null,
    path,
    location: null,
    count: 1,
    more: [],
  };
}
