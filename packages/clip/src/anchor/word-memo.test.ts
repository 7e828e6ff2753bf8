import { describe, expect, it } from 'vitest';
import { rememberWords } from './word-memo';

function counted() {
  const asked: string[] = [];
  const formOf = rememberWords((word) => {
    asked.push(word);
    return word.toUpperCase();
  });
  return { asked, formOf };
}

describe('remembering the forms of words', () => {
  it('works a form out once', () => {
    const { asked, formOf } = counted();
    expect([formOf('sở'), formOf('ban'), formOf('sở')]).toEqual(['SỞ', 'BAN', 'SỞ']);
    expect(asked).toEqual(['sở', 'ban']);
  });

  it('does not keep long words', () => {
    const { asked, formOf } = counted();
    const long = 'a'.repeat(13);
    expect([formOf(long), formOf(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
    expect(asked).toHaveLength(2);
  });

  it('is bounded: what it forgets it works out again', () => {
    const { asked, formOf } = counted();
    for (let nth = 0; nth <= 4096; nth += 1) formOf(`từ${nth}`);
    expect(formOf('từ0')).toBe('TỪ0');
    expect(asked).toHaveLength(4098);
  });
});
