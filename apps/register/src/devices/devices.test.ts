import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCode } from './pairing';
import { formatToken, parseToken } from './token-text';
import { createTryLimit } from './try-limit';

describe('tokens', () => {
  it('say which office and which token they are, whatever these are', () => {
    const secret = fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((bytes) => Buffer.from(bytes).toString('base64url'));
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), secret, (orgId, tokenId, text) => {
        expect(parseToken(formatToken({ orgId, tokenId, secret: text }))).toEqual({
          orgId,
          tokenId,
          secret: text,
        });
      }),
    );
  });

  it.each([
    '',
    'ck1',
    'ck1.a.b',
    `ck2.${'a'.repeat(43)}.${'a'.repeat(43)}`,
    `ck1.${'a'.repeat(43)}.${'a'.repeat(44)}`,
  ])('«%s» is none', (text) => {
    expect(parseToken(text)).toBeNull();
  });
});

it.each(['K7QF-2M9D', 'k7qf2m9d', ' k7qf – 2m9d ', 'K7QF２M９D'])(
  'a code typed as «%s» is the same code',
  (typed) => {
    expect(plainCode(typed)).toBe('K7QF2M9D');
  },
);

describe('the limit of tries', () => {
  it('waits after the last failure allowed, and no longer than the window', () => {
    const limit = createTryLimit({ failures: 3, windowMs: 1000 });
    for (const at of [0, 100, 200]) {
      expect(limit.waitMs(at)).toBe(0);
      limit.fail(at);
    }
    expect(limit.waitMs(300)).toBe(700);
    expect(limit.waitMs(1000)).toBe(0);
  });
});
