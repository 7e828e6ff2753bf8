import { describe, expect, test } from 'vitest';
import { readText } from '../read-text';

/** Plain official language, with the kind and the words of each passage. */
const READ: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Trạm Kiểm lâm báo cáo nguy cơ cháy rừng cao. UBND các xã, thị trấn cần tăng cường tuần tra, kiểm soát rừng.',
    [['directive', 'UBND các xã, thị trấn cần tăng cường tuần tra, kiểm soát rừng']],
  ],
  [
    'Kết luận hội nghị, Chủ tịch UBND thành phố nhấn mạnh: các sở, ngành phải trả lời bằng văn bản trong vòng 15 ngày; không để kiến nghị kéo dài.',
    [
      ['directive', 'các sở, ngành phải trả lời bằng văn bản trong vòng 15 ngày'],
      ['directive', 'không để kiến nghị kéo dài'],
    ],
  ],
  [
    'Tại buổi tiếp xúc, cử tri có nhiều ý kiến gửi đến đại biểu như sớm nâng cấp cầu Đồng; bố trí thêm biển báo trên tỉnh lộ.',
    [
      ['request', 'sớm nâng cấp cầu Đồng'],
      ['request', 'bố trí thêm biển báo trên tỉnh lộ'],
    ],
  ],
  [
    'Cử tri kiến nghị sửa đường liên thôn; giá bồi thường đất còn thấp.',
    [
      ['request', 'sửa đường liên thôn'],
      ['complaint', 'giá bồi thường đất còn thấp'],
    ],
  ],
  [
    'Phản ánh việc cống thoát nước bị tắc, bốc mùi.',
    [['complaint', 'việc cống thoát nước bị tắc, bốc mùi']],
  ],
  [
    'Thông tin nhanh qua đường dây nóng\n\n* Mặt đường 30-4 đã bong tróc, lồi lõm.\n\n* Bãi rác trên khu đất trống gây ô nhiễm.',
    [
      ['complaint', 'Mặt đường 30-4 đã bong tróc, lồi lõm'],
      ['complaint', 'Bãi rác trên khu đất trống gây ô nhiễm'],
    ],
  ],
  [
    'Thành phố sẽ ưu tiên bố trí nguồn vốn để hoàn thành 3 trường học.',
    [['pledge', 'Thành phố sẽ ưu tiên bố trí nguồn vốn để hoàn thành 3 trường học']],
  ],
  [
    'Bà Nguyễn Thị Hạnh, tổ dân phố số 2 cho rằng hệ thống đèn chiếu sáng ngõ 12 hỏng đã lâu chưa được thay thế.',
    [['complaint', 'hệ thống đèn chiếu sáng ngõ 12 hỏng đã lâu chưa được thay thế']],
  ],
  [
    'Cử tri hỏi: Khi nào trạm y tế xã được xây dựng?\nSở Y tế trả lời: Dự án đã được phê duyệt. Đề nghị ông/bà nộp hồ sơ tại Bộ phận Một cửa.',
    [
      ['request', 'Khi nào trạm y tế xã được xây dựng'],
      ['answer', 'Dự án đã được phê duyệt'],
      ['answer', 'Đề nghị ông/bà nộp hồ sơ tại Bộ phận Một cửa'],
    ],
  ],
];

describe('who speaks, and to do what, decides what is read', () => {
  test.each(READ)('in %s', (text, expected) => {
    expect(readText(text).passages.map(({ kind, quote }) => [kind, quote.exact])).toEqual(expected);
  });

  test('the one who represents a company petitions, the one who represents a body does not', () => {
    const kindOf = (text: string) => readText(text).passages[0]?.kind;
    expect(kindOf('Đại diện Công ty May đề nghị Sở Công Thương hỗ trợ vốn.')).toBe('request');
    expect(kindOf('Đại diện UBND tỉnh đề nghị Sở Công Thương hỗ trợ vốn.')).toBe('directive');
  });
});
