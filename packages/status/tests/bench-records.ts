import type { LedgerEvent } from '@camket/domain';
import { formatDay, parseDay } from '@camket/calendar';
import { EventBuilder, idOf } from './event-builder';

const FIRST_DAY = parseDay('2025-01-06');

const on = (offset: number): string => formatDay(FIRST_DAY + offset);

/** The making event and five events of one commitment, as canonical lines of a ledger would hold them. */
export function commitmentLines(number: number): string[] {
  const builder = new EventBuilder(idOf(5_000_000 + number), 10_000 + number);
  const start = number % 300;
  const due = start + 60 + (number % 240);
  const isDone = number % 3 !== 0;
  const made = builder.committed(on(start), 'directive');
  const events: LedgerEvent[] = [
    builder.assigned(on(start + 5), `Sở số ${String(number % 40)}`, ['Ủy ban nhân dân phường']),
    builder.due(on(start + 5), on(due)),
    builder.status(on(start + 10), 'in_progress', { note: 'Đang lấy ý kiến các đơn vị' }),
    number % 7 === 0
      ? builder.extended(on(due - 3), on(due + 45))
      : builder.evidence(on(due - 5), 'documented'),
    isDone
      ? builder.status(on(due + (number % 20) - 10), 'fulfilled', { evidenceIds: [idOf(1)] })
      : builder.status(on(start + 20), 'scheduled'),
  ];
  return [made, ...events].map((event) => JSON.stringify(event));
}
