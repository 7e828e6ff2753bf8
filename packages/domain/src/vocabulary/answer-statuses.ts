import type { Term } from './term';

/** The answer axis of a petition. */
export const ANSWER_STATUSES = [
  {
    key: 'unknown',
    label: { vi: 'Chưa rõ đã trả lời hay chưa', en: 'Unknown' },
    definition: {
      vi: 'Nguồn chỉ nói chung là đã trả lời, không rõ từng mục.',
      en: 'The source speaks of answers in general, not of this item.',
    },
    source: 'CamKết domain model 1, axis D',
  },
  {
    key: 'unanswered',
    label: { vi: 'Chưa trả lời', en: 'Unanswered' },
    definition: { vi: 'Chưa có câu trả lời.', en: 'There is no answer.' },
    source: 'CamKết domain model 1, axis D',
  },
  {
    key: 'answered_orally',
    label: { vi: 'Đã trả lời trực tiếp', en: 'Answered orally' },
    definition: { vi: 'Đã trả lời bằng lời tại hội nghị.', en: 'Answered by word of mouth.' },
    source: 'CamKết domain model 1, axis D',
  },
  {
    key: 'answered_in_writing',
    label: { vi: 'Đã trả lời bằng văn bản', en: 'Answered in writing' },
    definition: { vi: 'Đã trả lời bằng văn bản.', en: 'Answered by a document.' },
    source: 'CamKết domain model 1, axis D',
  },
  {
    key: 'answer_unclear',
    label: { vi: 'Trả lời chưa rõ', en: 'Answer unclear' },
    definition: {
      vi: 'Có trả lời nhưng không đúng hoặc không đủ nội dung hỏi.',
      en: 'There is an answer, but not to the question.',
    },
    source: 'CamKết domain model 1, axis D',
  },
] as const satisfies readonly Term[];

/** The answer axis of a petition: its keys. */
export type AnswerStatus = (typeof ANSWER_STATUSES)[number]['key'];
