import type { EventDataInput, LedgerEventInput } from '@camket/domain';
import { CONFERENCE_TEXT, idOf, q, hashOf, make } from './ground';

export function source(name: string, text: string): EventDataInput<'source.captured'> {
  return {
    sourceId: idOf(name),
    url: `https://lamson.example.vn/tin/${name}?utm=1`,
    canonicalUrl: `https://lamson.example.vn/tin/${name}`,
    title: 'Lãnh đạo tỉnh Lam Sơn đối thoại với nông dân',
    authors: ['Hoàng Ví Dụ'],
    portal: 'Cổng Thông tin điện tử tỉnh Lam Sơn',
    publishedAt: '2026-03-12T15:30:00+07:00',
    modifiedAt: '2026-03-13',
    language: 'vi',
    text,
    textSha256: hashOf(text),
    html: {
      sha256: hashOf(`<p>${text}</p>`),
      bytes: 5120,
      mediaType: 'text/html',
      name: 'bai.html',
    },
    extractor: { name: '@camket/clip', version: '1.0.0' },
    attachments: [
      {
        name: 'Chương trình hội nghị.pdf',
        url: 'https://lamson.example.vn/tep/chuong-trinh.pdf',
        mediaType: 'application/pdf',
        sizeText: '1,2 MB',
      },
    ],
  };
}

export const sources = (): LedgerEventInput[] => [
  make('source.captured', source('source', CONFERENCE_TEXT), '2026-03-12'),
  make(
    'event.held',
    {
      eventId: idOf('held'),
      kind: 'dialogue_conference',
      code: 'ND26',
      name: 'Hội nghị đối thoại với nông dân',
      heldOn: { state: 'stated', value: { precision: 'day', on: '2026-03-12' } },
      place: { state: 'stated', value: 'Trung tâm Văn hóa tỉnh' },
      convenedBy: ['Tỉnh ủy', 'UBND tỉnh Lam Sơn'],
      audience: { state: 'stated', value: 'nông dân' },
      sourceIds: [idOf('source')],
      quotations: [q('Hội nghị đối thoại với nông dân')],
      ext: { 'lamson.example.vn': { agenda: ['khai mạc', 'đối thoại'], sessions: 2 } },
    },
    '2026-03-12',
  ),
  ...['thủy lợi, đất đai', 'tiêu thụ nông sản, vốn vay'].map((label, index) =>
    make(
      'group.stated',
      {
        groupId: idOf(`G${index + 1}`),
        eventId: idOf('held'),
        schemeId: 'nhom-van-de',
        ordinal: index + 1,
        label,
        quotations: [q(label)],
      },
      '2026-03-12',
    ),
  ),
  make('count.claimed', {
    claimId: idOf('claim 47'),
    eventId: idOf('held'),
    what: 'petitions_declared',
    value: 47,
    sourceId: idOf('source'),
    sourceNote: 'số ý kiến gửi trước Hội nghị',
    quotations: [q('47 ý kiến')],
  }),
  make('fact.claimed', {
    claimId: idOf('claim delegates'),
    subjectId: idOf('held'),
    property: 'participants',
    value: 'khoảng 300 đại biểu',
    sourceNote: 'một tờ báo khác đưa tin',
    quotations: [],
  }),
];
