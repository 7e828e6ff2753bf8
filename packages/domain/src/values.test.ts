import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createFinding,
  createUuidV7,
  documentReferenceSchema,
  formatRecordNumber,
  identifyDocument,
  localiseFinding,
  PASSAGE_KINDS,
  parseRecordId,
  partialDateSpan,
  recordIdSchema,
  speakRecordNumber,
  splitRecordNumber,
  statedValue,
} from './index';

const reference = (parts: object) =>
  documentReferenceSchema.parse({
    raw: 'x',
    side: 'state',
    type: 'QĐ',
    number: '125',
    year: null,
    issuer: 'UBND',
    issuedOn: null,
    ...parts,
  });

describe('a UUIDv7', () => {
  test('is one for every instant and all random bytes, and sorts by time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 47 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (nowMs, random) => {
          const id = createUuidV7({ nowMs, random });
          expect(recordIdSchema.safeParse(id).success).toBe(true);
          expect(createUuidV7({ nowMs: nowMs + 1, random }) > id).toBe(true);
        },
      ),
    );
  });

  test('needs ten random bytes and an instant that fits', () => {
    expect(() => createUuidV7({ nowMs: 0, random: new Uint8Array(9) })).toThrow(RangeError);
    expect(() => createUuidV7({ nowMs: -1, random: new Uint8Array(10) })).toThrow(RangeError);
    expect(() => parseRecordId('7')).toThrow();
  });
});

describe('a record number', () => {
  test('is written, read and spoken for every kind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PASSAGE_KINDS.map(({ key }) => key)),
        fc.integer({ min: 1, max: 99_999 }),
        (kind, ordinal) => {
          const number = formatRecordNumber({ code: 'GD25', kind, ordinal });
          expect(splitRecordNumber(number)).toEqual({ code: 'GD25', kind, ordinal });
        },
      ),
    );
    expect(speakRecordNumber('GD25-KN07')).toEqual({ vi: 'kiến nghị 7', en: 'request 7' });
  });

  test.each(['', 'KN07', 'GD25-XX07', 'gd25-KN07', 'GD25-KN7', 'GD25-KN07 '])(
    '%j is none',
    (text) => {
      expect(splitRecordNumber(text)).toBeNull();
      expect(speakRecordNumber(text)).toBeNull();
    },
  );

  test('of a bad code is refused', () => {
    expect(() => formatRecordNumber({ code: 'gd', kind: 'request', ordinal: 1 })).toThrow();
  });
});

describe('the identity of a document', () => {
  test.each([
    ['a decision of a committee without date and place', {}, ['date', 'place']],
    ['the same with its date', { issuedOn: '2026-01-05' }, ['place']],
    [
      'a Party document without term or date',
      { side: 'party', type: 'CTr', number: '02', issuer: 'TU', place: '31' },
      ['term'],
    ],
    [
      'a short form',
      { type: null, issuer: null, number: '18', side: 'party' },
      ['type', 'issuer', 'term'],
    ],
  ])('%s is partial', (_name, parts, missing) => {
    expect(identifyDocument(reference(parts))).toEqual({ state: 'partial', missing });
  });

  test.each([
    ['a decree', { type: 'NĐ', number: '30', year: 2020, issuer: 'CP' }, 'doc:state/NĐ/30/2020/CP'],
    [
      'a Government resolution with a decimal number',
      { type: 'NQ', number: '66.7', year: 2025, issuer: 'CP' },
      'doc:state/NQ/66.7/2025/CP',
    ],
    [
      'a Party resolution by its date',
      {
        side: 'party',
        type: 'NQ',
        number: '71',
        issuer: 'TW (Bộ Chính trị)',
        issuedOn: '2025-08-22',
      },
      'doc:party/NQ/71/2025-08-22/TW',
    ],
    [
      'a padded number with place and term',
      { side: 'party', type: 'CTr', number: '02', issuer: 'TU', place: '31', term: '2025-2030' },
      'doc:party/CTr/2/2025-2030/TU/31',
    ],
  ])('%s is identified', (_name, parts, id) => {
    expect(identifyDocument(reference(parts))).toEqual({ state: 'identified', id });
  });
});

describe('a date with its precision', () => {
  test.each([
    [{ precision: 'day', on: '2026-03-02' }, '2026-03-02', '2026-03-02'],
    [{ precision: 'month', month: '2028-02' }, '2028-02-01', '2028-02-29'],
    [{ precision: 'quarter', quarter: '2026-Q4' }, '2026-10-01', '2026-12-31'],
    [{ precision: 'year', year: 2026 }, '2026-01-01', '2026-12-31'],
    [
      { precision: 'interval', fromOn: '2026-01-05', toOn: '2026-02-01' },
      '2026-01-05',
      '2026-02-01',
    ],
  ] as const)('%j spans %s to %s', (date, fromOn, toOn) => {
    expect(partialDateSpan(date)).toEqual({ fromOn, toOn });
  });
});

test('a value that is not stated is null', () => {
  expect(statedValue({ state: 'not_stated' })).toBeNull();
  expect(statedValue({ state: 'ambiguous', candidates: [1, 2] })).toBeNull();
  expect(statedValue({ state: 'stated', value: 1 })).toBe(1);
});

test('a finding is completed and given in one language', () => {
  const finding = createFinding({
    ruleId: 'X-1',
    severity: 'advice',
    message: { vi: 'a', en: 'b' },
    hint: { vi: 'c', en: 'd' },
  });
  expect(localiseFinding(finding, 'vi')).toMatchObject({
    message: 'a',
    hint: 'c',
    count: 1,
    path: '',
    more: [],
  });
});
