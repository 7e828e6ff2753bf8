import type { LocalText } from '@camket/domain';

/** What a status may give as its reason; every reason names one of these. */
export const REASON_TEXTS = {
  'work.recorded': {
    vi: 'Ghi vào sổ ngày {on}, chưa giao cho cơ quan nào',
    en: 'Recorded on {on}, nobody assigned yet',
  },
  'work.row': {
    vi: 'Bảng không ghi việc giao hay thực hiện',
    en: 'The table tells of no assignment and no work',
  },
  'work.changed': { vi: 'Từ ngày {on}: {status}', en: 'Since {on}: {status}' },
  'work.disputed': {
    vi: 'Có ý kiến khác về kết quả: tính là chưa hoàn thành',
    en: 'The result is disputed: it counts as not done',
  },
  'schedule.no_deadline': { vi: 'Không văn bản nào nêu hạn', en: 'No document states a deadline' },
  'schedule.unresolved': {
    vi: 'Có nêu hạn bằng lời nhưng chưa quy ra ngày: “{words}”',
    en: 'A deadline is stated in words that give no day: “{words}”',
  },
  'schedule.stated': {
    vi: 'Hạn {due} theo chính lời bài báo: “{words}”',
    en: 'The deadline {due} comes from the article’s own words: “{words}”',
  },
  'schedule.set': {
    vi: 'Hạn {due}, đặt ngày {on}{document}',
    en: 'The deadline {due}, set on {on}{document}',
  },
  'schedule.row': { vi: 'Hạn {due} theo bảng', en: 'The deadline {due} as the table gives it' },
  'schedule.extended': {
    vi: 'Hạn {due}, gia hạn ngày {on}{document}',
    en: 'The deadline {due}, extended on {on}{document}',
  },
  'schedule.pause_added': {
    vi: 'Tạm dừng {days} ngày được cộng vào hạn: hạn mới {due}',
    en: 'The pause of {days} days is added: the deadline is now {due}',
  },
  'schedule.not_due': {
    vi: 'Ngày {day} còn trong hạn, còn {days} ngày',
    en: '{day} is in time, {days} days are left',
  },
  'schedule.due_soon': {
    vi: 'Còn {days} ngày là đến hạn (báo trước {threshold} ngày)',
    en: 'Due in {days} days (announced {threshold} days ahead)',
  },
  'schedule.due_today': {
    vi: 'Ngày {day} là ngày cuối cùng của hạn, vẫn tính trong hạn',
    en: '{day} is the last day in time and still counts as in time',
  },
  'schedule.overdue': {
    vi: 'Ngày {day} đã quá hạn {days} ngày',
    en: 'On {day} it is {days} days overdue',
  },
  'schedule.seriously_overdue': {
    vi: 'Ngày {day} đã quá hạn {days} ngày, nhiều hơn {threshold} ngày',
    en: 'On {day} it is {days} days overdue, more than {threshold}',
  },
  'schedule.done_on_time': {
    vi: 'Kết thúc ngày {on}, không muộn hơn hạn {due}',
    en: 'Closed on {on}, no later than {due}',
  },
  'schedule.done_late': {
    vi: 'Kết thúc ngày {on}, sau hạn {due} là {days} ngày',
    en: 'Closed on {on}, {days} days after {due}',
  },
  'schedule.clock_stopped': {
    vi: 'Ngừng tính hạn từ ngày {on}: {status}',
    en: 'The clock stopped on {on}: {status}',
  },
  'evidence.none_found': {
    vi: 'Chưa tìm thấy tài liệu nào tính đến ngày {day}',
    en: 'No document found as of {day}',
  },
  'evidence.claimed_by_report': {
    vi: 'Mới có báo cáo của chính đơn vị ngày {on}',
    en: 'Only the agency’s own report of {on}',
  },
  'evidence.attached': { vi: '{status} từ ngày {on}: {title}', en: '{status} since {on}: {title}' },
  'answer.unanswered': { vi: 'Chưa ghi nhận câu trả lời nào', en: 'No answer is recorded' },
  'answer.recorded': { vi: '{status}, ghi ngày {on}', en: '{status}, recorded on {on}' },
  'referral.clock': {
    vi: 'Kiến nghị cấp trên ngày {on}, hạn trả lời {due}: {status}',
    en: 'Referred on {on}, reply due {due}: {status}',
  },
  'referral.open': {
    vi: 'Kiến nghị cấp trên ngày {on}, không nêu hạn trả lời',
    en: 'Referred on {on}, no reply date set',
  },
  'referral.answered': {
    vi: 'Cấp trên đã trả lời ngày {on}: {status}',
    en: 'The higher level replied on {on}: {status}',
  },
} as const satisfies Record<string, LocalText>;

/** Names of the reasons. */
export type ReasonId = keyof typeof REASON_TEXTS;
