import { describe, expect, test } from 'vitest';
import dates from '../conformance/dates.json';
import references from '../conformance/references.json';
import { parseDates, parseReference, parseReferences } from '../src/index';

describe('references printed in the wild', () => {
  test('number 85 forms', () => {
    expect(references.accept).toHaveLength(85);
  });
  test.each(references.accept)('parse as the table says: $input', (row) => {
    const context = 'context' in row ? row.context : undefined;
    const found =
      context === undefined ? parseReference(row.input) : parseReferences(context).at(-1);
    expect(found).toMatchObject(row.expected);
  });
  test.each(references.reject)('are not seen in %s', (input) => {
    expect(parseReferences(input)).toEqual([]);
  });
});

describe('dates and deadlines printed in the wild', () => {
  test.each(dates.accept)('parse as the table says: $input', (row) => {
    expect(parseDates(row.input, { referenceOn: row.referenceOn ?? null })[0]).toMatchObject(
      row.expected,
    );
  });
  test.each(dates.reject)('are not seen in %s', (input) => {
    expect(parseDates(input, { referenceOn: '2025-11-20' })).toEqual([]);
  });
});
