import { describe, expect, it } from 'vitest';
import { echoDeadline } from './echo-deadline';
import { findWordsInText, quoteAt } from './find-words-in-text';
import { createTermReaders } from './term-readers';

describe('Finding selected words in an article', () => {
  const text = 'Mở đầu.\n\nđề nghị bổ sung biên chế. Thêm: bổ sung biên chế nữa.';

  it('finds them though the page breaks lines elsewhere', () => {
    const found = findWordsInText(text, { exact: 'bổ  sung\nbiên chế', prefix: '', suffix: '' });
    expect(found?.exact).toBe('bổ sung biên chế');
    expect(text.slice(found?.start, found?.end)).toBe('bổ sung biên chế');
  });

  it('finds decomposed words in a composed text', () => {
    const exact = 'bổ sung biên chế'.normalize('NFD');
    expect(findWordsInText(text, { exact, prefix: '', suffix: '' })?.exact).toBe(
      'bổ sung biên chế',
    );
  });

  it('chooses the place whose neighbours fit', () => {
    const found = findWordsInText(text, {
      exact: 'bổ sung biên chế',
      prefix: 'Thêm: ',
      suffix: ' nữa.',
    });
    expect(found?.start).toBe(text.lastIndexOf('bổ sung'));
  });

  it('gives nothing for words that are elsewhere in the page', () => {
    expect(findWordsInText(text, { exact: 'chú thích ảnh', prefix: '', suffix: '' })).toBeNull();
    expect(findWordsInText(text, { exact: '  ', prefix: '', suffix: '' })).toBeNull();
  });

  it('finds them in a text of 500 000 characters at once', () => {
    const long = `${'Câu dài của bài báo. '.repeat(24_000)}${text}`;
    const found = findWordsInText(long, {
      exact: 'bổ sung biên chế',
      prefix: 'Thêm: ',
      suffix: '',
    });
    expect(found?.start).toBe(long.lastIndexOf('bổ sung'));
  });

  it('never cuts a character in half', () => {
    const quote = quoteAt(`😀${'a'.repeat(63)}ngày${'b'.repeat(63)}😀`, 65, 69);
    expect(() => encodeURIComponent(quote.prefix)).not.toThrow();
    expect(() => encodeURIComponent(quote.suffix)).not.toThrow();
  });
});

describe('A typed deadline', () => {
  const { readDeadline } = createTermReaders();
  const echo = (words: string) => echoDeadline(readDeadline(words), '2025-11-19');

  it.each([
    ['trước ngày 30/6/2026', '2026-06-29'],
    ['chậm nhất ngày 30/6/2026', '2026-06-30'],
    ['quý I/2027', '2027-03-31'],
    ['306', '2026-06-30'],
  ])('%s comes to %s, with its steps', (words, dueOn) => {
    const found = echo(words);
    expect(found.dueOn).toBe(dueOn);
    expect(found.steps.length).toBeGreaterThan(0);
  });

  it('names the weekday and whether offices work then', () => {
    expect(echo('ngày 30/6/2026')).toMatchObject({ weekday: 2, isWorkingDay: true });
    expect(echo('ngày 28/6/2026')).toMatchObject({ weekday: 0, isWorkingDay: false });
  });

  it('says why words give no day', () => {
    const found = echo('trong thời gian tới');
    expect(found.dueOn).toBeNull();
    expect(found.steps.length).toBeGreaterThan(0);
  });
});
