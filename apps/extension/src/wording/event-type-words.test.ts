import { describe, expect, it } from 'vitest';
import { wordsOfEvent } from './event-type-words';

describe('What an event says to an official', () => {
  it('is the words of the record that it makes, with what citizens are known by covered', () => {
    const data = { text: 'Bà An, số điện thoại 0912 345 678, đề nghị sửa đường' };
    const shown = wordsOfEvent({ type: 'petition.itemised', data }, 'vi');
    expect(shown).toContain('đề nghị sửa đường');
    expect(shown).not.toContain('0912');
  });

  it.each([
    ['record.classified', { recordId: 'x' }, 'Phân loại mục'],
    ['event.held', { name: 'Hội nghị đối thoại' }, 'Ghi sự kiện: Hội nghị đối thoại'],
    ['group.stated', { label: 'Đất đai' }, 'Ghi nhóm vấn đề: Đất đai'],
    ['of.later.version', {}, 'Một ghi nhận khác'],
  ])('is told without its type: %s', (type, data, words) => {
    expect(wordsOfEvent({ type, data }, 'vi')).toBe(words);
  });

  it('is the title of an article, never its whole text', () => {
    const data = { title: 'Đối thoại với nông dân', text: 'Sáng 2/3, lãnh đạo thành phố …' };
    expect(wordsOfEvent({ type: 'source.captured', data }, 'en')).toBe(
      'Article kept: Đối thoại với nông dân',
    );
  });
});
