import type { Term } from './term';

/** Buckets of the official petition report. */
export const PETITION_BUCKETS = [
  {
    key: 'resolved',
    label: { vi: 'Đã giải quyết xong', en: 'Resolved' },
    definition: { vi: 'Kiến nghị đã giải quyết xong.', en: 'Resolved.' },
    source: 'CamKết domain model 1, official report buckets',
  },
  {
    key: 'in_progress',
    label: { vi: 'Đang giải quyết', en: 'Being resolved' },
    definition: { vi: 'Kiến nghị đang giải quyết.', en: 'Being resolved.' },
    source: 'CamKết domain model 1, official report buckets',
  },
  {
    key: 'in_progress_scheduled',
    label: { vi: 'Đang giải quyết theo lộ trình', en: 'Being resolved by a schedule' },
    definition: { vi: 'Đang giải quyết, có lộ trình.', en: 'Being resolved by a schedule.' },
    source: 'CamKết domain model 1, official report buckets',
  },
  {
    key: 'explained',
    label: { vi: 'Giải trình, cung cấp thông tin', en: 'Explained' },
    definition: { vi: 'Đã giải trình, cung cấp thông tin.', en: 'Explained, information given.' },
    source: 'CamKết domain model 1, official report buckets',
  },
  {
    key: 'unresolved_objective',
    label: {
      vi: 'Chưa giải quyết do nguyên nhân khách quan',
      en: 'Unresolved for external reasons',
    },
    definition: {
      vi: 'Chưa giải quyết do nguyên nhân khách quan.',
      en: 'Unresolved for external reasons.',
    },
    source: 'CamKết domain model 1, official report buckets',
  },
  {
    key: 'unresolved_unassigned',
    label: { vi: 'Chưa phân công', en: 'Not assigned' },
    definition: { vi: 'Chưa giải quyết, chưa phân công.', en: 'Unresolved, not assigned.' },
    source: 'CamKết domain model 1, official report buckets',
  },
  {
    key: 'central_competence',
    label: { vi: 'Thuộc thẩm quyền Trung ương', en: 'Within central competence' },
    definition: { vi: 'Đã kiến nghị Trung ương.', en: 'Referred to the central level.' },
    source: 'CamKết domain model 1, official report buckets',
  },
  {
    key: 'not_counted',
    label: { vi: 'Không tính (đã gộp, thay thế, rút)', en: 'Not counted' },
    definition: {
      vi: 'Không tính: đã gộp, thay thế hoặc rút.',
      en: 'Not counted: merged, superseded or withdrawn.',
    },
    source: 'CamKết domain model 1, official report buckets',
  },
] as const satisfies readonly Term[];

/** Buckets of the official petition report: its keys. */
export type PetitionBucketKey = (typeof PETITION_BUCKETS)[number]['key'];
