import type { LocalText, Severity } from '@camket/domain';

interface IssueText {
  readonly severity: Severity;
  readonly message: LocalText;
  readonly hint: LocalText;
}

/** What deriving a status may have to report; a forbidden or contradictory event is a finding, never an exception. */
export const STATUS_FINDINGS = {
  'STA-1': {
    severity: 'error',
    message: {
      vi: 'Không được chuyển từ “{from}” sang “{to}”; sự kiện không có hiệu lực.',
      en: 'A change from “{from}” to “{to}” is not allowed; the event has no effect.',
    },
    hint: {
      vi: 'Kiểm tra trình tự sự kiện; nếu ghi nhầm thì đính chính.',
      en: 'Check the order of events; correct what was entered by mistake.',
    },
  },
  'STA-2': {
    severity: 'error',
    message: {
      vi: 'Chuyển từ “{from}” sang “{to}” phải bằng sự kiện riêng của nó; sự kiện không có hiệu lực.',
      en: 'A change from “{from}” to “{to}” needs its own event; this one has no effect.',
    },
    hint: {
      vi: 'Dùng sự kiện mở lại, trả lại, giao việc, kiến nghị, gộp, thay thế hoặc rút, kèm lý do.',
      en: 'Use the event that reopens, returns, assigns, refers, merges, supersedes or withdraws, with a reason.',
    },
  },
  'STA-3': {
    severity: 'error',
    message: {
      vi: 'Người ghi không có quyền chuyển từ “{from}” sang “{to}”; sự kiện không có hiệu lực.',
      en: 'The actor may not change “{from}” to “{to}”; the event has no effect.',
    },
    hint: {
      vi: 'Chuyển cho người có thẩm quyền ghi.',
      en: 'Let somebody entitled to it record it.',
    },
  },
  'STA-4': {
    severity: 'warning',
    message: {
      vi: 'Chuyển sang “{to}” mà không nêu lý do.',
      en: 'Changed to “{to}” without a reason.',
    },
    hint: {
      vi: 'Bổ sung lý do bằng một sự kiện đính chính.',
      en: 'Add the reason by a correction.',
    },
  },
  'STA-5': {
    severity: 'advice',
    message: {
      vi: 'Báo cáo “{to}” mà chưa kèm tài liệu kiểm chứng.',
      en: 'Reported “{to}” with no evidence attached.',
    },
    hint: { vi: 'Đính kèm văn bản hoặc sản phẩm.', en: 'Attach the document or the product.' },
  },
  'STA-6': {
    severity: 'warning',
    message: {
      vi: 'Sự kiện ngày {on} có trước khi mục được ghi ({start}); tính từ ngày {start}.',
      en: 'The event of {on} lies before the record ({start}); it counts from {start}.',
    },
    hint: { vi: 'Kiểm tra ngày của sự kiện.', en: 'Check the day of the event.' },
  },
  'STA-7': {
    severity: 'warning',
    message: {
      vi: 'Đặt hạn hoặc gia hạn sau khi việc đã kết thúc; không làm thay đổi kết quả đúng hạn hay quá hạn.',
      en: 'The deadline was set or extended after the work was closed; it does not change whether it was in time.',
    },
    hint: {
      vi: 'Nếu phải làm tiếp thì mở lại, rồi gia hạn.',
      en: 'Reopen first where work goes on, then extend.',
    },
  },
  'STA-8': {
    severity: 'warning',
    message: {
      vi: 'Gia hạn mà trước đó chưa có hạn.',
      en: 'An extension where there was no deadline.',
    },
    hint: {
      vi: 'Bổ sung hạn ban đầu kèm văn bản.',
      en: 'Record the first deadline with its document.',
    },
  },
  'STA-9': {
    severity: 'warning',
    message: {
      vi: 'Hạn mới {due} sớm hơn hạn cũ {before}.',
      en: 'The new deadline {due} is earlier than the old one {before}.',
    },
    hint: {
      vi: 'Kiểm tra hạn mới; rút ngắn hạn thì ghi là đặt hạn.',
      en: 'Check it; a shortening is a deadline set anew.',
    },
  },
  'STA-10': {
    severity: 'advice',
    message: {
      vi: 'Gia hạn ngày {on} khi đã quá hạn {before}.',
      en: 'Extended on {on}, after the deadline {before} had passed.',
    },
    hint: {
      vi: 'Thời gian quá hạn trước đó vẫn được ghi nhận.',
      en: 'The time overdue before stays on record.',
    },
  },
  'STA-11': {
    severity: 'error',
    message: {
      vi: 'Ngày “{value}” không có thật; không được tính.',
      en: 'The day “{value}” does not exist; it is left out.',
    },
    hint: { vi: 'Đính chính ngày của sự kiện.', en: 'Correct the day of the event.' },
  },
  'STA-12': {
    severity: 'warning',
    message: {
      vi: 'Trả lời kiến nghị cấp trên khi chưa gửi kiến nghị.',
      en: 'A referral was answered that was never sent.',
    },
    hint: { vi: 'Bổ sung sự kiện gửi kiến nghị.', en: 'Record the referral first.' },
  },
  'STA-13': {
    severity: 'warning',
    message: {
      vi: 'Hạn {due} có trước ngày ghi mục {start}.',
      en: 'The deadline {due} lies before the record’s day {start}.',
    },
    hint: { vi: 'Kiểm tra hạn hoặc ngày ghi.', en: 'Check the deadline or the record’s day.' },
  },
} as const satisfies Record<string, IssueText>;

/** Rules under which deriving a status reports. */
export type StatusFindingId = keyof typeof STATUS_FINDINGS;
