import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { OPERATIONS, type Operation } from './operations';

const operations: Operation[] = Object.values(OPERATIONS);

describe('the contract', () => {
  it.each(Object.entries(OPERATIONS))(
    '%s is named after itself and described in both languages',
    (name, operation) => {
      expect(operation.id).toBe(name);
      expect(operation.summary.vi).toMatch(/\p{L}/u);
      expect(operation.summary.en).toMatch(/\p{L}/u);
      expect(operation.summary.vi).toBe(operation.summary.vi.normalize('NFC'));
    },
  );

  it('has each method and path once', () => {
    const places = operations.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('can be written as JSON Schema in full', () => {
    for (const { query, body, answer } of operations) {
      for (const schema of [query, body, answer]) {
        if (schema)
          expect(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))).toContain('"properties"');
      }
    }
  });

  it('needs a token for everything but health and pairing', () => {
    expect(operations.filter(({ needsToken }) => !needsToken).map(({ id }) => id)).toEqual([
      'health',
      'pair',
    ]);
  });
});
