import * as z from 'zod';
import * as record from '../events/record-events';
import { extensionDataSchema } from '../extension-data';
import { recordIdSchema } from '../ids';

/** Records that say the same, which are kept apart but counted once. */
export const duplicateGroupSchema = z.strictObject({
  duplicateGroupId: z.uuidv7(),
  recordIds: z.array(recordIdSchema).min(2),
  reason: z.string().min(1),
  ext: extensionDataSchema,
});

/** Petitions, answers, commitments, targets and reported results. */
export const recordEntities = {
  petition: {
    schema: record.petitionItemised.shape.data,
    title: { vi: 'Phản ánh, kiến nghị', en: 'Petition' },
    description: {
      vi: 'Một phản ánh hoặc kiến nghị theo dõi riêng được.',
      en: 'One separately trackable complaint or request.',
    },
  },
  answer: {
    schema: record.answerRecorded.shape.data,
    title: { vi: 'Trả lời', en: 'Answer' },
    description: { vi: 'Câu trả lời cho phản ánh, kiến nghị.', en: 'An answer to petitions.' },
  },
  commitment: {
    schema: record.commitmentRecorded.shape.data,
    title: { vi: 'Cam kết, ý kiến chỉ đạo', en: 'Commitment' },
    description: { vi: 'Điều được hứa, được giao.', en: 'Something promised or ordered.' },
  },
  target: {
    schema: record.targetSet.shape.data,
    title: { vi: 'Chỉ tiêu', en: 'Target' },
    description: {
      vi: 'Mức phải đạt, từ mức nào, đến bao giờ.',
      en: 'What is to be reached, from where, by when.',
    },
  },
  progress: {
    schema: record.progressReported.shape.data,
    title: { vi: 'Kết quả thực hiện', en: 'Progress' },
    description: { vi: 'Kết quả mà một nguồn nêu.', en: 'A result that a source reports.' },
  },
  'duplicate-group': {
    schema: duplicateGroupSchema,
    title: { vi: 'Nhóm trùng', en: 'Duplicate group' },
    description: { vi: 'Các mục có cùng nội dung.', en: 'Records that say the same.' },
  },
} as const;
