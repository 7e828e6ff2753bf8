import type { EventDataInput, LedgerEventInput } from '@camket/domain';
import { idOf, org, q, notStated, DECISION, make } from './ground';

export const people: readonly (readonly [string, string, string, string])[] = [
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

export const parties = (): LedgerEventInput[] => [
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
