import * as z from 'zod';
import { organisationIdSchema } from '../ids';
import { ORGANISATION_KINDS } from '../events/party-events';
import * as party from '../events/party-events';
import * as source from '../events/source-events';
import { extensionDataSchema } from '../extension-data';

const positionSchema = party.positionStated.shape.data;

/** A calendar: which days are closed and which rest days are worked, for which years and on what authority. */
export const calendarSchema = z.strictObject({
  version: z.string().min(1),
  profile: z.enum(['state', 'private']),
  validFromOn: z.iso.date(),
  validToOn: z.iso.date(),
  closedOn: z.array(z.iso.date()),
  workedOn: z.array(z.iso.date()),
  source: z.string(),
  ext: extensionDataSchema,
});

/** An organisation as a directory lists it. */
export const directoryAgencySchema = z.strictObject({
  id: organisationIdSchema,
  name: z.string().min(1),
  kind: z.enum(ORGANISATION_KINDS),
  aliases: z.array(z.string()),
  issuerCode: z.string().optional(),
  validFromOn: z.iso.date().optional(),
  validToOn: z.iso.date().optional(),
  successorIds: z.array(organisationIdSchema),
  source: z.string().min(1),
  status: z.enum(['confirmed', 'to_confirm']),
});

/** The agencies of one city or province, or of the central level: what a city adds as its own file. */
export const agencyDirectorySchema = z.strictObject({
  scope: z.string().regex(/^(vn|\d{2})$/),
  name: z.string().min(1),
  version: z.string().min(1),
  agencies: z.array(directoryAgencySchema),
});

/** Sources, events that were held, people and organisations. */
export const partyEntities = {
  'source-document': {
    schema: source.sourceCaptured.shape.data,
    title: { vi: 'Nguồn', en: 'Source document' },
    description: {
      vi: 'Bài đã lưu với văn bản và mã băm.',
      en: 'A captured source with its text and hash.',
    },
  },
  'held-event': {
    schema: source.eventHeld.shape.data,
    title: { vi: 'Hội nghị, sự kiện', en: 'Event held' },
    description: {
      vi: 'Nơi điều gì đó được hỏi, trả lời hoặc hứa.',
      en: 'Where something was asked, answered or promised.',
    },
  },
  'issue-group': {
    schema: source.groupStated.shape.data,
    title: { vi: 'Nhóm vấn đề', en: 'Issue group' },
    description: { vi: 'Nhóm vấn đề mà nguồn nêu.', en: 'An issue group that a source declares.' },
  },
  'count-claim': {
    schema: source.countClaimed.shape.data,
    title: { vi: 'Số liệu được nêu', en: 'Count claim' },
    description: { vi: 'Một con số mà một nguồn nêu.', en: 'A count that a source claims.' },
  },
  person: {
    schema: party.personStated.shape.data,
    title: { vi: 'Người', en: 'Person' },
    description: { vi: 'Người giữ chức vụ công.', en: 'A person who holds a public position.' },
  },
  organisation: {
    schema: party.organisationStated.shape.data,
    title: { vi: 'Tổ chức', en: 'Organisation' },
    description: { vi: 'Cơ quan, tổ chức với thời gian tồn tại.', en: 'A body with its validity.' },
  },
  'organisation-change': {
    schema: party.organisationChanged.shape.data,
    title: { vi: 'Thay đổi tổ chức', en: 'Organisation change' },
    description: {
      vi: 'Hợp nhất, chia tách, đổi tên, giải thể.',
      en: 'A merger, split, renaming or dissolution.',
    },
  },
  position: {
    schema: positionSchema,
    title: { vi: 'Chức vụ', en: 'Position' },
    description: {
      vi: 'Chức vụ với thời gian tồn tại và chức vụ thay thế.',
      en: 'A position with its validity and successors.',
    },
  },
  appointment: {
    schema: party.appointmentStated.shape.data,
    title: { vi: 'Giữ chức vụ', en: 'Appointment' },
    description: { vi: 'Một người giữ một chức vụ.', en: 'A person holds a position.' },
  },
  'agency-directory': {
    schema: agencyDirectorySchema,
    title: { vi: 'Danh bạ cơ quan', en: 'Agency directory' },
    description: {
      vi: 'Các cơ quan của một tỉnh, thành phố.',
      en: 'The agencies of a province or city.',
    },
  },
  calendar: {
    schema: calendarSchema,
    title: { vi: 'Lịch làm việc', en: 'Calendar' },
    description: { vi: 'Ngày nghỉ, ngày làm bù.', en: 'Closed days and worked rest days.' },
  },
} as const;
