import { beforeAll, describe, expect, test } from 'vitest';
import { ledgerEventSchema, type LedgerEventInput } from '@camket/domain';
import { appendEvents } from '../src/append-events';
import { createLedger, extendLedger } from '../src/create-ledger';
import type { Ledger } from '../src/entry';
import { fold } from '../src/fold/fold';
import { ledgerOfReading } from '../src/ledger-of-reading';
import { readRegisterFile } from '../src/read-register-file';
import type { Register } from '../src/register-state';
import { verifyRegisterFile } from '../src/verify-register-file';
import { writeRegisterFile } from '../src/write-register-file';
import { idOf, sha256 } from './event-factory';
import { SeedConference } from './seed-conference/seed-conference';
import { hasSeed, seedId } from './seed-conference/seed-text';

describe.skipIf(!hasSeed)(
  'the seed article, held whole (skipped where ../shared/seed is absent)',
  () => {
    let seed: SeedConference;
    let events: LedgerEventInput[];
    let ledger: Ledger;
    let register: Register;

    beforeAll(() => {
      seed = new SeedConference();
      events = seed.events();
      const empty = createLedger({ ledger: idOf('seed ledger'), org: 'org:31:thanh-uy' });
      const entries = appendEvents(empty, events, { acceptedAt: '2026-01-05T03:00:00Z', sha256 });
      ledger = extendLedger(empty, entries);
      register = fold(ledger);
    });

    const records = (kind: string) =>
      [...register.records.values()].filter((record) => record.kind === kind);

    test('every event fits the schemas, and the fold has nothing to report', () => {
      for (const event of events)
        expect(ledgerEventSchema.safeParse(event).error?.issues ?? []).toEqual([]);
      expect(register.findings).toEqual([]);
    });

    test('every quotation is the slice of the text that it says, with the words of the annotation', () => {
      const quotations = [...register.records.values()].flatMap((record) => record.quotations);
      expect(quotations).toHaveLength(21 + 18 + 1 + 9 + 1);
      for (const { exact, start, end } of quotations)
        expect(seed.text.slice(start, end)).toBe(exact);
      for (const { id, quote } of seed.gold.model.petitions)
        expect(register.records.get(seedId(id))?.quotations[0]?.exact).toBe(quote.exact);
    });

    test('four people hold eight appointments, two of them stated in a caption only', () => {
      const { people, appointments: annotated } = seed.gold.model;
      expect(register.people.size).toBe(4);
      expect([...register.people.values()].map(({ name }) => name)).toEqual(
        people.map(({ name }) => name),
      );
      const appointments = [...register.appointments.values()];
      expect(appointments).toHaveLength(8);
      expect(new Set(appointments.map(({ position }) => position)).size).toBe(6);
      const inCaption = appointments.filter(({ quotations }) => quotations[0]?.role === 'caption');
      expect(inCaption.map(({ position }) => position)).toEqual([
        annotated[1]?.position,
        annotated[2]?.position,
      ]);
    });

    test('the organisations are held, the sector as a sector, the publisher as one body with two names', () => {
      expect(register.organisations.size).toBe(11);
      const [name, alias] = seed.gold.model.publisher.names.map(({ exact }) => exact);
      expect(register.organisations.get(seedId('publisher'))).toMatchObject({
        kind: 'media',
        name,
        aliases: [alias],
      });
      const sector = seed.gold.model.organisations.at(-1)!;
      expect(register.organisations.get(seedId(sector.name))?.kind).toBe('sector');
    });

    test('the event has an unknown date and no place; claims of others stand beside it', () => {
      const event = register.events.get(seedId('event'));
      expect(event).toMatchObject({
        name: seed.gold.model.event.name.exact,
        heldOn: { state: 'unknown', note: seed.gold.model.event.occasion.exact },
        place: { state: 'not_stated' },
      });
      const claims = register.claims.map(({ event: { data } }) => data.value);
      expect(claims).toEqual(['2025-11-19', 254, 15, 800, 900]);
    });

    test('three documents are cited in four places', () => {
      expect(register.documents.size).toBe(3);
      const cited = [...register.documents.values()].map(({ quotations }) =>
        quotations.map(({ exact }) => exact),
      );
      const [programme, resolution, shortForm, curriculum] = seed.gold.references.map(
        ({ raw }) => raw,
      );
      expect(cited).toEqual([[programme], [resolution, shortForm], [curriculum]]);
    });

    test('two different lists of five are kept apart', () => {
      const groups = [...register.groups.values()];
      const schemes = new Set(groups.map(({ schemeId }) => schemeId));
      expect([...schemes]).toEqual(['raised', seed.gold.model.directiveList.label.exact]);
      for (const scheme of schemes)
        expect(
          groups.filter(({ schemeId }) => schemeId === scheme).map(({ ordinal }) => ordinal),
        ).toEqual([1, 2, 3, 4, 5]);
    });

    test('21 complaints and 18 requests are held, linked and grouped as annotated', () => {
      expect(records('complaint')).toHaveLength(21);
      expect(records('request')).toHaveLength(18);
      const links = [...register.records.values()].flatMap((record) =>
        record.links.filter(({ fromId }) => fromId === record.id),
      );
      expect(links.filter(({ relation }) => relation === 'requests_about')).toHaveLength(18);
      expect(links.filter(({ relation }) => relation === 'duplicates')).toHaveLength(1);
      for (const { id, group } of seed.gold.model.petitions)
        expect(register.records.get(seedId(id))?.groupId).toBe(seedId(group));
    });

    test('the declared 254 stands against the itemised 18, neither forced upon the other', () => {
      const declared = register.claims.find(({ event }) => event.data.value === 254);
      expect(declared?.event.type).toBe('count.claimed');
      expect(records('request')).toHaveLength(18);
    });

    test('the collective answer names no petition and has no text of its own', () => {
      const [answer] = records('answer');
      expect(answer?.itemisedBy.event.data).toMatchObject({
        isCollective: true,
        petitionIds: [],
        mode: 'oral',
      });
    });

    test('eight commitments are held with their wording and force', () => {
      const commitments = [...register.records.values()].filter(
        ({ commitmentKind }) => commitmentKind,
      );
      expect(
        commitments.map(({ commitmentKind, kind, force }) => [commitmentKind, kind, force]),
      ).toEqual([
        ['blanket', 'directive', 'commanded'],
        ['referral', 'referral', 'noted'],
        ...Array.from({ length: 5 }, () => ['directive', 'directive', 'wished']),
        ['pledge', 'pledge', 'pledged'],
      ]);
      const pledge = register.records.get(seedId('L1'));
      expect(pledge?.quotations).toHaveLength(2);
      expect(pledge?.itemisedBy.event.data).toMatchObject({
        onBehalfOf: seed.gold.model.commitments.at(-1)?.onBehalfOf?.map((name) => ({ name })),
      });
    });

    test('the target keeps its value as printed, without baseline or year, its definition ambiguous', () => {
      expect(register.records.get(seedId('T1'))?.itemisedBy.event.data).toMatchObject({
        indicator: { definition: { state: 'ambiguous' } },
        baseline: { state: 'not_stated' },
        target: { value: '0.8', operator: 'unknown', by: { state: 'not_stated' } },
      });
    });

    test('nothing is invented: no deadline, no lead, no product, no number, no status', () => {
      for (const record of register.records.values()) {
        expect(record.stated.deadline).toEqual({ state: 'not_stated' });
        expect(record.stated.lead).toEqual({ state: 'not_stated' });
        expect(record.stated.product).toEqual({ state: 'not_stated' });
        expect(record.number).toBeNull();
        expect(record.events.every(({ event }) => event.type === 'record.linked')).toBe(true);
      }
    });

    test('it goes into a file and comes back byte for byte', () => {
      const file = writeRegisterFile(ledger, sha256);
      expect(verifyRegisterFile(file, { sha256 })).toMatchObject({
        ok: true,
        entries: events.length,
      });
      const again = ledgerOfReading(readRegisterFile(file, { sha256 }));
      expect(again).toEqual({
        ...ledger,
        checkpoints: [{ n: ledger.head?.n, hash: ledger.head?.hash }],
      });
      expect(writeRegisterFile(again!, sha256)).toBe(file);
      expect(fold(again!)).toEqual(register);
    });
  },
);
