import { describe, expect, it } from 'vitest';
import { suggestAgencies } from './suggest-agencies';

const names = (typed: string, more = {}) => suggestAgencies(typed, more).map(({ name }) => name);

describe('Bodies suggested while typing', () => {
  it.each([
    ['so giao duc', 'Sở Giáo dục và Đào tạo'],
    ['sở giáo dục', 'Sở Giáo dục và Đào tạo'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['so y te', 'Sở Y tế'],
  ])('%s finds %s', (typed, name) => {
    expect(names(typed)).toContain(name);
  });

  it('finds decomposed letters as composed ones', () => {
    expect(names('sở giáo dục'.normalize('NFD'))).toContain('Sở Giáo dục và Đào tạo');
  });

  it('offers the successor of a merged body before the body itself, each saying which', () => {
    const [first, second] = suggestAgencies('so giao thong van tai');
    expect(first).toMatchObject({ name: 'Sở Xây dựng', insteadOf: 'Sở Giao thông vận tải' });
    expect(second).toMatchObject({ name: 'Sở Giao thông vận tải', goneInto: 'Sở Xây dựng' });
  });

  it('offers a merged body alone for a day on which it still stood', () => {
    const [first] = suggestAgencies('so giao thong van tai', { on: '2024-05-01' });
    expect(first).toEqual({ name: 'Sở Giao thông vận tải', insteadOf: null, goneInto: null });
  });

  it('offers what the office names already first, also what no directory knows', () => {
    const known = ['Ban Quản lý chợ Đồng Vạn', 'Sở Y tế'];
    expect(names('so', { known })[0]).toBe('Sở Y tế');
    expect(names('quan ly cho', { known })).toEqual(['Ban Quản lý chợ Đồng Vạn']);
  });

  it('offers nothing for a letter, for what is there already, and for words that are no body', () => {
    expect(names('s')).toEqual([]);
    expect(names('Sở Y tế')).not.toContain('Sở Y tế');
    expect(names('không có cơ quan nào như vậy')).toEqual([]);
  });
});
