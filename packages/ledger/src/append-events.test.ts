import { describe, expect, test } from 'vitest';
import { createEventFactory, idOf, petition, sha256 } from '../tests/event-factory';
import { appendEvents } from './append-events';
import { canonicalise } from './canonicalise';
import { headerHash } from './chain-checker';
import { createLedger, extendLedger } from './create-ledger';
import { findEventFaults } from './find-event-faults';
import { encodeUtf8 } from './utf8';
import { verifyRegisterFile } from './verify-register-file';
import { writeRegisterFile } from './write-register-file';

const empty = createLedger({ ledger: idOf('ledger'), org: 'org:31:ubnd' });
const { make } = createEventFactory();
const event = make('petition.itemised', petition(1));
const at = (acceptedAt: string) => ({ acceptedAt, sha256 });

test('an entry is the event with its number, the hash before and the clock in UTC', () => {
  const [first, second] = appendEvents(empty, [event, event], at('2026-01-05T10:00:00+07:00'));
  expect(first).toMatchObject({ n: 1, acceptedAt: '2026-01-05T03:00:00.000Z', event });
  expect(first?.prev).toBe(headerHash(empty.header, sha256));
  expect(second).toMatchObject({ n: 2, prev: first?.hash });
  const { hash, ...rest } = first!;
  expect(hash).toBe(sha256(encodeUtf8(canonicalise(rest))));
});

test('a clock that runs back is raised to that of the last entry', () => {
  const before = extendLedger(empty, appendEvents(empty, [event], at('2026-01-05T10:00:00Z')));
  const [entry] = appendEvents(before, [event], at('2026-01-05T09:00:00Z'));
  expect(entry?.acceptedAt).toBe('2026-01-05T10:00:00.000Z');
});

test.each(['2026-01-05', '2026-01-05T10:00:00', '', '2026-13-05T10:00:00Z'])(
  'the clock “%s” is no instant',
  (acceptedAt) => {
    expect(() => appendEvents(empty, [event], at(acceptedAt))).toThrow(
      expect.objectContaining({ code: 'clock-not-an-instant' }),
    );
  },
);

describe('an event that cannot stand in a ledger is refused, with the place', () => {
  const data = petition(1);
  test.each([
    [
      'a decimal as a number',
      { ...event, data: { ...data, inputCount: 0.8 } },
      'LED-14',
      '/data/inputCount',
    ],
    ['minus zero', { ...event, data: { ...data, inputCount: -0 } }, 'LED-14', '/data/inputCount'],
    [
      'an integer that a double cannot hold',
      { ...event, data: { x: 2 ** 53 } },
      'LED-14',
      '/data/x',
    ],
    [
      'undefined',
      { ...event, data: { ...data, inputCount: undefined } },
      'LED-14',
      '/data/inputCount',
    ],
    ['a date object', { ...event, data: { on: new Date(0) } }, 'LED-14', '/data/on'],
    [
      'text that is not NFC',
      { ...event, data: { ...data, text: 'đu\u031Bờng' } },
      'LED-13',
      '/data/text',
    ],
    ['a key that is not NFC', { ...event, data: { 'o\u0302': 1 } }, 'LED-13', '/data/o\u0302'],
    ['a lone surrogate', { ...event, data: { ...data, text: 'a\uD83D' } }, 'LED-15', '/data/text'],
    ['an id that is no UUIDv7', { ...event, id: 'x' }, 'LED-10', '/id'],
    ['a day that does not exist', { ...event, on: '2026-02-29' }, 'LED-10', '/on'],
    ['no data', { ...event, data: null }, 'LED-10', '/data'],
  ])('%s', (...[, bad, ruleId, path]) => {
    expect(findEventFaults(bad)).toMatchObject([{ ruleId, path }]);
    expect(() => appendEvents(empty, [event, bad], at('2026-01-05T10:00:00Z'))).toThrow(
      expect.objectContaining({ code: 'event-refused' }),
    );
  });

  test('nesting beyond reason', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(findEventFaults({ ...event, data: { deep } })[0]?.ruleId).toBe('LED-14');
  });
});

test('an event of an unknown type is taken as it is', () => {
  const future = { ...event, v: 7, type: 'future.thing', data: { anything: ['goes'] } };
  const ledger = extendLedger(empty, appendEvents(empty, [future], at('2026-01-05T10:00:00Z')));
  expect(verifyRegisterFile(writeRegisterFile(ledger, sha256), { sha256 }).ok).toBe(true);
});

test('a ledger needs an id and an organisation', () => {
  expect(() => createLedger({ ledger: '', org: 'o' })).toThrow(
    expect.objectContaining({ code: 'header-refused' }),
  );
  expect(() => createLedger({ ledger: 'l', org: 'o\u0302' })).toThrow(
    expect.objectContaining({ code: 'header-refused' }),
  );
});

test('an empty ledger makes a file that verifies', () => {
  const file = writeRegisterFile(empty, sha256);
  expect(verifyRegisterFile(file, { sha256 })).toEqual({
    entries: 0,
    root: null,
    ok: true,
    firstBad: null,
    refusal: null,
    findings: [],
  });
  expect(verifyRegisterFile(file.replace('org:31', 'org:32'), { sha256 }).ok).toBe(false);
});
