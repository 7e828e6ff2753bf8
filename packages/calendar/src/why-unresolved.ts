import type { Finding } from '@camket/domain';
import { calendarFinding } from './calendar-finding';

/** Why words give no day, and what to do about it. */
export const WHY_UNRESOLVED = {
  no_reference: {
    why: 'không nêu năm và chưa biết ngày của văn bản hoặc cuộc họp',
    whyEn: 'no year is printed and the day of the document or meeting is not known',
    remedy: 'Ghi ngày của văn bản hoặc cuộc họp để suy ra năm',
    remedyEn: 'Give the day of the document or meeting, from which the year follows',
  },
  no_start: {
    why: 'không nêu thời hạn tính từ ngày nào',
    whyEn: 'the words do not say from which day the period runs',
    remedy: 'Hỏi lại ngày bắt đầu (ngày ký, ngày nhận văn bản) và ghi kèm căn cứ',
    remedyEn: 'Ask for the start (day of signing, of receipt) and record it with its ground',
  },
  unknown_event: {
    why: 'chưa biết ngày của sự kiện được nêu',
    whyEn: 'the day of the event it names is not known',
    remedy: 'Ghi ngày của sự kiện khi có thông báo',
    remedyEn: 'Record the day of the event once it is announced',
  },
  recurring: {
    why: 'đây là việc định kỳ, không có một ngày hết hạn duy nhất',
    whyEn: 'it recurs and has no single last day',
    remedy: 'Đặt hạn riêng cho từng kỳ nếu cần theo dõi',
    remedyEn: 'Set a deadline for each period that should be followed',
  },
  vague: {
    why: 'từ ngữ không nêu ngày nào',
    whyEn: 'the words name no day',
    remedy: 'Hỏi lại thời hạn cụ thể; không tự đặt ngày',
    remedyEn: 'Ask for a definite deadline; never invent one',
  },
  horizon: {
    why: 'đây là mốc của kế hoạch, tầm nhìn hoặc nhiệm kỳ, không phải hạn của một việc',
    whyEn: 'it is how far a plan or a term looks, not the deadline of a task',
    remedy: 'Theo dõi như chỉ tiêu, hoặc hỏi lại thời hạn của việc này',
    remedyEn: 'Follow it as a target, or ask for the deadline of this task',
  },
  after: {
    why: '“sau” nêu lúc bắt đầu, không nêu lúc hết hạn',
    whyEn: '“after” says when it begins, not when it ends',
    remedy: 'Hỏi lại ngày hết hạn',
    remedyEn: 'Ask for the last day',
  },
} as const;

/** Reasons why words give no day. */
export type UnresolvedReason = keyof typeof WHY_UNRESOLVED;

/**
 * The finding for words that give no day.
 *
 * @example
 * unresolvedFinding('sớm', 'vague').ruleId; // => 'CAL-6'
 */
export function unresolvedFinding(raw: string, reason: UnresolvedReason): Finding {
  return calendarFinding('CAL-6', { raw, reason, ...WHY_UNRESOLVED[reason] });
}
