import { createLedger, appendEvents, extendLedger, fold, type EventEnvelope } from '@camket/ledger';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../recording/passage-draft';
import { recordPassage } from '../recording/record-passage';
import { NOTHING_STATED } from '@camket/domain/data';
import { hashBytes } from '../store/hash-bytes';
import { randomId } from '../store/random-id';
import { findConflicts, type KnownOrder, type SharedAt } from './find-conflicts';

const RECORD = randomId();
const [ANH, BINH] = [randomId(), randomId()];
const quote = { exact: 'bổ sung biên chế', prefix: '', suffix: '', start: 0, end: 16 };
const seqs = new Map<string, number>();

function event(
  client: string,
  at: string,
  asserted: { type: string; data: unknown },
): EventEnvelope {
  const seq = (seqs.get(client) ?? 0) + 1;
  seqs.set(client, seq);
  const recordedAt = `2026-01-05T${at}:00.000Z`;
  const actor = { id: `device:${client}`, role: 'clipper' };
  const { type, data } = asserted;
  return JSON.parse(
    JSON.stringify({
      v: 1,
      id: randomId(),
      type,
      on: '2026-01-05',
      recordedAt,
      client,
      seq,
      actor,
      data,
    }),
  ) as EventEnvelope;
}

const classify = (client: string, at: string, data: Record<string, unknown>) =>
  event(client, at, {
    type: 'record.classified',
    data: { recordId: RECORD, basis: 'office', ...data },
  });

/** The record as a device sees it that has these events in this order. */
function recordOf(events: readonly EventEnvelope[]) {
  const [itemised] = recordPassage(emptyDraft(quote, 'request'), {
    recordId: RECORD,
    sourceId: randomId(),
    eventId: randomId(),
    on: '2026-01-05',
    stated: NOTHING_STATED,
  });
  if (!itemised) throw new Error('no record');
  const header = { camket: 1 as const, ledger: randomId(), org: 'o' };
  const all = [event(ANH, '01:00', itemised), ...events];
  const entries = appendEvents({ header, head: null }, all, {
    acceptedAt: '2026-01-06T00:00:00.000Z',
    sha256: hashBytes,
  });
  const record = fold(extendLedger(createLedger(header), entries)).records.get(RECORD);
  if (!record) throw new Error('not folded');
  return record;
}

const placeOf = () => null;
const byClock = (sharedAt: SharedAt): KnownOrder => ({ sharedAt, placeOf });
const nobody = byClock(() => null);
const fieldsOf = (conflicts: ReturnType<typeof findConflicts>) =>
  conflicts.map(({ kind, earlier, later }) => [
    kind,
    (earlier.event.data as { field?: string }).field,
    (later.event.data as { field?: string }).field,
  ]);

describe('Two devices that record differently', () => {
  it('are shown on the device that pulls the other’s earlier word after its own', () => {
    const own = classify(BINH, '03:00', { field: 'health' });
    const theirs = classify(ANH, '02:00', { field: 'education' });
    const record = recordOf([own, theirs]);
    expect(fieldsOf(findConflicts(record, nobody))).toEqual([['field', 'health', 'education']]);
    expect(record.field).toBe('education');
  });

  it('are shown while the own word still waits, and when it was accepted after the other was recorded', () => {
    const own = classify(ANH, '02:00', { field: 'education' });
    const theirs = classify(BINH, '03:00', { field: 'health' });
    const record = recordOf([own, theirs]);
    const at =
      (when: string): SharedAt =>
      (id) =>
        id === own.id ? when : null;
    expect(findConflicts(record, byClock(at('waiting')))).toHaveLength(1);
    expect(findConflicts(record, byClock(at('2026-01-05T04:00:00Z')))).toHaveLength(1);
    expect(findConflicts(record, byClock(at('2026-01-05T02:30:00Z')))).toEqual([]);
    expect(findConflicts(record, nobody)).toEqual([]);
  });

  it('are shown where the own word came later in the register’s order but before the other’s came here', () => {
    const theirs = classify(ANH, '02:00', { field: 'education' });
    const own = classify(BINH, '03:00', { field: 'health' });
    const record = recordOf([theirs, own]);
    const ofOwn: SharedAt = (id) => (id === own.id ? '2026-01-05T05:00:00Z' : null);
    expect(fieldsOf(findConflicts(record, byClock(ofOwn)))).toEqual([
      ['field', 'education', 'health'],
    ]);
  });

  it('are settled by a third word that knows both', () => {
    const record = recordOf([
      classify(BINH, '03:00', { field: 'health' }),
      classify(ANH, '02:00', { field: 'education' }),
      classify(BINH, '05:00', { field: 'health' }),
    ]);
    expect(findConflicts(record, nobody)).toEqual([]);
    expect(record.field).toBe('health');
  });

  it('agree when they say the same, and when they speak of different things', () => {
    const same = [
      classify(BINH, '03:00', { field: 'health' }),
      classify(ANH, '02:00', { field: 'health' }),
    ];
    const different = [
      classify(BINH, '03:00', { field: 'health' }),
      classify(ANH, '02:00', { competence: 'city' }),
    ];
    expect(findConflicts(recordOf(same), nobody)).toEqual([]);
    expect(findConflicts(recordOf(different), nobody)).toEqual([]);
  });

  it('do not contradict themselves: one device may change its mind', () => {
    const record = recordOf([
      classify(ANH, '03:00', { field: 'health' }),
      classify(ANH, '02:00', { field: 'education' }),
    ]);
    expect(findConflicts(record, nobody)).toEqual([]);
  });

  describe('are shown on a third device, however far apart their clocks,', () => {
    const [theirs, own] = [
      classify(ANH, '02:00', { field: 'education' }),
      classify(BINH, '03:00', { field: 'health', ext: { 'camket.vn': { seen: 4 } } }),
    ];
    const order = (place: number): KnownOrder => ({
      sharedAt: () => null,
      placeOf: (id) => (id === theirs.id ? place : null),
    });

    it('where the later author’s device had not pulled the earlier word', () => {
      expect(fieldsOf(findConflicts(recordOf([theirs, own]), order(5)))).toEqual([
        ['field', 'education', 'health'],
      ]);
    });

    it('and not where it had', () => {
      expect(findConflicts(recordOf([theirs, own]), order(4))).toEqual([]);
    });
  });
});
