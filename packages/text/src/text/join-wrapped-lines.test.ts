import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../read-text';
import { joinWrappedLines } from './join-wrapped-lines';

describe('lines broken by the width of the paper', () => {
  it('are one where the next goes on in lower case', () => {
    expect(joinWrappedLines('Giao Sở Xây dựng\nkiểm tra.\nXong.')).toBe(
      'Giao Sở Xây dựng kiểm tra.\nXong.',
    );
  });

  it('are one before a name or figure too, where the block is printed so', () => {
    const first = 'Các nền tảng ứng dụng trên thiết bị di động bảo đảm sẵn sàng đáp ứng';
    const block = `${first}\n100% nhu cầu lưu trữ của\ntỉnh.`;
    expect(joinWrappedLines(block)).toBe(`${first} 100% nhu cầu lưu trữ của tỉnh.`);
  });

  it.each([
    'a) xây cầu\nb) sửa đường',
    'Nội dung gồm:\nxây cầu',
    'xây cầu;\nsửa đường',
    'Đường hỏng.\n\nxã chưa sửa',
    '| xây cầu |\nsở Xây dựng',
    '3 | Bố trí kinh phí | Sở Tài chính | hằng năm\n4 | Tập huấn | Sở Nội vụ | quý I',
    'KẾT LUẬN CỦA BAN THƯỜNG VỤ\nvề công tác quản lý',
    'Cử tri xã Hòa Bình\nSở Y tế trả lời',
  ])('stay apart where the writer parted them: %j', (text) => {
    expect(joinWrappedLines(text)).toBe(text);
  });

  it('keep their length and every letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a\nA1. -]{0,40}$/), (text) => {
        const joined = joinWrappedLines(text);
        expect(joined.replace(/\n/g, ' ')).toBe(text.replace(/\n/g, ' '));
      }),
    );
  });

  it('are read as one sentence, quoted as they stand', () => {
    const text =
      'Chủ tịch UBND tỉnh giao Sở Xây dựng chủ trì kiểm tra\ntuyến kè sông Trà trước ngày\n30/6/2026.';
    const { passages } = readText(text, { referenceOn: '2026-01-05' });
    expect(passages.map(({ quote }) => quote.exact)).toEqual([
      'giao Sở Xây dựng chủ trì kiểm tra\ntuyến kè sông Trà trước ngày\n30/6/2026',
    ]);
    expect(passages[0]?.deadline).toBe('trước ngày 30/6/2026');
  });
});
