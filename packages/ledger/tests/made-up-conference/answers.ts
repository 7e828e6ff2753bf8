import { NOTHING_STATED, type LedgerEventInput } from '@camket/domain';
import {
  idOf,
  org,
  notStated,
  DECISION,
  AGRICULTURE,
  FINANCE,
  COMMITTEE,
  make,
  record,
} from './ground';
import { people } from './parties';

const speaker = (key: string) => {
  const [, name, position] = people.find(([id]) => id === key) ?? people[0]!;
  return {
    label: `${position} ${name}`,
    personId: idOf(key),
    appointmentId: idOf(`appointment ${key}`),
    organisationId: org('ubnd'),
  };
};

export const PROMISE = 'Sở sẽ hoàn thành nạo vét kênh Đồng Sen trước ngày 30/6/2026';
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

export const answers = (): LedgerEventInput[] => [
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
