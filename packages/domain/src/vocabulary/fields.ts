import type { Term } from './term';

/** Fields of public work by which both official tables are cut; an office may add its own. */
export const FIELDS = [
  {
    key: 'education',
    label: { vi: 'Giáo dục và đào tạo', en: 'Education and training' },
    definition: { vi: 'Giáo dục và đào tạo.', en: 'Education and training.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'health',
    label: { vi: 'Y tế', en: 'Health' },
    definition: { vi: 'Y tế.', en: 'Health.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'labour',
    label: {
      vi: 'Lao động, việc làm, chính sách xã hội',
      en: 'Labour, employment and social policy',
    },
    definition: {
      vi: 'Lao động, việc làm, chính sách xã hội.',
      en: 'Labour, employment and social policy.',
    },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'agriculture',
    label: { vi: 'Nông nghiệp và nông thôn', en: 'Agriculture and rural areas' },
    definition: { vi: 'Nông nghiệp và nông thôn.', en: 'Agriculture and rural areas.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'environment',
    label: { vi: 'Tài nguyên và môi trường', en: 'Natural resources and environment' },
    definition: { vi: 'Tài nguyên và môi trường.', en: 'Natural resources and environment.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'land',
    label: { vi: 'Đất đai, giải phóng mặt bằng', en: 'Land and site clearance' },
    definition: { vi: 'Đất đai, giải phóng mặt bằng.', en: 'Land and site clearance.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'transport',
    label: { vi: 'Giao thông', en: 'Transport' },
    definition: { vi: 'Giao thông.', en: 'Transport.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'construction',
    label: { vi: 'Xây dựng, quy hoạch, đô thị', en: 'Construction, planning and urban affairs' },
    definition: {
      vi: 'Xây dựng, quy hoạch, đô thị.',
      en: 'Construction, planning and urban affairs.',
    },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'finance',
    label: { vi: 'Tài chính, ngân sách, thuế', en: 'Finance, budget and taxes' },
    definition: { vi: 'Tài chính, ngân sách, thuế.', en: 'Finance, budget and taxes.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'investment',
    label: { vi: 'Đầu tư, doanh nghiệp', en: 'Investment and enterprises' },
    definition: { vi: 'Đầu tư, doanh nghiệp.', en: 'Investment and enterprises.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'industry',
    label: { vi: 'Công thương, điện', en: 'Industry, trade and electricity' },
    definition: { vi: 'Công thương, điện.', en: 'Industry, trade and electricity.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'culture',
    label: { vi: 'Văn hóa, thể thao, du lịch', en: 'Culture, sports and tourism' },
    definition: { vi: 'Văn hóa, thể thao, du lịch.', en: 'Culture, sports and tourism.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'technology',
    label: {
      vi: 'Khoa học, công nghệ, chuyển đổi số',
      en: 'Science, technology and digital transformation',
    },
    definition: {
      vi: 'Khoa học, công nghệ, chuyển đổi số.',
      en: 'Science, technology and digital transformation.',
    },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'home_affairs',
    label: { vi: 'Nội vụ, tổ chức bộ máy, cán bộ', en: 'Home affairs, organisation and personnel' },
    definition: {
      vi: 'Nội vụ, tổ chức bộ máy, cán bộ.',
      en: 'Home affairs, organisation and personnel.',
    },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'justice',
    label: { vi: 'Tư pháp, thủ tục hành chính', en: 'Justice and administrative procedures' },
    definition: {
      vi: 'Tư pháp, thủ tục hành chính.',
      en: 'Justice and administrative procedures.',
    },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'security',
    label: { vi: 'Quốc phòng, an ninh, trật tự', en: 'Defence, security and public order' },
    definition: { vi: 'Quốc phòng, an ninh, trật tự.', en: 'Defence, security and public order.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'fire_safety',
    label: { vi: 'Phòng cháy, chữa cháy', en: 'Fire safety' },
    definition: { vi: 'Phòng cháy, chữa cháy.', en: 'Fire safety.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'foreign_affairs',
    label: { vi: 'Đối ngoại', en: 'Foreign affairs' },
    definition: { vi: 'Đối ngoại.', en: 'Foreign affairs.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'ethnic_religious',
    label: { vi: 'Dân tộc, tôn giáo', en: 'Ethnic and religious affairs' },
    definition: { vi: 'Dân tộc, tôn giáo.', en: 'Ethnic and religious affairs.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
  {
    key: 'other',
    label: { vi: 'Lĩnh vực khác', en: 'Other' },
    definition: { vi: 'Lĩnh vực khác.', en: 'Other.' },
    source: 'CamKết field list 2026-11, after the fields used in voters’ petition reports',
  },
] as const satisfies readonly Term[];

/** Fields of public work by which both official tables are cut; an office may add its own: its keys. */
export type Field = (typeof FIELDS)[number]['key'];
