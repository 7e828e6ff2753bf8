import type { LedgerEventInput } from '@camket/domain';
import { quote } from '../event-factory';
import { PROMISE } from './answers';
import {
  FOLLOW_UP_TEXT,
  idOf,
  hashOf,
  DECISION,
  LETTER,
  AGRICULTURE,
  COMMITTEE,
  MINISTRY,
  make,
  record,
} from './ground';
import { source } from './sources';

export const results = (): LedgerEventInput[] => [
  make(
    'source.captured',
    {
      ...source('follow-up', FOLLOW_UP_TEXT),
      url: null,
      canonicalUrl: null,
      title: null,
      portal: null,
      authors: [],
      publishedAt: '2026-06-20',
      modifiedAt: null,
      language: null,
      html: null,
      attachments: [],
    },
    '2026-06-20',
  ),
  make(
    'progress.reported',
    {
      ...record('p1', PROMISE),
      text: 'đã nạo vét xong 4,2 km kênh Đồng Sen',
      quotations: [
        quote(idOf('follow-up'), FOLLOW_UP_TEXT, 'đã nạo vét xong 4,2 km kênh Đồng Sen'),
      ],
      subjectIds: [idOf('k1')],
      speaker: { label: 'Sở Nông nghiệp và Môi trường' },
    },
    '2026-06-20',
  ),
  make('number.allotted', { recordId: idOf('p1'), number: 'ND26-KQ01' }, '2026-06-20'),
  make(
    'quotation.attached',
    {
      recordId: idOf('k1'),
      as: 'progress',
      quotation: quote(idOf('follow-up'), FOLLOW_UP_TEXT, 'sớm hơn thời hạn đã hứa'),
      note: 'bài viết tiếp theo',
    },
    '2026-06-20',
  ),
  make(
    'evidence.attached',
    {
      evidenceId: idOf('evidence'),
      recordIds: [idOf('k1'), idOf('r1.1a')],
      kind: 'document',
      strength: 'documented',
      title: 'Biên bản nghiệm thu nạo vét kênh Đồng Sen',
      reference: {
        ...DECISION,
        raw: 'Biên bản số 07/BB-SNNMT ngày 19/6/2026',
        type: 'BB',
        number: '07',
        year: null,
        issuer: 'SNNMT',
        issuedOn: '2026-06-19',
      },
      url: 'https://lamson.example.vn/tep/bien-ban.pdf',
      blob: {
        sha256: hashOf('bien ban'),
        bytes: 81920,
        mediaType: 'application/pdf',
        name: 'bien-ban.pdf',
      },
      quotation: quote(idOf('follow-up'), FOLLOW_UP_TEXT, '4,2 km kênh Đồng Sen'),
      issuedOn: '2026-06-19',
      by: AGRICULTURE,
    },
    '2026-06-20',
  ),
  make(
    'status.asserted',
    { recordId: idOf('k1'), work: 'fulfilled', evidenceIds: [idOf('evidence')] },
    '2026-06-20',
  ),
  make('record.returned', { recordId: idOf('k1'), reason: 'còn 300 m chưa nạo vét' }, '2026-06-24'),
  make(
    'status.asserted',
    {
      recordId: idOf('k1'),
      work: 'fulfilled',
      reason: 'đã làm nốt 300 m',
      evidenceIds: [idOf('evidence')],
    },
    '2026-06-28',
  ),
  make(
    'record.reopened',
    { recordId: idOf('k1'), reason: 'kênh bị sạt lở lại sau mưa', document: LETTER },
    '2026-08-03',
  ),
  make(
    'referral.sent',
    {
      referralId: idOf('referral'),
      recordIds: [idOf('r2.4'), idOf('k3')],
      from: COMMITTEE,
      to: MINISTRY,
      document: LETTER,
      replyDueOn: '2026-05-25',
    },
    '2026-03-25',
  ),
  make(
    'referral.answered',
    {
      referralId: idOf('referral'),
      document: {
        ...LETTER,
        raw: 'Công văn số 3310/BNNMT-KTHT',
        number: '3310',
        issuer: 'BNNMT',
        issuedOn: '2026-05-20',
      },
      outcome: 'partly_accepted',
      text: 'Bộ tiếp thu một phần.',
    },
    '2026-05-22',
  ),
  make(
    'target.measured',
    {
      recordId: idOf('t1'),
      value: '81,5',
      asOfOn: '2026-12-31',
      evidenceIds: [],
      note: 'số liệu sơ bộ',
    },
    '2027-01-10',
  ),
  make(
    'assessment.recorded',
    {
      assessmentId: idOf('assessment'),
      recordId: idOf('k1'),
      assessor: 'Ủy ban MTTQ tỉnh',
      isIndependent: true,
      isVerifiable: true,
      completion: 'substantial',
      note: 'đã kiểm tra thực địa',
    },
    '2026-07-15',
  ),
];
