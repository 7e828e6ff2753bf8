import { EVENT_SCHEMAS, EVENT_SCHEMA_BY_TYPE, EVENT_VERSION } from '@camket/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleEvents } from '../../tests/sample-events';
import { safeParseEvent } from '../safe-parse-event';
import { CURRENT_VERSION } from '../upcast-event';
import { KNOWN_TYPES } from './data-shape-of';

const samples = sampleEvents();

test('the ledger understands exactly the events of the domain, in its version', () => {
  const types = EVENT_SCHEMAS.map((schema) => schema.shape.type.value);
  expect([...KNOWN_TYPES].sort()).toEqual([...types].sort());
  expect(CURRENT_VERSION).toBe(EVENT_VERSION);
});

test('there is a sample of every type', () => {
  const types = new Set(samples.map((event) => event.type));
  expect([...KNOWN_TYPES].filter((type) => !types.has(type as never))).toEqual([]);
});

describe('every sample is whole by the schemas and by the shapes', () => {
  test.each(samples.map((event) => [event.type, event] as const))('%s', (type, event) => {
    expect(EVENT_SCHEMA_BY_TYPE.get(type)?.safeParse(event).error?.message).toBeUndefined();
    expect(safeParseEvent(event)).toEqual({ state: 'known', event, notes: [] });
  });
});

type Place = (string | number)[];

function placesOf(value: unknown, at: Place = []): Place[] {
  const here = at.length === 0 ? [] : [at];
  if (typeof value !== 'object' || value === null) return here;
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, member]) =>
      placesOf(member, [...at, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const REMOVED = Symbol('removed');

function changed(root: unknown, place: Place, value: unknown): unknown {
  const copy = structuredClone(root);
  let holder = copy as Record<string | number, unknown>;
  for (const key of place.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  const last = place.at(-1) as string;
  if (value !== REMOVED) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return copy;
}

const junk = fc.constantFrom<unknown>(
  REMOVED,
  null,
  true,
  0,
  -1,
  7,
  2026,
  1.5,
  '',
  'x',
  '0.8',
  '2026-02-30',
  '2026-02-28',
  '2026-Q5',
  '2026-01-05T09:00:00+07:00',
  '2026-01-05T09:00:00',
  '018f0000-0000-7000-8000-000000000000',
  '018f0000-0000-4000-8000-000000000000',
  'org:31:so-y-te',
  'org:31:Sở',
  'GD25-KN7',
  'GD25-KN07',
  'a'.repeat(301),
  [],
  {},
  [null],
  { state: 'stated' },
  { state: 'ambiguous', candidates: ['x'] },
  { kind: 'date' },
);

test('schemas and shapes judge damaged events alike', () => {
  const damage = fc
    .constantFrom(...samples)
    .chain((event) =>
      fc.tuple(fc.constant(event), fc.constantFrom(...placesOf(event.data, ['data'])), junk),
    );
  fc.assert(
    fc.property(damage, ([event, place, value]) => {
      const damaged = changed(event, place, value);
      const bySchema = EVENT_SCHEMA_BY_TYPE.get(event.type)?.safeParse(damaged).success;
      const byShape = safeParseEvent(damaged);
      const isWhole =
        byShape.state === 'known' && !byShape.notes.some(({ ruleId }) => ruleId === 'LED-11');
      expect([place.join('/'), value, isWhole]).toEqual([place.join('/'), value, bySchema]);
    }),
    { numRuns: 4000 },
  );
});

test('the place of the damage is named', () => {
  const event = samples.find(({ type }) => type === 'petition.itemised');
  const reading = safeParseEvent(changed(event, ['data', 'quotations', 0, 'exact'], ''));
  expect(reading).toEqual({ state: 'malformed', path: '/data/quotations/0/exact' });
  expect(safeParseEvent(changed(event, ['actor', 'role'], 'king'))).toEqual({
    state: 'malformed',
    path: '/actor/role',
  });
  expect(safeParseEvent(changed(event, ['on'], '2026-02-29'))).toEqual({
    state: 'malformed',
    path: '/on',
  });
});

test('unknown keys and text that is not NFC are noted with their place, and the event counts', () => {
  const event = samples.find(({ type }) => type === 'petition.itemised');
  const widened = changed(
    changed(event, ['data', 'petitioner', 'mood'], { a: 0.5 }),
    ['data', 'text'],
    'u\u031B',
  );
  expect(safeParseEvent(widened)).toMatchObject({
    state: 'known',
    notes: [
      { ruleId: 'LED-13', path: '/data/text' },
      { ruleId: 'LED-11', path: '/data/petitioner/mood' },
      { ruleId: 'LED-14', path: '/data/petitioner/mood/a', value: '0.5' },
    ],
  });
});

test('whatever is read, reading never throws', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
      (value) => {
        expect(safeParseEvent(value).state).toBe('malformed');
        expect(safeParseEvent({ ...samples[0], data: value }).state).toBe('malformed');
      },
    ),
  );
});
