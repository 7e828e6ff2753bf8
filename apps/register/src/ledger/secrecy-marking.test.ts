import { describe, expect, it } from 'vitest';
import { findSecrecyMarking } from './secrecy-marking';

describe('findSecrecyMarking', () => {
  it.each([
    ['MẬT\nBáo cáo', 'MẬT'],
    ['UBND THÀNH PHỐ\nTỐI MẬT\nKế hoạch', 'TỐI MẬT'],
    ['(TUYỆT MẬT)\n', 'TUYỆT MẬT'],
    ['Độ mật: Tối mật\nNội dung', 'TỐI MẬT'],
    ['MẬT'.normalize('NFC'), 'MẬT'],
  ])('finds the marking of «%s»', (text, degree) => {
    expect(findSecrecyMarking(text)).toBe(degree);
  });

  it.each([
    'Hội nghị về công tác bảo vệ bí mật nhà nước',
    'Mật ong rừng được giá',
    'mật\nong',
    `${'dòng\n'.repeat(60)}MẬT\n`,
  ])('does not take an article that speaks of secrets for one: %s', (text) => {
    expect(findSecrecyMarking(text)).toBeNull();
  });

  it('reads a hostile text in linear time', () => {
    const started = performance.now();
    findSecrecyMarking('('.repeat(200_000) + '\n'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
