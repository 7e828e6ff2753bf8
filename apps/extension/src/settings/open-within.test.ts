import { describe, expect, it } from 'vitest';
import { openWithin, OpeningTooLongError } from './open-within';

const never = new Promise<never>(() => undefined);

describe('Opening a store within a time', () => {
  it('gives what opens', async () => {
    await expect(openWithin(Promise.resolve('store'), 60_000)).resolves.toBe('store');
  });

  it('fails as the opening itself fails', async () => {
    const failing = Promise.reject(new DOMException('', 'VersionError'));
    await expect(openWithin(failing, 60_000)).rejects.toMatchObject({ name: 'VersionError' });
  });

  it('does not wait for ever for one that never answers', async () => {
    await expect(openWithin(never, 1)).rejects.toBeInstanceOf(OpeningTooLongError);
  });
});
