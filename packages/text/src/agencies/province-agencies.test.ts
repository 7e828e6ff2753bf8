import { PROVINCES, resolveAgency } from '@camket/domain/data';
import { describe, expect, it } from 'vitest';
import { provinceAgencies, provincesNamed } from './province-agencies';
import { suggestAgencies } from './suggest-agencies';

const directoryOf = (code: string) => {
  const directory = provinceAgencies(code);
  if (!directory) throw new Error(code);
  return directory;
};

describe('The bodies of a province', () => {
  it.each(PROVINCES.map(({ code, name }) => [code, name] as const))(
    '%s %s have ids of their own, and successors that exist and stand',
    (code) => {
      const directory = directoryOf(code);
      const ids = directory.agencies.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, name, successorIds, validToOn } of directory.agencies) {
        expect(id).toMatch(/^org:\d\d:[a-z0-9-]+$/u);
        expect(name).toBe(name.normalize('NFC'));
        expect(ids).toEqual(expect.arrayContaining([...successorIds]));
        if (validToOn !== undefined && successorIds.length > 0)
          expect(resolveAgency(directory, id, '2026-01-05')?.validToOn).toBeUndefined();
      }
    },
  );

  it.each([
    ['22', 'ubnd tinh', 'Ủy ban nhân dân tỉnh Quảng Ninh'],
    ['22', 'tinh uy', 'Tỉnh ủy Quảng Ninh'],
    ['92', 'thanh uy', 'Thành ủy Cần Thơ'],
    ['46', 'so du lich', 'Sở Du lịch'],
    ['79', 'bo tu lenh', 'Bộ Tư lệnh Thành phố Hồ Chí Minh'],
    ['24', 'so ke hoach va dau tu', 'Sở Tài chính'],
    ['24', 'ubnd tinh bac giang', 'Ủy ban nhân dân tỉnh Bắc Ninh'],
    ['75', 'cong an thanh pho', 'Công an thành phố Đồng Nai'],
  ])('%s: «%s» offers %s first', (code, typed, name) => {
    const offers = suggestAgencies(typed, { registry: [directoryOf(code)], on: '2026-05-05' });
    expect(offers[0]?.name).toBe(name);
  });

  it('are none of another province', () => {
    const names = directoryOf('04').agencies.map(({ name }) => name);
    expect(names).not.toContain('Sở Quy hoạch - Kiến trúc');
    expect(provinceAgencies('99')).toBeUndefined();
  });

  it('of Hải Phòng are those of its own directory', () => {
    expect(directoryOf('31').agencies.map(({ name }) => name)).toContain(
      'Ban Quản lý Khu kinh tế Hải Phòng',
    );
  });
});

describe('Provinces that words name', () => {
  it('come by how often they are named, former names counted', () => {
    expect(provincesNamed('Hà Nội; Bình Dương, Hồ Chí Minh')).toEqual(['79', '01']);
    expect(provincesNamed('Cơ quan của tôi')).toEqual([]);
  });
});
