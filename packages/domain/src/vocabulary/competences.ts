import type { Term } from './term';

/** The competence axis: which level may decide. */
export const COMPETENCES = [
  {
    key: 'city',
    label: { vi: 'Thẩm quyền thành phố, tỉnh', en: 'Provincial level' },
    definition: {
      vi: 'Thuộc thẩm quyền của tỉnh, thành phố trực thuộc Trung ương.',
      en: 'Within the competence of the province or centrally-run city.',
    },
    source: 'CamKết domain model 1, axis E',
  },
  {
    key: 'commune',
    label: { vi: 'Thẩm quyền xã, phường, đặc khu', en: 'Commune level' },
    definition: {
      vi: 'Thuộc thẩm quyền của xã, phường, đặc khu.',
      en: 'Within the competence of the commune, ward or special zone.',
    },
    source: 'CamKết domain model 1, axis E',
  },
  {
    key: 'central',
    label: { vi: 'Thẩm quyền Trung ương', en: 'Central level' },
    definition: {
      vi: 'Thuộc thẩm quyền của Trung ương.',
      en: 'Within the competence of the central level.',
    },
    source: 'CamKết domain model 1, axis E',
  },
  {
    key: 'shared',
    label: { vi: 'Nhiều cấp cùng giải quyết', en: 'Shared' },
    definition: { vi: 'Nhiều cấp cùng có trách nhiệm.', en: 'Several levels share it.' },
    source: 'CamKết domain model 1, axis E',
  },
  {
    key: 'unknown',
    label: { vi: 'Chưa xác định', en: 'Not determined' },
    definition: {
      vi: 'Chưa xác định được cấp có thẩm quyền.',
      en: 'The competent level is not determined.',
    },
    source: 'CamKết domain model 1, axis E',
  },
] as const satisfies readonly Term[];

/** The competence axis: which level may decide: its keys. */
export type Competence = (typeof COMPETENCES)[number]['key'];
