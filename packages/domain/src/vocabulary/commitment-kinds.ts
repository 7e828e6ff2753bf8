import type { Term } from './term';

/** Kinds of commitments. */
export const COMMITMENT_KINDS = [
  {
    key: 'blanket',
    label: { vi: 'Cam kết chung', en: 'Blanket' },
    definition: {
      vi: 'Coi mọi nội dung trả lời là cam kết.',
      en: 'Declares all answers to be commitments.',
    },
    source: 'CamKết domain model 3, Commitment',
  },
  {
    key: 'answer_based',
    label: { vi: 'Cam kết trong câu trả lời', en: 'Answer-based' },
    definition: {
      vi: 'Việc hứa làm trong một câu trả lời.',
      en: 'Something promised within an answer.',
    },
    source: 'CamKết domain model 3, Commitment',
  },
  {
    key: 'directive',
    label: { vi: 'Ý kiến chỉ đạo', en: 'Directive' },
    definition: { vi: 'Việc được giao, yêu cầu.', en: 'Something ordered.' },
    source: 'CamKết domain model 3, Commitment',
  },
  {
    key: 'pledge',
    label: { vi: 'Cam kết', en: 'Pledge' },
    definition: { vi: 'Việc người nói tự nhận.', en: 'Something the speaker undertakes.' },
    source: 'CamKết domain model 3, Commitment',
  },
  {
    key: 'referral',
    label: { vi: 'Kiến nghị cấp trên', en: 'Referral' },
    definition: { vi: 'Việc chuyển lên cấp trên.', en: 'Something sent up.' },
    source: 'CamKết domain model 3, Commitment',
  },
] as const satisfies readonly Term[];

/** Kinds of commitments: its keys. */
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number]['key'];
