import type { LedgerEvent, StatedTerms } from '@camket/domain';
import type { StatusRecord, StatusRegister } from '../src/status-register';
import { HELD, QUOTATION, SOURCE } from './event-builder';

/** A record of a register as the ledger's fold gives it, with its events. */
export function recordOf(
  itemised: LedgerEvent,
  events: readonly LedgerEvent[],
  extra: Partial<StatusRecord> = {},
): StatusRecord {
  const data = itemised.data as { recordId: string; stated: StatedTerms; kind?: string };
  const kind =
    itemised.type === 'commitment.recorded'
      ? 'directive'
      : itemised.type === 'answer.recorded'
        ? 'answer'
        : data.kind;
  return {
    id: data.recordId,
    kind: kind as StatusRecord['kind'],
    eventId: HELD,
    number: null,
    groupId: null,
    field: null,
    competence: null,
    stated: data.stated,
    quotations: [QUOTATION],
    links: [],
    itemisedBy: { event: itemised },
    events: events.map((event) => ({ event })),
    ...extra,
  };
}

/** A register of records, held on a day. */
export function registerOf(
  records: readonly StatusRecord[],
  extra: Partial<StatusRegister> = {},
): StatusRegister {
  return {
    records: new Map(records.map((record) => [record.id, record])),
    events: new Map([
      [
        HELD,
        {
          name: 'Hội nghị đối thoại',
          heldOn: { state: 'stated', value: { precision: 'day', on: '2025-11-19' } },
        },
      ],
    ]),
    groups: new Map(),
    sources: new Map([[SOURCE, { publishedAt: '2025-11-19T10:00:00+07:00' }]]),
    claims: [],
    ...extra,
  };
}
