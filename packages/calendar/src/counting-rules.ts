import type { LocalText } from '@camket/domain';

/** A rule by which a deadline is counted, with its article. */
export interface CountingRule {
  readonly article: LocalText;
  readonly summary: LocalText;
}

/** The rules by which deadlines are counted; every result names one of them. */
export const COUNTING_RULES = {
  'working-days': {
    article: {
      vi: 'Điều 147, Điều 148 Bộ luật Dân sự 2015 (91/2015/QH13)',
      en: 'Civil Code 2015 (91/2015/QH13), Art. 147 and 148',
    },
    summary: {
      vi: 'Không tính ngày bắt đầu; chỉ đếm ngày làm việc; hết hạn khi hết ngày cuối cùng.',
      en: 'The start day is left out; only working days count; it ends with the last day.',
    },
  },
  'working-days-backward': {
    article: { vi: 'Điều 147 khoản 3 Bộ luật Dân sự 2015', en: 'Civil Code 2015, Art. 147.3' },
    summary: {
      vi: 'Đếm lùi ngày làm việc từ trước ngày của sự kiện; không tính ngày của sự kiện.',
      en: 'Working days are counted back from the event, whose own day is left out.',
    },
  },
  days: {
    article: {
      vi: 'Điều 147, Điều 148 khoản 1, 2, 5 Bộ luật Dân sự 2015',
      en: 'Civil Code 2015, Art. 147, 148.1, 148.2 and 148.5',
    },
    summary: {
      vi: 'Không tính ngày bắt đầu; ngày cuối là ngày nghỉ thì hết hạn vào ngày làm việc tiếp theo.',
      en: 'The start day is left out; a last day of rest moves to the next working day.',
    },
  },
  'days-backward': {
    article: { vi: 'Điều 147 khoản 3 Bộ luật Dân sự 2015', en: 'Civil Code 2015, Art. 147.3' },
    summary: {
      vi: 'Đếm lùi ngày từ trước ngày của sự kiện; không chuyển sang ngày khác vì sẽ rút ngắn thời hạn báo trước.',
      en: 'Days are counted back from the event; the day is not moved, for that would shorten the notice.',
    },
  },
  months: {
    article: {
      vi: 'Điều 147, Điều 148 khoản 3 đến khoản 5 Bộ luật Dân sự 2015',
      en: 'Civil Code 2015, Art. 147, 148.3 to 148.5',
    },
    summary: {
      vi: 'Hết hạn vào ngày tương ứng của tháng cuối; không có ngày đó thì lấy ngày cuối tháng; là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo.',
      en: 'It ends on the same-numbered day, or the last day of the month; a day of rest moves to the next working day.',
    },
  },
  'months-backward': {
    article: {
      vi: 'Điều 147 khoản 3, Điều 148 khoản 3 Bộ luật Dân sự 2015',
      en: 'Civil Code 2015, Art. 147.3, 148.3',
    },
    summary: {
      vi: 'Đếm lùi tháng từ ngày của sự kiện; không chuyển sang ngày khác.',
      en: 'Months are counted back from the event; the day is not moved.',
    },
  },
  'named-day': {
    article: { vi: 'Điều 148 khoản 6 Bộ luật Dân sự 2015', en: 'Civil Code 2015, Art. 148.6' },
    summary: {
      vi: 'Ngày được nêu đích danh; “trước ngày” thì hạn cuối là ngày liền trước; không tự chuyển khi là ngày nghỉ.',
      en: 'A named day; for “before” the last day is the day before; it does not move on a day of rest.',
    },
  },
  'named-span': {
    article: { vi: 'Điều 148 khoản 6 Bộ luật Dân sự 2015', en: 'Civil Code 2015, Art. 148.6' },
    summary: {
      vi: 'Khoảng thời gian theo lịch được nêu đích danh; hạn cuối là ngày cuối của khoảng đó.',
      en: 'A named span of the calendar; the last day is the last day of the span.',
    },
  },
  'calendar-point': {
    article: { vi: 'Điều 146 Bộ luật Dân sự 2015', en: 'Civil Code 2015, Art. 146' },
    summary: {
      vi: 'Đầu, giữa, cuối tháng là ngày 1, 15, ngày cuối; đầu, giữa, cuối năm là 01/01, 30/6, 31/12.',
      en: 'Start, middle, end of a month are day 1, 15, the last; of a year 1 January, 30 June, 31 December.',
    },
  },
  'school-year': {
    article: {
      vi: 'Quyết định 2269/QĐ-BGDĐT, 11/8/2025 (khung thời gian năm học)',
      en: 'Decision 2269/QĐ-BGDĐT of 11 August 2025 (frame of the school year)',
    },
    summary: {
      vi: 'Năm học từ 05/9 đến trước 31/5; học kỳ I kết thúc trước 18/01.',
      en: 'The school year runs from 5 September to before 31 May; term I ends before 18 January.',
    },
  },
  event: {
    article: {
      vi: 'Điều 147, Điều 148 Bộ luật Dân sự 2015',
      en: 'Civil Code 2015, Art. 147 and 148',
    },
    summary: {
      vi: 'Hạn gắn với một sự kiện có ngày đã biết.',
      en: 'The deadline is bound to an event whose day is known.',
    },
  },
  unresolved: {
    article: { vi: '', en: '' },
    summary: { vi: 'Không quy được ra ngày.', en: 'No day can be derived.' },
  },
} as const satisfies Record<string, CountingRule>;

/** Names of the counting rules. */
export type CountingRuleId = keyof typeof COUNTING_RULES;
