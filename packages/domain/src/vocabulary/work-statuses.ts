import type { WorkTerm } from './term';

/** The work axis: what was asserted about the work itself; append-only. */
export const WORK_STATUSES = [
  {
    key: 'recorded',
    label: { vi: 'Chưa phân công', en: 'Not assigned' },
    definition: {
      vi: 'Đã ghi vào sổ, chưa giao cho cơ quan nào.',
      en: 'In the register, nobody assigned.',
    },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'unresolved_unassigned',
    taskBucket: 'not_done',
    isClosed: false,
  },
  {
    key: 'assigned',
    label: { vi: 'Đã giao', en: 'Assigned' },
    definition: {
      vi: 'Có cơ quan chủ trì và văn bản giao.',
      en: 'A lead agency and an assigning document exist.',
    },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'in_progress',
    taskBucket: 'not_done',
    isClosed: false,
  },
  {
    key: 'in_progress',
    label: { vi: 'Đang thực hiện', en: 'In progress' },
    definition: {
      vi: 'Cơ quan chủ trì báo cáo đã triển khai.',
      en: 'The lead agency reports action.',
    },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'in_progress',
    taskBucket: 'not_done',
    isClosed: false,
  },
  {
    key: 'scheduled',
    label: { vi: 'Thực hiện theo lộ trình', en: 'Scheduled' },
    definition: {
      vi: 'Đã tiếp nhận, thời điểm bắt đầu gắn với kế hoạch hoặc năm ngân sách.',
      en: 'Accepted; its start is tied to a plan or a budget year.',
    },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'in_progress_scheduled',
    taskBucket: 'not_done',
    isClosed: false,
  },
  {
    key: 'fulfilled',
    label: { vi: 'Hoàn thành', en: 'Fulfilled' },
    definition: { vi: 'Mọi sản phẩm phải giao đều đã đạt.', en: 'Every deliverable is met.' },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'resolved',
    taskBucket: 'done',
    isClosed: true,
  },
  {
    key: 'partly_fulfilled',
    label: { vi: 'Hoàn thành một phần', en: 'Partly fulfilled' },
    definition: {
      vi: 'Một phần sản phẩm đã đạt, phần còn lại bị bỏ hoặc giảm.',
      en: 'Some deliverables are met, the rest dropped or reduced.',
    },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'in_progress',
    taskBucket: 'not_done',
    isClosed: false,
  },
  {
    key: 'explained',
    label: { vi: 'Đã giải trình, cung cấp thông tin', en: 'Explained' },
    definition: {
      vi: 'Đã trả lời, không còn việc phải làm.',
      en: 'Answered; no further action is owed.',
    },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'explained',
    taskBucket: 'not_applicable',
    isClosed: true,
  },
  {
    key: 'referred',
    label: { vi: 'Đã kiến nghị cấp có thẩm quyền', en: 'Referred to the competent level' },
    definition: {
      vi: 'Vượt thẩm quyền, đã gửi lên cấp trên bằng văn bản.',
      en: 'Outside the competence, sent up with a document.',
    },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'central_competence',
    taskBucket: 'not_applicable',
    isClosed: true,
  },
  {
    key: 'paused',
    label: { vi: 'Tạm dừng', en: 'Paused' },
    definition: {
      vi: 'Dừng theo quyết định có ngày tháng, có thể tiếp tục.',
      en: 'Stopped by a dated decision; may be resumed.',
    },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'in_progress',
    taskBucket: 'not_done',
    isClosed: false,
  },
  {
    key: 'blocked',
    label: {
      vi: 'Chưa thực hiện được do nguyên nhân khách quan',
      en: 'Blocked for an external reason',
    },
    definition: {
      vi: 'Không thể tiếp tục vì một nguyên nhân khách quan được nêu rõ.',
      en: 'Cannot proceed for a stated external reason.',
    },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'unresolved_objective',
    taskBucket: 'not_done',
    isClosed: false,
  },
  {
    key: 'declined',
    label: { vi: 'Chưa có cơ sở giải quyết (nêu lý do)', en: 'Declined with a reason' },
    definition: { vi: 'Không tiếp thu, có nêu lý do.', en: 'Refused with a reason.' },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'explained',
    taskBucket: 'not_applicable',
    isClosed: true,
  },
  {
    key: 'returned',
    label: { vi: 'Trả lại, yêu cầu thực hiện lại', en: 'Returned' },
    definition: {
      vi: 'Người kiểm tra trả lại kết quả kèm lý do; tính là chưa hoàn thành từ ngày đó.',
      en: 'A verifier sent the result back with a reason; counts as not done from that day.',
    },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'in_progress',
    taskBucket: 'not_done',
    isClosed: false,
  },
  {
    key: 'merged',
    label: { vi: 'Đã gộp vào mục khác', en: 'Merged' },
    definition: {
      vi: 'Đóng lại bằng chỉ dẫn sang mục khác đã gộp.',
      en: 'Closed by a pointer to the record it was merged into.',
    },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'not_counted',
    taskBucket: 'not_counted',
    isClosed: true,
  },
  {
    key: 'superseded',
    label: { vi: 'Được thay thế bởi mục khác', en: 'Superseded' },
    definition: {
      vi: 'Đóng lại bằng chỉ dẫn sang mục thay thế.',
      en: 'Closed by a pointer to the record that replaces it.',
    },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'not_counted',
    taskBucket: 'not_counted',
    isClosed: true,
  },
  {
    key: 'withdrawn',
    label: { vi: 'Rút (nhập nhầm)', en: 'Withdrawn' },
    definition: {
      vi: 'Rút khỏi sổ vì nhập nhầm; lịch sử vẫn giữ.',
      en: 'Taken back as entered by mistake; the history stays.',
    },
    source: 'CamKết domain model 1, axis A',
    petitionBucket: 'not_counted',
    taskBucket: 'not_counted',
    isClosed: true,
  },
] as const satisfies readonly WorkTerm[];

/** The work axis: what was asserted about the work itself; append-only: its keys. */
export type WorkStatus = (typeof WORK_STATUSES)[number]['key'];
