import type { Term } from './term';

/** The evidence axis: how well a reported result is shown. */
export const EVIDENCE_STATUSES = [
  {
    key: 'none_found',
    label: { vi: 'Chưa có tài liệu', en: 'None found' },
    definition: { vi: 'Chưa tìm thấy tài liệu nào.', en: 'No document was found.' },
    source: 'CamKết domain model 1, axis C',
  },
  {
    key: 'claimed',
    label: { vi: 'Đơn vị tự báo cáo', en: 'Claimed' },
    definition: { vi: 'Chỉ có báo cáo của chính đơn vị.', en: 'Only the agency’s own statement.' },
    source: 'CamKết domain model 1, axis C',
  },
  {
    key: 'documented',
    label: { vi: 'Có tài liệu kiểm chứng', en: 'Documented' },
    definition: {
      vi: 'Có văn bản có số, hoặc sản phẩm kèm theo.',
      en: 'A numbered document or a product is attached.',
    },
    source: 'CamKết domain model 1, axis C',
  },
  {
    key: 'verified',
    label: { vi: 'Đã kiểm tra, xác nhận', en: 'Verified' },
    definition: { vi: 'Đã được kiểm tra độc lập.', en: 'Checked independently.' },
    source: 'CamKết domain model 1, axis C',
  },
  {
    key: 'disputed',
    label: { vi: 'Có ý kiến khác', en: 'Disputed' },
    definition: {
      vi: 'Có ý kiến cho rằng kết quả không đúng như báo cáo.',
      en: 'Someone disputes the reported result.',
    },
    source: 'CamKết domain model 1, axis C',
  },
] as const satisfies readonly Term[];

/** The evidence axis: how well a reported result is shown: its keys. */
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number]['key'];
