import type { Term } from './term';

/** Kinds of events at which something is asked, answered or promised. */
export const HELD_EVENT_KINDS = [
  {
    key: 'dialogue_conference',
    label: { vi: 'Hội nghị đối thoại', en: 'Dialogue conference' },
    definition: {
      vi: 'Lãnh đạo đối thoại với người dân, doanh nghiệp, ngành nghề.',
      en: 'Leaders meet citizens, businesses or a profession.',
    },
    source: 'CamKết domain model 2 and 3',
  },
  {
    key: 'voters_meeting',
    label: { vi: 'Tiếp xúc cử tri', en: 'Voters’ meeting' },
    definition: { vi: 'Đại biểu tiếp xúc cử tri.', en: 'Deputies meet voters.' },
    source: 'CamKết domain model 2 and 3',
  },
  {
    key: 'council_session',
    label: { vi: 'Kỳ họp Hội đồng nhân dân', en: 'Council session' },
    definition: {
      vi: 'Kỳ họp, phiên chất vấn của HĐND.',
      en: 'A session of the People’s Council.',
    },
    source: 'CamKết domain model 2 and 3',
  },
  {
    key: 'conclusion_meeting',
    label: { vi: 'Cuộc họp, thông báo kết luận', en: 'Meeting with conclusions' },
    definition: {
      vi: 'Cuộc họp có thông báo kết luận.',
      en: 'A meeting closed by a notice of conclusions.',
    },
    source: 'CamKết domain model 2 and 3',
  },
  {
    key: 'reception',
    label: { vi: 'Tiếp công dân', en: 'Citizen reception' },
    definition: { vi: 'Người đứng đầu tiếp dân.', en: 'A head receives citizens.' },
    source: 'CamKết domain model 2 and 3',
  },
  {
    key: 'commune_dialogue',
    label: { vi: 'Đối thoại cấp xã', en: 'Commune dialogue' },
    definition: {
      vi: 'Đối thoại của chính quyền cấp xã theo Luật Tổ chức chính quyền địa phương.',
      en: 'A commune dialogue by the Local Government Law.',
    },
    source: 'CamKết domain model 2 and 3',
  },
  {
    key: 'other',
    label: { vi: 'Sự kiện khác', en: 'Other event' },
    definition: { vi: 'Sự kiện khác.', en: 'Another event.' },
    source: 'CamKết domain model 2 and 3',
  },
] as const satisfies readonly Term[];

/** Kinds of events at which something is asked, answered or promised: its keys. */
export type HeldEventKind = (typeof HELD_EVENT_KINDS)[number]['key'];
