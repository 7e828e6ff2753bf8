import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../tests/event-factory';
import { randomEvents } from '../../tests/random-events';
import { sampleEvents } from '../../tests/sample-events';
import { chainEvents } from '../append-events';
import { canonicalise } from '../canonicalise';
import { createLedger } from '../create-ledger';
import type { Entry, EventEnvelope } from '../entry';
import type { RecordState, Register } from '../register-state';
import { createRegister, fold, foldOnto, startFold } from './fold';

const ledger = createLedger({ ledger: 'l', org: 'o' });

/** Entries accepted one minute after another. */
function entriesOf(events: readonly object[]): Entry[] {
  const entries: Entry[] = [];
  for (const event of events) {
    const last = entries.at(-1);
    const acceptedAt = new Date(Date.UTC(2026, 0, 5, 0, entries.length)).toISOString();
    const position = { header: ledger.header, head: last ?? null };
    entries.push(...chainEvents(position, [event], { acceptedAt, sha256 }));
  }
  return entries;
}

/** A register as one text, the order of its maps included. */
const textOf = (register: Register): string =>
  canonicalise(
    JSON.parse(
      JSON.stringify(register, (_, value: unknown) => (value instanceof Map ? [...value] : value)),
    ),
  );

const foldAll = (entries: readonly Entry[]): Register => fold({ header: ledger.header, entries });
const runs = { numRuns: 200 };

test('folding a batch onto a register equals folding everything, the order of records and the findings included', () => {
  fc.assert(
    fc.property(randomEvents(), fc.array(fc.nat({ max: 30 }), { maxLength: 5 }), (events, cuts) => {
      const entries = entriesOf(events);
      const places = [...cuts.sort((a, b) => a - b), entries.length];
      let register = createRegister(ledger.header);
      let from = 0;
      for (const to of places) {
        register = foldOnto(register, entries.slice(from, to));
        from = Math.max(from, to);
      }
      expect(textOf(register)).toBe(textOf(foldAll(entries)));
    }),
    runs,
  );
});

test('a register that was given never changes, and can be folded onto again', () => {
  fc.assert(
    fc.property(randomEvents(), randomEvents('other'), (first, second) => {
      const entries = entriesOf(first);
      const base = foldAll(entries);
      const before = textOf(base);
      const more = entriesOf([...first, ...second]).slice(first.length);
      const once = textOf(foldOnto(base, more));
      expect(textOf(base)).toBe(before);
      expect(textOf(foldOnto(base, more))).toBe(once);
      expect(textOf(foldOnto(base, []))).toBe(before);
    }),
    { numRuns: 100 },
  );
});

test('what was known at an instant is what folding the entries accepted by then gives', () => {
  fc.assert(
    fc.property(randomEvents(), fc.nat({ max: 30 }), (events, minute) => {
      const entries = entriesOf(events).filter(({ event }) => event.type !== 'source.redacted');
      const knownAt = new Date(Date.UTC(2026, 0, 5, 0, minute)).toISOString();
      const known = fold({ header: ledger.header, entries }, { knownAt });
      const accepted = entries.filter(({ acceptedAt }) => acceptedAt <= knownAt);
      expect(textOf(known)).toBe(textOf(foldAll(accepted)));
    }),
    runs,
  );
});

/** A record without the places of its events in the ledger. */
function unplaced({ itemisedBy, events, ...record }: RecordState): unknown {
  return { ...record, itemisedBy: itemisedBy.event, events: events.map(({ event }) => event) };
}

test('the order of events about unrelated records does not matter', () => {
  const two = fc.tuple(randomEvents('left', ['a', 'b']), randomEvents('right', ['c', 'd']));
  const isOwn = (event: object): boolean =>
    ![
      'number.allotted',
      'event.merged',
      'event.corrected',
      'referral.sent',
      'referral.answered',
    ].includes((event as EventEnvelope).type) && !sampleEvents().includes(event as never);
  fc.assert(
    fc.property(two, fc.infiniteStream(fc.boolean()), ([left, right], turns) => {
      const [lefts, rights] = [left.filter(isOwn), right.filter(isOwn)];
      const mixed: object[] = [];
      const [toLeft, toRight] = [[...lefts], [...rights]];
      while (toLeft.length + toRight.length > 0) {
        const side = turns.next().value ? toLeft : toRight;
        const event = side.shift() ?? toLeft.shift() ?? toRight.shift();
        if (event) mixed.push(event);
      }
      const inOrder = foldAll(entriesOf([...lefts, ...rights]));
      const inTurns = foldAll(entriesOf(mixed));
      expect([...inTurns.records.keys()].sort()).toEqual([...inOrder.records.keys()].sort());
      for (const [id, record] of inOrder.records)
        expect(unplaced(inTurns.records.get(id)!)).toEqual(unplaced(record));
    }),
    { numRuns: 100 },
  );
});

describe('nothing vanishes', () => {
  test('every event that was stated stands or goes on as one that stands; what belongs to it goes along', () => {
    fc.assert(
      fc.property(randomEvents(), (events) => {
        const { events: held, mergedEvents, records, groups, claims } = foldAll(entriesOf(events));
        for (const [id, { intoId }] of mergedEvents) {
          expect(held.has(id)).toBe(false);
          expect(held.has(intoId)).toBe(true);
        }
        const named = [
          ...[...records.values(), ...groups.values()].map(({ eventId }) => eventId),
          ...claims.map(({ event: { data } }) => ('eventId' in data ? data.eventId : '')),
        ];
        expect(named.filter((id) => mergedEvents.has(id))).toEqual([]);
      }),
      runs,
    );
  });

  test('every record is open, withdrawn, or leads on to records that exist, never in a circle', () => {
    fc.assert(
      fc.property(randomEvents(), (events) => {
        const { records } = foldAll(entriesOf(events));
        for (const record of records.values()) {
          let level = [record.id];
          for (let step = 0; step <= records.size && level.length > 0; step += 1)
            level = level.flatMap((id) => {
              expect(records.has(id)).toBe(true);
              return records.get(id)?.closedBy?.intoIds ?? [];
            });
          expect(level).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('no two records hold one number, and every number allotted leads to a record that holds it first', () => {
    fc.assert(
      fc.property(randomEvents(), (events) => {
        const { records, numbers } = foldAll(entriesOf(events));
        const held = [...records.values()].flatMap(({ number }) => number ?? []);
        expect(new Set(held).size).toBe(held.length);
        for (const record of records.values())
          for (const number of record.allottedNumbers) expect(numbers.has(number)).toBe(true);
      }),
      runs,
    );
  });
});

test('folding is total: whatever stands in an entry becomes a finding, and the events beside it count', () => {
  const any = fc.anything({ withNullPrototype: true });
  const broken = fc.oneof(
    any,
    fc.tuple(fc.constantFrom(...sampleEvents()), any).map(([event, data]) => ({ ...event, data })),
    fc.tuple(fc.constantFrom(...sampleEvents()), any).map(([event, id]) => ({ ...event, id })),
  );
  fc.assert(
    fc.property(fc.array(broken, { maxLength: 6 }), randomEvents(), (odd, events) => {
      const folding = startFold({ header: ledger.header });
      odd.forEach((event, index) => {
        folding.add({
          n: index + 1,
          acceptedAt: 'whenever',
          event: event as EventEnvelope,
          hash: '',
        });
      });
      const after = entriesOf(events).map((entry) => ({ ...entry, n: entry.n + odd.length }));
      for (const entry of after) folding.add(entry);
      const register = folding.register();
      expect(register.head?.n ?? 0).toBe(odd.length + events.length);
      for (const finding of register.findings)
        expect(finding.message.vi).not.toMatch(/\{[a-z]+\}/i);
    }),
    runs,
  );
});
