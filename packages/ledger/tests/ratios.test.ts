import { describe, expect, test } from 'vitest';
import { measure } from './ratios';

// The full measurement, up to 200,000 entries, is the bench; this one keeps a slow change from going unseen.
describe('the cost of a ledger of 20,000 entries', () => {
  const { hashAndParse, parse, verify, fold } = measure(20_000);

  test('verifying takes at most 5 times hashing and parsing each line', () => {
    expect(verify / hashAndParse).toBeLessThan(5);
  });

  test('folding takes at most 3 times parsing each line', () => {
    expect(fold / parse).toBeLessThan(3);
  });
});
