import type { LocalText } from '@camket/domain';

/** Why a petition does not reach the next stage of the coverage ledger, in words. */
export const DROPS = {
  not_itemised: { vi: 'Nguồn công bố nhưng chưa tách thành mục', en: 'Declared but not itemised' },
  pointer: { vi: 'Đã gộp, thay thế hoặc rút', en: 'Merged, superseded or withdrawn' },
  unanswered: { vi: 'Chưa trả lời', en: 'Unanswered' },
  unknown: {
    vi: 'Chưa rõ đã trả lời từng mục hay chưa',
    en: 'Not known whether this item was answered',
  },
  explained: {
    vi: 'Đã giải trình, không còn việc phải làm',
    en: 'Explained, nothing more is owed',
  },
  declined: { vi: 'Không tiếp thu, có lý do', en: 'Declined with a reason' },
  referred: { vi: 'Đã kiến nghị cấp có thẩm quyền', en: 'Referred' },
  no_commitment: {
    vi: 'Chưa có cam kết hoặc chỉ đạo gắn với mục này',
    en: 'No commitment is linked',
  },
  no_lead: { vi: 'Chưa giao cơ quan chủ trì', en: 'No lead agency assigned' },
  overdue: { vi: 'Chưa xong, quá hạn', en: 'Not done, overdue' },
  open: { vi: 'Chưa xong', en: 'Not done' },
} as const satisfies Record<string, LocalText>;

/** A reason for which a petition drops out. */
export type DropReason = keyof typeof DROPS;
