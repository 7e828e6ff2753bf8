import 'fake-indexeddb/auto';
import type { RefusedResult } from '@camket/client';
import { NOTHING_STATED } from '@camket/domain/data';
import { appendEvents, createLedger, extendLedger, fold } from '@camket/ledger';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendToStore, type Assertion } from '../store/append-to-store';
import { hashBytes } from '../store/hash-bytes';
import { openOfficeStore, type OfficeStore } from '../store/open-office-store';
import { outboxOfStore, readReplaced } from '../store/outbox-of-store';
import { randomId } from '../store/random-id';
import { readLedger } from '../store/read-ledger';
import { draftOfRefused, makesRecord, mendRefused } from './mend-refused';

const writer = {
  actor: { id: 'device:test', role: 'clipper' as const },
  now: () => Date.UTC(2026, 0, 5, 1),
  newId: randomId,
};
const [recordId, answerId] = [randomId(), randomId()];

const pledge = (text: string): Assertion => ({
  type: 'commitment.recorded',
  on: '2026-01-05',
  data: {
    recordId,
    eventId: randomId(),
    text,
    quotations: [
      { sourceId: randomId(), exact: 'sẽ sửa', prefix: '', suffix: '', start: 0, end: 6 },
    ],
    groupId: null,
    stated: {
      ...NOTHING_STATED,
      lead: { state: 'stated', value: { name: 'Sở Xây dựng' } },
      coordinating: [{ name: 'Sở Tài chính' }, { name: 'Sở Y tế' }],
    },
    ext: { 'camket.vn': { usualLead: 'Sở Nội vụ' } },
    kind: 'directive',
    force: 'commanded',
    speaker: { label: 'Chủ tịch' },
    onBehalfOf: [],
    addressees: [{ name: 'Sở Xây dựng' }],
    answerIds: [answerId],
    parentId: null,
    beneficiaries: [],
  },
});

function refusal(id: string): RefusedResult {
  const said = { vi: 'không nhận', en: 'refused' };
  return { outcome: 'refused', id, code: 'invalid-content', message: said, hint: said, errors: [] };
}

describe('A refused event', () => {
  let store: OfficeStore;
  let refusedId: string;
  const outbox = () => outboxOfStore(store);
  const refused = async () => {
    const [item] = await outbox().readRefused();
    if (!item) throw new Error('nothing refused');
    return item.event;
  };

  beforeEach(async () => {
    const [client, ledger] = [randomId(), randomId()];
    store = await openOfficeStore(`mend-${client}`, { client, ledger, org: 'local' });
    const [event] = await appendToStore(store, [pledge('sẽ sửa 7 trạm')], writer);
    refusedId = event?.id ?? '';
    await outbox().settle([{ eventId: refusedId, result: refusal(refusedId) }]);
  });

  it('fills its form again, field by field', async () => {
    const draft = draftOfRefused(await refused(), { field: 'agriculture', competence: 'city' });
    expect(draft).toMatchObject({
      kind: 'directive',
      text: 'sẽ sửa 7 trạm',
      force: 'commanded',
      speaker: 'Chủ tịch',
      lead: 'Sở Xây dựng',
      coordinating: 'Sở Tài chính; Sở Y tế',
      deadline: '',
      field: 'agriculture',
      competence: 'city',
      usualLead: 'Sở Nội vụ',
      quote: { exact: 'sẽ sửa' },
    });
    expect(draft?.quote).not.toHaveProperty('sourceId');
  });

  it('is taken back and said anew of the same record, what the form does not show kept', async () => {
    const event = await refused();
    const asserted: Assertion = pledge('sẽ sửa bảy trạm');
    const formed = { ...asserted, data: { ...asserted.data, answerIds: [], addressees: [] } };
    const assertions = mendRefused([formed as Assertion], event, 'sửa');
    await appendToStore(store, assertions, { ...writer, replaces: refusedId });
    const { records } = fold(await readLedger(store));
    expect([...records.values()].map(({ id, text }) => [id, text])).toEqual([
      [recordId, 'sẽ sửa bảy trạm'],
    ]);
    expect(assertions[1]?.data).toMatchObject({
      answerIds: [answerId],
      addressees: [{ name: 'Sở Xây dựng' }],
    });
  });

  it('leaves nothing to be found, neither here nor at the register, which never took it', async () => {
    const event = await refused();
    const assertions = mendRefused([pledge('đã sửa')], event, 'sửa');
    await appendToStore(store, assertions, { ...writer, replaces: refusedId });
    const here = await readLedger(store);
    const taken = here.entries.map((entry) => entry.event).filter(({ id }) => id !== refusedId);
    const missed = (ledger: Parameters<typeof fold>[0]) =>
      fold(ledger)
        .findings.map(({ ruleId }) => ruleId)
        .filter((ruleId) => ['LED-18', 'LED-21'].includes(ruleId));
    const empty = createLedger({ ledger: randomId(), org: 'office' });
    const office = (events: typeof taken) =>
      extendLedger(
        empty,
        appendEvents({ header: empty.header, head: null }, events, {
          acceptedAt: '2026-11-27T00:00:00Z',
          sha256: hashBytes,
        }),
      );
    expect(missed(here)).toEqual([]);
    expect(missed(office(taken))).toEqual([]);
    const unsaid = taken.map((one) =>
      one.type === 'event.corrected' ? { ...one, data: { ...(one.data as object), ext: {} } } : one,
    );
    expect(missed(office(unsaid))).toEqual(['LED-21', 'LED-18']);
  });

  it('is marked as replaced, kept, and no longer counted as refused, also after the register lost it', async () => {
    const assertions = mendRefused([pledge('đã sửa')], await refused(), 'sửa');
    const written = await appendToStore(store, assertions, { ...writer, replaces: refusedId });
    const isReplaced = async () => {
      expect(await outbox().counts()).toMatchObject({ refused: 0 });
      expect((await readReplaced(store)).map(({ id }) => id)).toEqual([refusedId]);
    };
    await isReplaced();
    expect((await outbox().readWaiting(9)).map(({ id }) => id)).toEqual(
      written.map(({ id }) => id),
    );
    const { client } = written[0] ?? { client: '' };
    await outbox().requeue(client, 1);
    await outbox().settle([{ eventId: refusedId, result: refusal(refusedId) }]);
    await isReplaced();
  });

  it.each([
    ['petition.itemised', true],
    ['target.set', true],
    ['record.linked', false],
    ['source.captured', false],
  ])('of type %s has a form: %s', (type, has) => {
    expect(makesRecord({ type })).toBe(has);
  });
});
