import type { Term } from './term';

/** The wording of the speech act, shown with the words of the article and never as a rank. */
export const FORCES = [
  {
    key: 'commanded',
    label: { vi: 'Yêu cầu, giao nhiệm vụ', en: 'Commanded' },
    definition: {
      vi: 'Người có thẩm quyền yêu cầu hoặc giao.',
      en: 'Somebody entitled to do so commands it.',
    },
    source: 'CamKết domain model 1, axis F',
  },
  {
    key: 'pledged',
    label: { vi: 'Khẳng định, cam kết', en: 'Pledged' },
    definition: {
      vi: 'Người nói cam kết cho cơ quan của mình.',
      en: 'The speaker pledges it for their own body.',
    },
    source: 'CamKết domain model 1, axis F',
  },
  {
    key: 'promised_to_study',
    label: { vi: 'Tiếp thu, nghiên cứu', en: 'Promised to study' },
    definition: {
      vi: 'Chỉ hứa tiếp thu, nghiên cứu, xem xét.',
      en: 'Only study or consideration is promised.',
    },
    source: 'CamKết domain model 1, axis F',
  },
  {
    key: 'wished',
    label: { vi: 'Định hướng, mong muốn', en: 'Wished' },
    definition: { vi: 'Bày tỏ mong muốn, định hướng.', en: 'A wish or an orientation is voiced.' },
    source: 'CamKết domain model 1, axis F',
  },
  {
    key: 'noted',
    label: { vi: 'Ghi nhận', en: 'Noted' },
    definition: { vi: 'Chỉ ghi nhận.', en: 'It is merely noted.' },
    source: 'CamKết domain model 1, axis F',
  },
] as const satisfies readonly Term[];

/** The wording of the speech act, shown with the words of the article and never as a rank: its keys. */
export type Force = (typeof FORCES)[number]['key'];
