import type { EventDataInput, LedgerEventInput } from '@camket/domain';
import { idOf, make } from './ground';
import { PETITIONS } from './petitions';

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

export const handling = (): LedgerEventInput[] => [
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
