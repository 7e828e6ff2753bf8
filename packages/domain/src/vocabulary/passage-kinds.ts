import type { Term } from './term';

/** Kinds of passages, and so of records. */
export const PASSAGE_KINDS = [
  {
    key: 'complaint',
    label: { vi: 'Phản ánh', en: 'Complaint' },
    definition: { vi: 'Nêu một khó khăn, bất cập.', en: 'Tells of a difficulty.' },
    source: 'CamKết domain model 1',
  },
  {
    key: 'request',
    label: { vi: 'Kiến nghị, đề nghị', en: 'Request' },
    definition: { vi: 'Đề nghị làm một việc.', en: 'Asks that something be done.' },
    source: 'CamKết domain model 1',
  },
  {
    key: 'answer',
    label: { vi: 'Trả lời', en: 'Answer' },
    definition: { vi: 'Trả lời một phản ánh, kiến nghị.', en: 'Answers a complaint or a request.' },
    source: 'CamKết domain model 1',
  },
  {
    key: 'directive',
    label: { vi: 'Ý kiến chỉ đạo', en: 'Directive' },
    definition: {
      vi: 'Người có thẩm quyền giao hoặc yêu cầu làm một việc.',
      en: 'Somebody entitled to do so orders something.',
    },
    source: 'CamKết domain model 1',
  },
  {
    key: 'pledge',
    label: { vi: 'Cam kết', en: 'Pledge' },
    definition: {
      vi: 'Người nói nhận làm một việc cho cơ quan của mình.',
      en: 'The speaker undertakes something for their own body.',
    },
    source: 'CamKết domain model 1',
  },
  {
    key: 'referral',
    label: { vi: 'Kiến nghị cấp trên', en: 'Referral' },
    definition: {
      vi: 'Chuyển nội dung vượt thẩm quyền lên cấp có thẩm quyền.',
      en: 'Sends what exceeds the competence to the competent level.',
    },
    source: 'CamKết domain model 1',
  },
  {
    key: 'target',
    label: { vi: 'Chỉ tiêu', en: 'Target' },
    definition: { vi: 'Một mức phải đạt được.', en: 'A level to be reached.' },
    source: 'CamKết domain model 1',
  },
  {
    key: 'progress',
    label: { vi: 'Kết quả thực hiện', en: 'Progress' },
    definition: {
      vi: 'Báo cáo về sau: việc đã làm đến đâu.',
      en: 'Reports later how far something has come.',
    },
    source: 'CamKết domain model 1',
  },
] as const satisfies readonly Term[];

/** Kinds of passages, and so of records: its keys. */
export type PassageKind = (typeof PASSAGE_KINDS)[number]['key'];
