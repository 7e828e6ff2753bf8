import { describe, expect, it } from 'vitest';
import { findSecrecyMarking } from './find-secrecy-marking';

describe('A marking of secrecy', () => {
  it.each([
    ['MẬT\n\nBÁO CÁO', 'MẬT'],
    ['UBND\n  TỐI MẬT  \nKế hoạch', 'TỐI MẬT'],
    ['UBND\r\nTỐI MẬT\r\nKế hoạch', 'TỐI MẬT'],
    ['[TUYỆT MẬT]', 'TUYỆT MẬT'],
    ['(TUYỆT MẬT)\n', 'TUYỆT MẬT'],
    ['TUYỆT\u00a0MẬT', 'TUYỆT MẬT'],
    ['TỐI\u2009MẬT', 'TỐI MẬT'],
    ['M\u200bẬT', 'MẬT'],
    ['Độ mật: TỐI MẬT', 'TỐI MẬT'],
    ['Độ mật: mật\nNội dung', 'MẬT'],
    ['Độ\u00a0mật: Tối mật', 'TỐI MẬT'],
    ['UBND TỈNH\nTối mật\nBáo cáo', 'TỐI MẬT'],
    ['tuyệt mật', 'TUYỆT MẬT'],
    ['MẬT'.normalize('NFD'), 'MẬT'],
    ['Tối mật'.normalize('NFD'), 'TỐI MẬT'],
  ])('is found at the head of %j', (text, marking) => {
    expect(findSecrecyMarking(text)).toBe(marking);
  });

  it.each([
    'Bảo vệ bí mật nhà nước',
    'Doanh nghiệp đề nghị giữ bí mật kinh doanh',
    'Tài liệu tối mật bị lộ là chủ đề của hội thảo',
    'BÍ MẬT THÀNH CÔNG',
    'Mật ong rừng được giá',
    'Mật\nong',
    'mật',
    '',
    `${'dòng\n'.repeat(70)}MẬT\n`,
  ])('is not taken from words that speak of secrets or honey: %j', (text) => {
    expect(findSecrecyMarking(text)).toBeNull();
  });

  it('is looked for in linear time', () => {
    const started = performance.now();
    findSecrecyMarking('('.repeat(200_000) + '\n'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
