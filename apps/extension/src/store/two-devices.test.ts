import 'fake-indexeddb/auto';
import type { EntryEnvelope } from '@camket/client';
import { NOTHING_STATED } from '@camket/domain';
import {
  fold,
  readRegisterFile,
  verifyRegisterFile,
  writeRegisterFile,
  type EventEnvelope,
} from '@camket/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConflicts } from '../reading/find-conflicts';
import { usualLeadChanges, usualLeadsOf, type UsualLeads } from '../recording/usual-leads';
import { appendToStore, type Assertion } from './append-to-store';
import { hashBytes } from './hash-bytes';
import { importLedger } from './import-ledger';
import { openOfficeStore, type OfficeStore } from './open-office-store';
import { outboxOfStore } from './outbox-of-store';
import { randomId } from './random-id';
import { readLedger } from './read-ledger';
import { replicaOfStore } from './replica-of-store';
import { readKnownOrder } from './shared-at';

const NOW = Date.UTC(2026, 0, 5, 1);
const RECORD = randomId();

async function newDevice(name: string) {
  const fresh = { client: randomId(), ledger: randomId(), org: 'local' };
  const store = await openOfficeStore(`device-${fresh.client}`, fresh);
  const actor = { id: `device:${fresh.client}`, name, role: 'clipper' as const };
  let nowMs = NOW;
  const now = () => nowMs;
  return {
    store,
    say: (assertion: Assertion) =>
      appendToStore(store, [assertion], { actor, now, newId: randomId }),
    /** Moves the device's clock on. */
    wait: (days: number) => (nowMs += days * 86_400_000),
  };
}

type Device = Awaited<ReturnType<typeof newDevice>>;

const itemised: Assertion = {
  type: 'petition.itemised',
  on: '2026-01-05',
  data: {
    recordId: RECORD,
    eventId: randomId(),
    kind: 'request',
    text: 'nạo vét tuyến kênh',
    quotations: [
      {
        sourceId: randomId(),
        exact: 'nạo vét tuyến kênh',
        prefix: '',
        suffix: '',
        start: 0,
        end: 18,
      },
    ],
    groupId: null,
    stated: NOTHING_STATED,
    petitioner: { label: 'cử tri' },
  },
};

const classified = (field: 'agriculture' | 'environment'): Assertion => ({
  type: 'record.classified',
  on: '2026-01-06',
  data: { recordId: RECORD, field, basis: 'office' },
});

/** The register as far as a device sees it: it keeps each event once, in the order in which they come. */
function createRegister() {
  const log: EventEnvelope[] = [];
  const entryOf = (event: EventEnvelope, index: number) =>
    ({
      n: index + 1,
      prev: '',
      acceptedAt: '2026-01-05T01:00:00.000Z',
      event,
      hash: '',
    }) as EntryEnvelope;
  return {
    async sync({ store }: Device) {
      for (const event of await outboxOfStore(store).readWaiting(100))
        if (!log.some(({ id }) => id === event.id)) log.push(event as EventEnvelope);
      await replicaOfStore(store, () => NOW).saveEntries(log.map(entryOf), {
        ledger: 'l',
        n: log.length,
        hash: '',
      });
    },
    order: () => log.map(({ id }) => id),
  };
}

const orderOf = async (store: OfficeStore) =>
  (await readLedger(store)).entries.map(({ event }) => event.id);

const recordOf = async (store: OfficeStore) => fold(await readLedger(store)).records.get(RECORD);

describe('Two devices of an office', () => {
  it('keep both versions of one record, decide alike which one counts, and show the disagreement', async () => {
    const [lan, minh] = [await newDevice('Lan'), await newDevice('Minh')];
    const register = createRegister();
    await lan.say(itemised);
    await register.sync(lan);
    await register.sync(minh);
    await lan.say(classified('agriculture'));
    await minh.say(classified('environment'));
    for (const device of [minh, lan, minh, lan]) await register.sync(device);
    const [lans, minhs] = [await recordOf(lan.store), await recordOf(minh.store)];
    expect(lans?.field).toBe('agriculture');
    expect(minhs?.field).toBe('agriculture');
    for (const [device, record] of [
      [lan, lans],
      [minh, minhs],
    ] as const) {
      const order = await readKnownOrder(device.store);
      const [conflict, ...others] = findConflicts(record!, order);
      expect(others).toEqual([]);
      expect(conflict).toMatchObject({
        kind: 'field',
        earlier: { event: { actor: { name: 'Minh' }, data: { field: 'environment' } } },
        later: { event: { actor: { name: 'Lan' }, data: { field: 'agriculture' } } },
      });
    }
  });

  it('and a third that pulls both an hour later see the disagreement alike, and all see it settled', async () => {
    const [lan, minh, thu] = [
      await newDevice('Lan'),
      await newDevice('Minh'),
      await newDevice('Thu'),
    ];
    const register = createRegister();
    await lan.say(itemised);
    for (const device of [lan, minh, thu]) await register.sync(device);
    await lan.say(classified('agriculture'));
    await register.sync(lan);
    minh.wait(1);
    await minh.say(classified('environment'));
    await register.sync(minh);
    thu.wait(30);
    await register.sync(thu);
    await register.sync(lan);
    const conflictsOf = async ({ store }: Device) => {
      const record = await recordOf(store);
      return findConflicts(record!, await readKnownOrder(store)).map(({ earlier, later }) => [
        earlier.event.actor.name,
        later.event.actor.name,
      ]);
    };
    for (const device of [lan, minh, thu])
      expect(await conflictsOf(device)).toEqual([['Lan', 'Minh']]);
    await thu.say(classified('agriculture'));
    for (const device of [thu, minh, lan]) await register.sync(device);
    for (const device of [lan, minh, thu]) expect(await conflictsOf(device)).toEqual([]);
  });

  it('hold one table of usual leads, in which the last word of the register’s order counts for each field', async () => {
    const [lan, minh] = [await newDevice('Lan'), await newDevice('Minh')];
    const register = createRegister();
    const change = async (device: Device, before: UsualLeads, after: UsualLeads) => {
      for (const one of usualLeadChanges(before, after))
        await device.say({ ...one, on: '2026-01-05' });
    };
    const tableOf = async ({ store }: Device) => usualLeadsOf(fold(await readLedger(store)));
    await change(lan, {}, { health: 'Sở Y tế', education: 'Sở Nội vụ' });
    await change(minh, {}, { education: ' Sở Giáo dục và Đào tạo '.normalize('NFD') });
    expect(await tableOf(minh)).toEqual({ education: 'Sở Giáo dục và Đào tạo' });
    for (const device of [lan, minh, lan, minh]) await register.sync(device);
    const expected = { health: 'Sở Y tế', education: 'Sở Giáo dục và Đào tạo' };
    expect(await tableOf(lan)).toEqual(expected);
    expect(await tableOf(minh)).toEqual(expected);
    await change(lan, expected, { ...expected, health: '' });
    for (const device of [lan, minh]) await register.sync(device);
    expect(await tableOf(minh)).toEqual({ education: 'Sở Giáo dục và Đào tạo' });
  });

  it('take the table of usual leads along in a file of the whole store', async () => {
    const [lan, minh] = [await newDevice('Lan'), await newDevice('Minh')];
    const [one] = usualLeadChanges({}, { health: 'Sở Y tế' });
    await lan.say({ ...one!, on: '2026-01-05' });
    const file = writeRegisterFile(await readLedger(lan.store), hashBytes);
    const { entries } = readRegisterFile(file, { sha256: hashBytes });
    await importLedger(
      minh.store,
      entries.map(({ event }) => event),
      NOW,
    );
    expect(usualLeadsOf(fold(await readLedger(minh.store)))).toEqual({ health: 'Sở Y tế' });
  });

  it('hold the same events in the same order, whenever each of them writes and syncs, and their files verify', async () => {
    const step = fc.record({ device: fc.nat(1), syncs: fc.boolean(), days: fc.nat(40) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const devices = [await newDevice('Lan'), await newDevice('Minh')];
        const register = createRegister();
        for (const { device, syncs, days } of steps) {
          const one = devices[device]!;
          one.wait(days);
          if (syncs) await register.sync(one);
          else await one.say(classified('agriculture'));
        }
        for (const device of [...devices, ...devices]) await register.sync(device);
        for (const { store } of devices) {
          expect(await orderOf(store)).toEqual(register.order());
          const file = writeRegisterFile(await readLedger(store), hashBytes);
          expect(verifyRegisterFile(file, { sha256: hashBytes }).ok).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('show what waits to be sent last, in the order it was written', async () => {
    const [lan, minh] = [await newDevice('Lan'), await newDevice('Minh')];
    const register = createRegister();
    const [own] = await minh.say(classified('environment'));
    await lan.say(itemised);
    await register.sync(lan);
    const sent = register.order();
    const entries = sent.map((id, index) => ({ id, n: index + 1 }));
    for (const { id, n } of entries) await minh.store.put('places', { eventId: id, n });
    expect((await orderOf(minh.store)).at(-1)).toBe(own?.id);
  });
});
