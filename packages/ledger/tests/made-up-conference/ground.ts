import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { NOTHING_STATED, type EventDataInput } from '@camket/domain';
import { createEventFactory, quote, idOf as nameOf } from '../event-factory';

const read = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8').normalize('NFC');

/** The made-up article, our own text, of a province that does not exist. */
export const CONFERENCE_TEXT = read('made-up-conference.txt');
export const FOLLOW_UP_TEXT = read('made-up-follow-up.txt');
/** The same article after the portal moved a deadline without saying so. */
export const CHANGED_TEXT = CONFERENCE_TEXT.replace('trước ngày 30/6/2026', 'trước ngày 30/7/2026');

export const idOf = (name: string): string => nameOf(`lam-son ${name}`);
export const org = (code: string): string => `org:lam-son:${code}`;
export const q = (exact: string) => quote(idOf('source'), CONFERENCE_TEXT, exact);
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
export const notStated = { state: 'not_stated' } as const;

export const DECISION = {
  raw: 'Quyết định số 18/2026/QĐ-UBND ngày 05/02/2026',
  side: 'state',
  type: 'QĐ',
  number: '18',
  year: 2026,
  issuer: 'UBND',
  issuedOn: '2026-02-05',
  place: '97',
} as const;
export const CONCLUSION = {
  raw: 'Thông báo số 56-TB/TU ngày 16/3/2026',
  side: 'party',
  type: 'TB',
  number: '56',
  year: null,
  issuer: 'TU',
  issuedOn: '2026-03-16',
  term: '2025-2030',
  place: '97',
} as const;
export const LETTER = {
  raw: 'Công văn số 402/UBND-NN ngày 25/3/2026',
  side: 'state',
  type: 'CV',
  number: '402',
  year: null,
  issuer: 'UBND',
  issuedOn: '2026-03-25',
  place: '97',
} as const;

export const AGRICULTURE = {
  name: 'Sở Nông nghiệp và Môi trường',
  organisationId: org('so-nong-nghiep-va-moi-truong'),
};
export const FINANCE = { name: 'Sở Tài chính', organisationId: org('so-tai-chinh') };
export const COMMITTEE = { name: 'UBND tỉnh', organisationId: org('ubnd') };
export const MINISTRY = { name: 'Bộ Nông nghiệp và Môi trường', organisationId: 'org:vn:bnnmt' };

export const SECRET = { salt: 'c2FsdCBvZiBzaXh0ZWVuIGJ5dGVz', value: 'Nguyễn Văn Giả Định' };
export const { make } = createEventFactory('lam-son');

export const record = (name: string, exact: string, group: string | null = null) => ({
  recordId: idOf(name),
  eventId: idOf('held'),
  text: exact,
  quotations: [{ ...q(exact), role: 'list' as const, paragraphSha256: hashOf(exact) }],
  groupId: group === null ? null : idOf(group),
  stated: NOTHING_STATED,
});

export const petition = (
  name: string,
  words: string,
  group: string,
): EventDataInput<'petition.itemised'> => ({
  ...record(name, words, group),
  kind: name.startsWith('c') ? 'complaint' : 'request',
  petitioner: { label: name.startsWith('c1') ? 'Nông dân các xã' : 'Nông dân' },
});
