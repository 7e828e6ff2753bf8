import { describe, expect, it } from 'vitest';
import { announceWordsOf } from './announce-words';
import { formatDay, formatPrinted, readTypedDay } from './format-day';
import { knownRecordWordsOf } from './known-record-words';
import { optionsWordsOf } from './options-words';
import { registerWordsOf } from './register-words';
import { sameEventWordsOf } from './same-event-words';
import { walkWordsOf } from './walk-words';
import { welcomeWordsOf } from './welcome-words';
import { wordingOf } from './wording';

/** Every text of a catalogue with its path; functions are called with plain values. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String((value as (...a: unknown[]) => unknown)(2, 3))]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

const CATALOGUES = [
  wordingOf,
  optionsWordsOf,
  registerWordsOf,
  welcomeWordsOf,
  walkWordsOf,
  sameEventWordsOf,
  knownRecordWordsOf,
  announceWordsOf,
] as const;

describe('The words of the interface', () => {
  it('exist in both languages, none empty', () => {
    for (const words of CATALOGUES) {
      const [vi, en] = [texts(words('vi')), texts(words('en'))];
      expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
      for (const [path, text] of [...vi, ...en]) expect(text.trim(), path).not.toBe('');
    }
  });

  it('are NFC', () => {
    for (const words of CATALOGUES)
      for (const [, text] of texts(words('vi'))) expect(text).toBe(text.normalize('NFC'));
  });

  it('call things as officials do', () => {
    const words = wordingOf('vi');
    expect(words.tagSelection).toBe('Đưa vào theo dõi');
    expect(words.attachSelection).toBe('Gắn vào mục đã có');
    expect(words.notStated).toBe('Bài báo không nêu');
    expect(words.saved).toBe('Đã lưu');
    expect(words.severities).toEqual({
      error: 'Phải sửa',
      warning: 'Cần xem lại',
      advice: 'Gợi ý',
    });
  });
});

describe('Days', () => {
  it.each([
    ['5/1/2026', '2026-01-05'],
    [' 30 / 6 / 2026 ', '2026-06-30'],
    ['30.6.2026', '2026-06-30'],
    ['31/2/2026', null],
    ['2026-06-30', null],
    ['1/2', null],
  ])('typed as %s read as %s', (typed, day) => {
    expect(readTypedDay(typed)).toBe(day);
  });

  it('are shown day first, whatever the browser’s language', () => {
    expect(formatDay('2026-06-30')).toBe('30/06/2026');
    expect(formatPrinted('2025-10-22T19:25:00+07:00')).toBe('22/10/2025, 19:25');
    expect(formatPrinted('2025-10-22')).toBe('22/10/2025');
  });
});
