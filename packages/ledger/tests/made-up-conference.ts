import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  NOTHING_STATED,
  identifyDocument,
  type EventDataInput,
  type LedgerEventInput,
} from '@camket/domain';
import { saltedHash } from '../src/salted-hash';
import type { Opening } from '../src/entry';
import { createEventFactory, idOf as nameOf, quote, sha256 } from './event-factory';

const read = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8').normalize('NFC');

/** The made-up article, our own text, of a province that does not exist. */
export const CONFERENCE_TEXT = read('made-up-conference.txt');
const FOLLOW_UP_TEXT = read('made-up-follow-up.txt');
/** The same article after the portal moved a deadline without saying so. */
const CHANGED_TEXT = CONFERENCE_TEXT.replace('trước ngày 30/6/2026', 'trước ngày 30/7/2026');

const idOf = (name: string): string => nameOf(`lam-son ${name}`);
const org = (code: string): string => `org:lam-son:${code}`;
const q = (exact: string) => quote(idOf('source'), CONFERENCE_TEXT, exact);
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const notStated = { state: 'not_stated' } as const;

const DECISION = {
  raw: 'Quyết định số 18/2026/QĐ-UBND ngày 05/02/2026',
  side: 'state',
  type: 'QĐ',
  number: '18',
  year: 2026,
  issuer: 'UBND',
  issuedOn: '2026-02-05',
  place: '97',
} as const;
const CONCLUSION = {
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
const LETTER = {
  raw: 'Công văn số 402/UBND-NN ngày 25/3/2026',
  side: 'state',
  type: 'CV',
  number: '402',
  year: null,
  issuer: 'UBND',
  issuedOn: '2026-03-25',
  place: '97',
} as const;

const AGRICULTURE = {
  name: 'Sở Nông nghiệp và Môi trường',
  organisationId: org('so-nong-nghiep-va-moi-truong'),
};
const FINANCE = { name: 'Sở Tài chính', organisationId: org('so-tai-chinh') };
const COMMITTEE = { name: 'UBND tỉnh', organisationId: org('ubnd') };
const MINISTRY = { name: 'Bộ Nông nghiệp và Môi trường', organisationId: 'org:vn:bnnmt' };

const SECRET = { salt: 'c2FsdCBvZiBzaXh0ZWVuIGJ5dGVz', value: 'Nguyễn Văn Giả Định' };
const { make } = createEventFactory('lam-son');

function source(name: string, text: string): EventDataInput<'source.captured'> {
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

const record = (name: string, exact: string, group: string | null = null) => ({
  recordId: idOf(name),
  eventId: idOf('held'),
  text: exact,
  quotations: [{ ...q(exact), role: 'list' as const, paragraphSha256: hashOf(exact) }],
  groupId: group === null ? null : idOf(group),
  stated: NOTHING_STATED,
});

const petition = (
  name: string,
  words: string,
  group: string,
): EventDataInput<'petition.itemised'> => ({
  ...record(name, words, group),
  kind: name.startsWith('c') ? 'complaint' : 'request',
  petitioner: { label: name.startsWith('c1') ? 'Nông dân các xã' : 'Nông dân' },
});

const sources = (): LedgerEventInput[] => [
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

const people: readonly (readonly [string, string, string, string])[] = [
  ['mau', 'Trần Văn Mẫu', 'Bí thư Tỉnh ủy', 'tinh-uy'],
  ['thu', 'Phạm Thị Thử', 'Chủ tịch UBND tỉnh', 'ubnd'],
  ['hoa', 'Đỗ Minh Họa', 'Giám đốc Sở Nông nghiệp và Môi trường', 'so-nong-nghiep-va-moi-truong'],
];

function organisation(
  code: string,
  name: string,
  more: Partial<EventDataInput<'organisation.stated'>>,
) {
  return make('organisation.stated', {
    organisationId: org(code),
    name,
    kind: 'department',
    aliases: [],
    quotations: [],
    ...more,
  });
}

const parties = (): LedgerEventInput[] => [
  organisation('tinh-uy', 'Tỉnh ủy Lam Sơn', {
    kind: 'party',
    aliases: ['Tỉnh ủy'],
    quotations: [q('Tỉnh ủy')],
  }),
  organisation('ubnd', 'UBND tỉnh Lam Sơn', {
    kind: 'peoples_committee',
    aliases: ['UBND tỉnh'],
    adminUnitCode: '97',
    agencyId: 'H97',
    quotations: [q('UBND tỉnh Lam Sơn')],
  }),
  organisation('so-nong-nghiep', 'Sở Nông nghiệp và Phát triển nông thôn', {
    validFromOn: '2008-05-01',
    validToOn: '2025-02-28',
  }),
  organisation('so-tai-nguyen', 'Sở Tài nguyên và Môi trường', { validToOn: '2025-02-28' }),
  organisation('so-nong-nghiep-va-moi-truong', 'Sở Nông nghiệp và Môi trường', {
    validFromOn: '2025-03-01',
    quotations: [q('Sở Nông nghiệp và Môi trường')],
  }),
  organisation('so-tai-chinh', 'Sở Tài chính', { quotations: [q('Sở Tài chính')] }),
  make(
    'organisation.changed',
    {
      changeId: idOf('merger'),
      kind: 'merge',
      fromIds: [org('so-nong-nghiep'), org('so-tai-nguyen')],
      toIds: [org('so-nong-nghiep-va-moi-truong')],
      legalBasis: [
        {
          ...DECISION,
          raw: 'Nghị quyết số 03/NQ-HĐND',
          type: 'NQ',
          number: '03',
          year: null,
          issuer: 'HĐND',
          issuedOn: '2025-02-20',
        },
      ],
    },
    '2025-03-01',
  ),
  ...people.flatMap(([key, name, position, code]) => [
    make('person.stated', { personId: idOf(key), name, aliases: [], quotations: [q(name)] }),
    make('position.stated', {
      positionId: idOf(`position ${key}`),
      name: position,
      organisation: { state: 'stated', value: org(code) },
      validFromOn: '2025-03-01',
      validToOn: '2030-12-31',
      successorIds: [],
    }),
    make('appointment.stated', {
      appointmentId: idOf(`appointment ${key}`),
      personId: idOf(key),
      position,
      positionId: idOf(`position ${key}`),
      organisation: { state: 'stated', value: org(code) },
      from: { state: 'unknown', note: 'bài báo không nêu' },
      to: notStated,
      quotations: [q(position)],
    }),
  ]),
];

function decisionId(): string {
  const identity = identifyDocument(DECISION);
  return identity.state === 'identified' ? identity.id : idOf('decision');
}

const documents = (): LedgerEventInput[] => [
  make('document.stated', {
    documentId: decisionId(),
    reference: DECISION,
    title: 'về việc phân bổ kinh phí thủy lợi',
    quotations: [q('Quyết định số 18/2026/QĐ-UBND ngày 05/02/2026')],
  }),
];

const PETITIONS: readonly (readonly [string, string, string])[] = [
  ['c1.1', 'kênh mương nội đồng xuống cấp, thiếu nước tưới vụ đông xuân', 'G1'],
  ['c1.2', 'việc cấp giấy chứng nhận quyền sử dụng đất còn chậm', 'G1'],
  ['r1.1', 'nạo vét kênh Đồng Sen và kênh Đồng Sậy', 'G1'],
  ['r1.2', 'đẩy nhanh việc cấp giấy chứng nhận quyền sử dụng đất', 'G1'],
  ['c2.1', 'giá nông sản bấp bênh', 'G2'],
  ['r2.1', 'hỗ trợ cấp mã số vùng trồng', 'G2'],
  ['r2.2', 'nâng hạn mức vốn vay ưu đãi', 'G2'],
  ['r2.3', 'tăng mức cho vay ưu đãi với hợp tác xã', 'G2'],
  ['r2.4', 'sửa đổi quy định về bảo hiểm nông nghiệp', 'G2'],
];

const petitions = (): LedgerEventInput[] => [
  ...PETITIONS.map(([name, words, group]) =>
    make('petition.itemised', petition(name, words, group), '2026-03-12'),
  ),
  make('petition.itemised', {
    ...petition('r1.1a', 'nạo vét kênh Đồng Sen', 'G1'),
    inputCount: 3,
    petitioner: {
      label: 'Hợp tác xã Đồng Sen',
      organisationId: org('htx-dong-sen'),
      person: { saltedSha256: saltedHash(SECRET, sha256) },
      contact: { saltedSha256: saltedHash({ ...SECRET, value: '0900 000 000' }, sha256) },
    },
  }),
  make('petition.itemised', petition('r1.1b', 'kênh Đồng Sậy', 'G1')),
  make('petition.itemised', petition('mistake', 'vốn vay', 'G2')),
];

const speaker = (key: string) => {
  const [, name, position] = people.find(([id]) => id === key) ?? people[0]!;
  return {
    label: `${position} ${name}`,
    personId: idOf(key),
    appointmentId: idOf(`appointment ${key}`),
    organisationId: org('ubnd'),
  };
};

const PROMISE = 'Sở sẽ hoàn thành nạo vét kênh Đồng Sen trước ngày 30/6/2026';
const ORDER = 'cấp mã số vùng trồng cho 100 hợp tác xã trong quý III/2026';
const REFERRAL = 'kiến nghị cấp có thẩm quyền sửa đổi quy định về bảo hiểm nông nghiệp';
const PLEDGE =
  'trả lời bằng văn bản từng kiến nghị trong thời hạn 15 ngày làm việc kể từ ngày kết thúc Hội nghị';

const commitment = {
  onBehalfOf: [],
  addressees: [],
  answerIds: [],
  parentId: null,
  beneficiaries: ['nông dân'],
};

const answers = (): LedgerEventInput[] => [
  make('answer.recorded', {
    ...record('a1', PROMISE),
    petitionIds: [idOf('r1.1')],
    isCollective: false,
    speaker: speaker('hoa'),
    mode: 'oral',
    document: DECISION,
  }),
  make('commitment.recorded', {
    ...record('k1', 'hoàn thành nạo vét kênh Đồng Sen trước ngày 30/6/2026'),
    ...commitment,
    kind: 'answer_based',
    force: 'pledged',
    speaker: speaker('hoa'),
    answerIds: [idOf('a1')],
    stated: {
      lead: { state: 'stated', value: AGRICULTURE },
      coordinating: [],
      deadline: {
        state: 'stated',
        value: {
          kind: 'date',
          raw: 'trước ngày 30/6/2026',
          bound: 'before',
          year: 2026,
          month: 6,
          day: 30,
          time: '17:00',
        },
      },
      product: { state: 'stated', value: 'kênh Đồng Sen được nạo vét' },
      legalBasis: [DECISION],
    },
  }),
  make('commitment.recorded', {
    ...record('k2', ORDER),
    ...commitment,
    kind: 'directive',
    force: 'commanded',
    speaker: speaker('mau'),
    addressees: [AGRICULTURE, FINANCE],
    stated: {
      lead: { state: 'stated', value: AGRICULTURE },
      coordinating: [FINANCE],
      deadline: {
        state: 'stated',
        value: {
          kind: 'span',
          raw: 'trong quý III/2026',
          bound: 'within',
          span: 'quarter',
          year: 2026,
          index: 3,
          edge: 'whole',
        },
      },
      product: notStated,
      legalBasis: [],
    },
  }),
  make('commitment.recorded', {
    ...record('k3', REFERRAL),
    ...commitment,
    kind: 'referral',
    force: 'commanded',
    speaker: speaker('mau'),
    addressees: [COMMITTEE],
    parentId: idOf('k2'),
  }),
  make('commitment.recorded', {
    ...record('k4', PLEDGE),
    ...commitment,
    kind: 'pledge',
    force: 'pledged',
    speaker: speaker('thu'),
    onBehalfOf: [COMMITTEE],
    stated: {
      ...NOTHING_STATED,
      deadline: {
        state: 'stated',
        value: {
          kind: 'duration',
          raw: 'trong thời hạn 15 ngày làm việc kể từ ngày kết thúc Hội nghị',
          bound: 'within',
          count: 15,
          unit: 'working_day',
          direction: 'forward',
          anchor: { kind: 'words', words: 'ngày kết thúc Hội nghị' },
        },
      },
    },
  }),
  make('target.set', {
    ...record('t1', 'đưa tỷ lệ diện tích được tưới chủ động lên 85 % vào năm 2027'),
    indicator: {
      name: 'Tỷ lệ diện tích được tưới chủ động',
      definition: {
        state: 'ambiguous',
        candidates: [
          'diện tích lúa được tưới chủ động',
          'diện tích đất nông nghiệp được tưới chủ động',
        ],
        note: 'bài báo không nói rõ',
      },
    },
    unit: { state: 'stated', value: '%' },
    baseline: notStated,
    target: {
      value: '85',
      operator: 'at_least',
      by: { state: 'stated', value: { precision: 'year', year: 2027 } },
    },
    speaker: null,
  }),
];

const NUMBERS: readonly (readonly [string, string])[] = [
  ['c1.1', 'PA01'],
  ['c1.2', 'PA02'],
  ['c2.1', 'PA03'],
  ['r1.1', 'KN01'],
  ['r1.2', 'KN02'],
  ['r2.1', 'KN03'],
  ['r2.2', 'KN04'],
  ['r2.3', 'KN05'],
  ['r2.4', 'KN06'],
  ['r1.1a', 'KN07'],
  ['r1.1b', 'KN08'],
  ['mistake', 'KN09'],
  ['a1', 'TL01'],
  ['k1', 'CK01'],
  ['k2', 'CD01'],
  ['k3', 'KC01'],
  ['k4', 'CK02'],
  ['t1', 'CT01'],
];

const LINKS: readonly (readonly [string, string, EventDataInput<'record.linked'>['relation']])[] = [
  ['r1.1', 'c1.1', 'requests_about'],
  ['r1.2', 'c1.2', 'requests_about'],
  ['a1', 'r1.1', 'answers'],
  ['k1', 'r1.1', 'commits_to'],
  ['k2', 'r2.1', 'commits_to'],
  ['k3', 'r2.4', 'refers'],
  ['r2.2', 'r2.3', 'duplicates'],
];

const handling = (): LedgerEventInput[] => [
  ...NUMBERS.map(([name, number]) =>
    make('number.allotted', { recordId: idOf(name), number: `ND26-${number}` }, '2026-03-13'),
  ),
  ...PETITIONS.map(([name]) =>
    make(
      'record.classified',
      {
        recordId: idOf(name),
        field: 'agriculture',
        competence: name === 'r2.4' ? 'central' : 'city',
        basis: 'office',
        reason: 'theo bảng lĩnh vực của Văn phòng',
      },
      '2026-03-13',
    ),
  ),
  make(
    'record.classified',
    { recordId: idOf('k1'), groupId: idOf('G1'), basis: 'stated' },
    '2026-03-13',
  ),
  ...LINKS.map(([from, to, relation]) =>
    make(
      'record.linked',
      { fromId: idOf(from), toId: idOf(to), relation, reason: 'cùng đoạn của bài báo' },
      '2026-03-13',
    ),
  ),
  make(
    'record.merged',
    { recordIds: [idOf('r2.3')], intoId: idOf('r2.2'), reason: 'hai kiến nghị cùng nội dung' },
    '2026-03-14',
  ),
  make(
    'record.split',
    {
      recordId: idOf('r1.1'),
      intoIds: [idOf('r1.1a'), idOf('r1.1b')],
      reason: 'hai kênh do hai đơn vị phụ trách',
    },
    '2026-03-14',
  ),
  make('record.withdrawn', { recordId: idOf('mistake'), reason: 'nhập nhầm' }, '2026-03-14'),
  make(
    'record.superseded',
    { recordId: idOf('c1.1'), byId: idOf('r1.1a'), reason: 'theo dõi ở mục kiến nghị' },
    '2026-03-15',
  ),
];

const deadline = (name: string, dueOn: string | null) => ({
  deadlineId: idOf(`deadline ${name}`),
  recordId: idOf(name),
  resolved: { dueOn, calendarVersion: '2026.1', ruleId: 'named-day', profile: 'state' as const },
  document: CONCLUSION,
});

const working = (): LedgerEventInput[] => [
  make('usual_lead.set', { field: 'agriculture', lead: AGRICULTURE }, '2026-01-01'),
  make(
    'calendar.adopted',
    {
      calendarVersion: '2026.1',
      profile: 'state',
      closedOn: ['2026-04-27'],
      workedOn: ['2026-05-09'],
      document: null,
    },
    '2026-01-01',
  ),
  make(
    'record.assigned',
    {
      assignmentId: idOf('assignment k1'),
      recordId: idOf('k1'),
      lead: AGRICULTURE,
      coordinating: [FINANCE],
      responsibleOfficial: 'Đỗ Minh Họa',
      product: 'biên bản nghiệm thu',
      resources: 'ngân sách tỉnh năm 2026',
      document: CONCLUSION,
      effectiveToOn: '2026-12-31',
    },
    '2026-03-16',
  ),
  make(
    'record.assigned',
    {
      assignmentId: idOf('assignment k2'),
      recordId: idOf('k2'),
      lead: AGRICULTURE,
      coordinating: [FINANCE],
      document: CONCLUSION,
    },
    '2026-03-16',
  ),
  make(
    'record.assigned',
    {
      assignmentId: idOf('assignment r1.2'),
      recordId: idOf('r1.2'),
      lead: { name: 'Sở Tài nguyên và Môi trường', organisationId: org('so-tai-nguyen') },
      coordinating: [],
      document: null,
    },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    {
      ...deadline('k1', '2026-06-29'),
      expression: {
        kind: 'date',
        raw: 'trước ngày 30/6/2026',
        bound: 'before',
        year: 2026,
        month: 6,
        day: 30,
      },
    },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    {
      ...deadline('k2', '2026-09-30'),
      expression: {
        kind: 'span',
        raw: 'trong quý III/2026',
        bound: 'within',
        span: 'quarter',
        year: 2026,
        index: 3,
        toYear: 2026,
        edge: 'whole',
      },
    },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    {
      ...deadline('k4', '2026-04-02'),
      anchorOn: '2026-03-12',
      expression: {
        kind: 'duration',
        raw: 'trong thời hạn 15 ngày làm việc',
        bound: 'within',
        count: 15,
        unit: 'working_day',
        direction: 'forward',
        anchor: { kind: 'day', on: '2026-03-12' },
      },
    },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    {
      ...deadline('k3', null),
      expression: {
        kind: 'recurring',
        raw: 'trước ngày 25 hằng tháng',
        bound: 'before',
        every: 'month',
        times: 1,
        dayOfMonth: 25,
      },
      document: null,
    },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    { ...deadline('r1.2', null), expression: { kind: 'vague', raw: 'sớm' } },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    {
      ...deadline('r2.2', null),
      deadlineId: idOf('deadline r2.2 horizon'),
      expression: { kind: 'horizon', raw: 'giai đoạn 2026-2030', fromYear: 2026, toYear: 2030 },
    },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    {
      ...deadline('r2.1', null),
      expression: {
        kind: 'event',
        raw: 'trước kỳ họp HĐND',
        bound: 'before',
        words: 'kỳ họp HĐND',
      },
    },
    '2026-03-16',
  ),
  make(
    'status.asserted',
    {
      recordId: idOf('k1'),
      work: 'in_progress',
      note: 'đã chọn nhà thầu',
      by: AGRICULTURE,
      document: DECISION,
      evidenceIds: [],
    },
    '2026-04-10',
  ),
  make(
    'deadline.extended',
    {
      ...deadline('k2', '2026-12-31'),
      deadlineId: idOf('deadline k2 extended'),
      expression: {
        kind: 'date',
        raw: 'đến hết ngày 31/12/2026',
        bound: 'by',
        year: 2026,
        month: 12,
        day: 31,
      },
      approvedBy: COMMITTEE,
      requestedOn: '2026-09-10',
      reason: 'chờ hướng dẫn của Bộ',
    },
    '2026-09-15',
  ),
];

const results = (): LedgerEventInput[] => [
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

const audit = (): LedgerEventInput[] => [
  make('source.captured', source('changed', CHANGED_TEXT), '2026-07-01'),
  make(
    'anchor.refound',
    {
      recordId: idOf('k1'),
      quotationIndex: 0,
      inSourceId: idOf('changed'),
      state: 'date-changed',
      found: quote(
        idOf('changed'),
        CHANGED_TEXT,
        'hoàn thành nạo vét kênh Đồng Sen trước ngày 30/7/2026',
      ),
      changes: [{ kind: 'date', before: '30/6/2026', after: '30/7/2026' }],
    },
    '2026-07-01',
  ),
  make(
    'source.redacted',
    { sourceId: idOf('changed'), reason: 'bản chụp có thông tin riêng của một nông dân' },
    '2026-07-02',
  ),
  make(
    'record.published',
    { recordIds: ['k1', 'k2', 'r1.2', 'r2.2'].map(idOf), reason: 'đã duyệt' },
    '2026-03-20',
  ),
  make('record.unpublished', { recordIds: [idOf('r2.2')], reason: 'chờ đối chiếu' }, '2026-03-22'),
  make(
    'report.issued',
    {
      reportId: idOf('report'),
      title: 'Báo cáo kết quả thực hiện kết luận đối thoại quý II/2026',
      asOfOn: '2026-06-30',
      fromOn: '2026-04-01',
      filters: { field: 'agriculture' },
      figures: [
        { id: 'done', count: 1, denominatorId: 'all', recordIds: [idOf('k1')] },
        { id: 'all', count: 4, denominatorId: null, recordIds: ['k1', 'k2', 'k3', 'k4'].map(idOf) },
      ],
    },
    '2026-07-01',
  ),
];

function correction(events: readonly LedgerEventInput[]): LedgerEventInput {
  const wrong = events.find(
    (event) => event.type === 'count.claimed' && event.data.claimId === idOf('claim 47'),
  );
  return make(
    'event.corrected',
    {
      correctsId: wrong!.id,
      reason: 'ghi nhầm chú thích',
      replacement: { ...wrong!.data, sourceNote: 'số ý kiến Ban Tổ chức nhận được' } as never,
    },
    '2026-03-17',
  );
}

/** Everything that is recorded about the made-up conference, in order; every type of event of version 1 is among it. */
export const CONFERENCE_EVENTS: readonly LedgerEventInput[] = (() => {
  const events = [
    sources,
    parties,
    documents,
    petitions,
    answers,
    handling,
    working,
    results,
    audit,
  ].flatMap((part) => part());
  return [...events, correction(events)];
})();

/** The id of something of the made-up conference by its short name. */
export const conferenceId = idOf;

/** The private values of the one petitioner who is a person. */
export const CONFERENCE_OPENINGS: readonly Opening[] = (() => {
  const event = CONFERENCE_EVENTS.find(
    (candidate) =>
      candidate.type === 'petition.itemised' && candidate.data.recordId === idOf('r1.1a'),
  );
  return [
    {
      event: event!.id,
      path: '/data/petitioner/contact',
      salt: SECRET.salt,
      value: '0900 000 000',
    },
    { event: event!.id, path: '/data/petitioner/person', ...SECRET },
  ];
})();
