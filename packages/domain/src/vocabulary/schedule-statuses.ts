import type { Term } from './term';

/** The schedule axis: always derived from the deadline, the work and the day; never typed. */
export const SCHEDULE_STATUSES = [
  {
    key: 'no_deadline',
    label: { vi: 'Không giao thời hạn', en: 'No deadline' },
    definition: { vi: 'Không văn bản nào nêu hạn.', en: 'No document states a deadline.' },
    source: 'CamKết domain model 1, axis B',
  },
  {
    key: 'unresolved_deadline',
    label: { vi: 'Có nêu hạn, chưa quy ra ngày', en: 'Deadline stated, not resolved to a day' },
    definition: {
      vi: 'Có nêu hạn bằng lời nhưng chưa quy ra ngày được.',
      en: 'Words state a deadline that cannot be turned into a day.',
    },
    source: 'CamKết domain model 1, axis B',
  },
  {
    key: 'not_due',
    label: { vi: 'Trong hạn', en: 'In time' },
    definition: { vi: 'Chưa đến hạn.', en: 'Not yet due.' },
    source: 'CamKết domain model 1, axis B',
  },
  {
    key: 'due_soon',
    label: { vi: 'Sắp đến hạn', en: 'Due soon' },
    definition: { vi: 'Còn ít ngày là đến hạn.', en: 'Due within a few days.' },
    source: 'CamKết domain model 1, axis B',
  },
  {
    key: 'due_today',
    label: { vi: 'Đến hạn hôm nay (tính trong hạn)', en: 'Due today (counts as in time)' },
    definition: { vi: 'Hôm nay là ngày cuối cùng của hạn.', en: 'Today is the last day in time.' },
    source: 'CamKết domain model 1, axis B',
  },
  {
    key: 'overdue',
    label: { vi: 'Quá hạn', en: 'Overdue' },
    definition: { vi: 'Đã qua ngày cuối cùng của hạn.', en: 'The last day in time has passed.' },
    source: 'CamKết domain model 1, axis B',
  },
  {
    key: 'seriously_overdue',
    label: { vi: 'Quá hạn kéo dài', en: 'Seriously overdue' },
    definition: {
      vi: 'Quá hạn nhiều hơn số ngày mà cơ quan quy định.',
      en: 'Overdue by more days than the office allows.',
    },
    source: 'CamKết domain model 1, axis B',
  },
  {
    key: 'done_on_time',
    label: { vi: 'Hoàn thành đúng hạn', en: 'Done on time' },
    definition: {
      vi: 'Hoàn thành không muộn hơn ngày cuối cùng của hạn.',
      en: 'Done no later than the last day in time.',
    },
    source: 'CamKết domain model 1, axis B',
  },
  {
    key: 'done_late',
    label: { vi: 'Hoàn thành quá hạn', en: 'Done late' },
    definition: {
      vi: 'Hoàn thành sau ngày cuối cùng của hạn.',
      en: 'Done after the last day in time.',
    },
    source: 'CamKết domain model 1, axis B',
  },
  {
    key: 'clock_stopped',
    label: { vi: 'Tạm dừng tính hạn', en: 'Clock stopped' },
    definition: {
      vi: 'Hạn tạm ngừng chạy: tạm dừng, đã chuyển cấp trên hoặc đã đóng.',
      en: 'The deadline does not run: paused, referred or closed.',
    },
    source: 'CamKết domain model 1, axis B',
  },
] as const satisfies readonly Term[];

/** The schedule axis: always derived from the deadline, the work and the day; never typed: its keys. */
export type ScheduleStatus = (typeof SCHEDULE_STATUSES)[number]['key'];
