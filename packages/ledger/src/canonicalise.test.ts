import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise, hasLoneSurrogate } from './canonicalise';
import { isCanonicalLine } from './is-canonical-line';
import { LedgerError } from './ledger-error';

interface Vectors {
  cases: { name: string; json: string; canonical: string }[];
  refused: { name: string; json: string }[];
  numbers: { ieee754: string; canonical: string | null }[];
}

const vectors = JSON.parse(
  readFileSync(new URL('../conformance/canonical-json.json', import.meta.url), 'utf8'),
) as Vectors;

function double(hex: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
}

describe('the published vectors', () => {
  test.each(vectors.cases)('$name', ({ json, canonical }) => {
    expect(canonicalise(JSON.parse(json))).toBe(canonical);
  });

  test.each(vectors.refused)('$name is refused', ({ json }) => {
    expect(() => canonicalise(JSON.parse(json))).toThrow(LedgerError);
  });

  test.each(vectors.numbers)(
    'the double $ieee754 is written $canonical',
    ({ ieee754, canonical }) => {
      const value = double(ieee754);
      if (canonical === null) expect(() => canonicalise(value)).toThrow(LedgerError);
      else expect(canonicalise(value)).toBe(canonical);
    },
  );
});

describe('what JSON cannot hold is refused', () => {
  class Instance {
    a = 1;
  }
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

  test.each([
    ['undefined', { a: undefined }],
    ['a function', [() => 1]],
    ['a big integer', 1n],
    ['a symbol', Symbol('x')],
    ['a date', new Date(0)],
    ['an instance of a class', new Instance()],
    ['a map', new Map([[1, 2]])],
    ['more than 200 levels', deep(202)],
  ])('%s', (_, value) => {
    expect(() => canonicalise(value)).toThrow(
      expect.objectContaining({ code: 'not-canonical-json' }),
    );
  });

  test('200 levels are written', () => {
    expect(canonicalise(deep(200))).toHaveLength(401);
  });
});

const json = fc
  .jsonValue({ stringUnit: 'binary' })
  .filter((value) => !hasLoneSurrogate(JSON.stringify(value)));

test('the canonical form does not depend on the order of keys, and canonicalising twice changes nothing', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, member]) => [key, reversed(member)]),
    );
  };
  fc.assert(
    fc.property(json, (value) => {
      const canonical = canonicalise(value);
      expect(canonicalise(reversed(value))).toBe(canonical);
      expect(canonicalise(JSON.parse(canonical))).toBe(canonical);
      expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a line is recognised as canonical exactly when canonicalising gives it back', () => {
  const spaced = fc.constantFrom(undefined, 1);
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), json), spaced, (value, indent) => {
      const line = JSON.stringify(value, null, indent);
      const parsed = JSON.parse(line) as object;
      let canonical: string | null = null;
      try {
        canonical = canonicalise(parsed);
        expect(isCanonicalLine(canonical, JSON.parse(canonical) as object)).toBe(true);
      } catch {
        // A lone surrogate: then no line is canonical.
      }
      expect(isCanonicalLine(line, parsed)).toBe(line === canonical);
    }),
    { numRuns: 300 },
  );
});

test('an escaped surrogate pair is not canonical, for it could be written as itself', () => {
  const line = String.raw`{"a":"\ud83d\ude00"}`;
  expect(isCanonicalLine(line, JSON.parse(line) as object)).toBe(false);
});
