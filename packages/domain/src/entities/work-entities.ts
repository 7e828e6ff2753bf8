import * as work from '../events/work-events';

/** Assignments, deadlines, statuses, evidence and what follows from them. */
export const workEntities = {
  assignment: {
    schema: work.recordAssigned.shape.data,
    title: { vi: 'Phân công', en: 'Assignment' },
    description: {
      vi: 'Cơ quan chủ trì, phối hợp, sản phẩm, văn bản giao.',
      en: 'Lead and coordinating agencies, product, assigning document.',
    },
  },
  deadline: {
    schema: work.deadlineSet.shape.data,
    title: { vi: 'Thời hạn', en: 'Deadline' },
    description: {
      vi: 'Thời hạn như nêu và ngày quy ra.',
      en: 'A deadline as worded and the day it resolves to.',
    },
  },
  extension: {
    schema: work.deadlineExtended.shape.data,
    title: { vi: 'Gia hạn', en: 'Extension' },
    description: {
      vi: 'Thời hạn mới, ai cho phép, vì sao.',
      en: 'A new deadline, by whom and why.',
    },
  },
  'status-event': {
    schema: work.statusAsserted.shape.data,
    title: { vi: 'Tình trạng', en: 'Status event' },
    description: {
      vi: 'Việc đã làm đến đâu, từ ngày nào.',
      en: 'How far the work has come, from which day.',
    },
  },
  evidence: {
    schema: work.evidenceAttached.shape.data,
    title: { vi: 'Tài liệu kiểm chứng', en: 'Evidence' },
    description: { vi: 'Tài liệu cho thấy kết quả.', en: 'What shows a result.' },
  },
  referral: {
    schema: work.referralSent.shape.data,
    title: { vi: 'Kiến nghị cấp trên', en: 'Referral' },
    description: {
      vi: 'Nội dung vượt thẩm quyền đã gửi lên.',
      en: 'What exceeds the competence and was sent up.',
    },
  },
  'target-measurement': {
    schema: work.targetMeasured.shape.data,
    title: { vi: 'Số đo chỉ tiêu', en: 'Target measurement' },
    description: { vi: 'Mức đạt được của chỉ tiêu.', en: 'A measured value of a target.' },
  },
  assessment: {
    schema: work.assessmentRecorded.shape.data,
    title: { vi: 'Đánh giá', en: 'Assessment' },
    description: {
      vi: 'Đánh giá việc giữ cam kết.',
      en: 'How a commitment was kept, by an assessor.',
    },
  },
  'report-snapshot': {
    schema: work.reportIssued.shape.data,
    title: { vi: 'Báo cáo đã phát hành', en: 'Report snapshot' },
    description: { vi: 'Số liệu đã chốt của một báo cáo.', en: 'The frozen figures of a report.' },
  },
} as const;
