import { describe, expect, it } from 'vitest';
import { readText } from '../read-text';

const read = (text: string): string[] =>
  readText(text, { referenceOn: '2026-05-10' }).dates.map(
    ({ raw, class: type, value }) => `${raw} = ${type} ${String(value)}`,
  );

describe('dates as journalists and offices word them', () => {
  it.each([
    ['Sang ngày làm việc thứ 2 (17/7), kỳ họp thảo luận.', '17/7 = day 2025-07-17'],
    ['Đạt 3/4 tiêu chí (3/4).'],
    ['Dịp 27-7 năm trước gia đình nhận quà.', '27-7 = event null'],
    [
      'Ngày 6 và ngày 7 tháng 5 năm 2026 tổ đại biểu tiếp xúc cử tri.',
      'Ngày 6 và ngày 7 tháng 5 năm 2026 = interval 2026-05-06/2026-05-07',
    ],
    [
      'Các ngày 12, 13, 14/5/2026, đoàn tiếp xúc cử tri.',
      'Các ngày 12, 13, 14/5/2026 = interval 2026-05-12/2026-05-14',
    ],
    [
      'Trong 2 đêm 12 và 15/8, Mặt trận đối thoại với nhân dân.',
      'Trong 2 đêm 12 và 15/8 = interval 2026-08-12/2026-08-15',
    ],
    ['Hạn chót là 30/9.', 'Hạn chót là 30/9 = deadline 2026-09-30'],
    ['Từ nay đến cuối năm sẽ giải ngân 95%.', 'Từ nay đến cuối năm = deadline 2026-12-31'],
    [
      'Đến trước ngày 01/01/2027 phải hoàn thành số hóa.',
      'Đến trước ngày 01/01/2027 = deadline 2027-01-01',
    ],
    ['Hai tuần nữa sẽ có kết quả.', 'Hai tuần nữa = duration null'],
    ['6 tháng/lần tổ chức đối thoại.', '6 tháng/lần = recurring null'],
    ['Ngày 15 hằng tháng tiếp công dân.', 'Ngày 15 hằng tháng = recurring null'],
    ['Phải xong trước thềm năm học mới.', 'trước thềm năm học mới = event null'],
    ['Yêu cầu các đơn vị xử lý ngay điểm sạt lở.', 'ngay = vague null'],
    ['Cây đổ ngay trên đường, dân phải dọn ngay trong đêm.'],
    ['Cảm ơn phản ánh kịp thời của ông.'],
    ['Đề nghị công an kịp thời giải quyết.', 'kịp thời = vague null'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('leaves out the day named where the text says until before it', () => {
    const [date] = readText('Đến trước ngày 01/01/2027 phải hoàn thành số hóa.').dates;
    expect(date?.inclusive).toBe(false);
  });

  it('bound what an answer says will be done, and are no passage of their own', () => {
    const { passages } = readText(
      'Chủ tịch UBND tỉnh Nguyễn Văn Nam cho biết, trong thời gian tới, UBND tỉnh sẽ kiểm tra tại cơ sở. Sở Xây dựng cho biết: dự kiến thi công hạng mục trên trong tháng 5-2026.',
      { referenceOn: '2026-01-05' },
    );
    expect(passages.map(({ quote, deadline }) => [quote.exact, deadline])).toEqual([
      ['UBND tỉnh sẽ kiểm tra tại cơ sở', null],
      ['dự kiến thi công hạng mục trên trong tháng 5-2026', 'trong tháng 5-2026'],
    ]);
  });
});
