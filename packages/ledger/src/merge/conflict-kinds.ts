import type { LocalText } from '@camket/domain';

/** About what two ledgers can disagree. */
export const CONFLICT_KINDS = {
  event: { vi: 'nội dung của cùng một mã sự kiện', en: 'the content of one event id' },
  device: { vi: 'số thứ tự sự kiện của một thiết bị', en: 'a device’s sequence number' },
  record: { vi: 'nội dung của một mục theo dõi', en: 'the content of a record' },
  statement: { vi: 'một nội dung được nêu hai lần', en: 'something that is stated once' },
  number: { vi: 'mục theo dõi mang số hiệu', en: 'which record holds a number' },
  'record-number': { vi: 'số hiệu của một mục theo dõi', en: 'a record’s number' },
  field: { vi: 'lĩnh vực', en: 'the field' },
  competence: { vi: 'thẩm quyền', en: 'the competence' },
  group: { vi: 'nhóm vấn đề', en: 'the issue group' },
  lead: { vi: 'cơ quan chủ trì', en: 'the lead agency' },
  deadline: { vi: 'thời hạn', en: 'the deadline' },
  status: { vi: 'tình trạng trong cùng một ngày', en: 'the status on one day' },
  closing: {
    vi: 'việc gộp, tách, thay thế hoặc rút',
    en: 'a merge, split, supersession or withdrawal',
  },
  'event-merge': { vi: 'việc gộp một cuộc vào cuộc khác', en: 'the merge of a held event' },
  publication: { vi: 'việc công khai', en: 'publication' },
  correction: { vi: 'đính chính của cùng một sự kiện', en: 'the correction of one event' },
  'referral-answer': { vi: 'kết quả trả lời kiến nghị cấp trên', en: 'the answer to a referral' },
} as const satisfies Record<string, LocalText>;

/** About what two ledgers disagree. */
export type ConflictKind = keyof typeof CONFLICT_KINDS;
