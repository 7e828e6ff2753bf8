import { NOTHING_STATED, type LedgerEventInput } from '@camket/domain';
import { chainEvents } from '../src/append-events';
import { createLedger, extendLedger } from '../src/create-ledger';
import type { Ledger } from '../src/entry';
import { sha256 } from './event-factory';

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
const idOf = (kind: number, index: number): string =>
  `018f${hex(kind, 4)}-0000-7000-8000-${hex(index, 12)}`;
const AGENCY = { name: 'Sở Xây dựng', organisationId: 'org:31:so-xay-dung' };

/** What happens to one record: ten events. */
function lifeOf(index: number): [LedgerEventInput['type'], object][] {
  const recordId = idOf(3, index);
  const text = `đề nghị thành phố sớm sửa chữa tuyến đường số ${index}`;
  const quotation = {
    sourceId: idOf(5, 1),
    exact: text,
    prefix: 'Cử tri phản ánh và ',
    suffix: ', lắp đèn.',
    start: 100,
    end: 100 + text.length,
  };
  const status = (work: string, note: string) => ({
    recordId,
    work,
    note,
    by: AGENCY,
    evidenceIds: [],
  });
  return [
    [
      'petition.itemised',
      {
        recordId,
        eventId: idOf(4, 1),
        kind: 'request',
        text,
        quotations: [quotation],
        groupId: null,
        stated: NOTHING_STATED,
        petitioner: { label: 'cử tri' },
      },
    ],
    ['number.allotted', { recordId, number: `CT25-KN${String(index % 100_000).padStart(2, '0')}` }],
    ['record.classified', { recordId, field: 'transport', competence: 'city', basis: 'office' }],
    [
      'record.assigned',
      {
        assignmentId: idOf(6, index),
        recordId,
        lead: AGENCY,
        coordinating: [{ name: 'Sở Tài chính' }],
        product: 'tuyến đường được sửa',
        document: null,
      },
    ],
    [
      'deadline.set',
      {
        deadlineId: idOf(7, index),
        recordId,
        expression: {
          kind: 'date',
          raw: 'trước ngày 30/6/2026',
          bound: 'before',
          year: 2026,
          month: 6,
          day: 30,
        },
        resolved: {
          dueOn: '2026-06-29',
          calendarVersion: '2026.1',
          ruleId: 'named-day',
          profile: 'state',
        },
        document: null,
      },
    ],
    ['status.asserted', status('in_progress', 'Đơn vị đã khảo sát hiện trường.')],
    ['status.asserted', status('scheduled', 'Đưa vào kế hoạch vốn quý II.')],
    [
      'evidence.attached',
      {
        evidenceId: idOf(8, index),
        recordIds: [recordId],
        kind: 'document',
        strength: 'documented',
        title: 'Biên bản nghiệm thu',
        issuedOn: '2026-06-20',
      },
    ],
    ['status.asserted', status('fulfilled', 'Đã hoàn thành, có biên bản nghiệm thu.')],
    ['record.published', { recordIds: [recordId] }],
  ];
}

function* events(count: number): Generator<object> {
  for (let seq = 1; seq <= count; seq += 1) {
    const index = Math.floor((seq - 1) / 10) + 1;
    const [type, data] = lifeOf(index)[(seq - 1) % 10] ?? [];
    yield {
      v: 1,
      id: idOf(1, seq),
      type,
      on: '2026-01-05',
      recordedAt: '2026-01-05T09:00:00+07:00',
      client: idOf(2, 1),
      seq,
      actor: { id: 'officer-1', name: 'Cán bộ theo dõi', role: 'officer' },
      data,
    };
  }
}

/** A ledger of many entries: one record for every ten. */
export function largeLedger(entries: number): Ledger {
  const empty = createLedger({ ledger: idOf(9, 1), org: 'org:31:ubnd' });
  const options = { acceptedAt: '2026-01-05T00:00:00Z', sha256 };
  return extendLedger(empty, chainEvents(empty, events(entries), options));
}
