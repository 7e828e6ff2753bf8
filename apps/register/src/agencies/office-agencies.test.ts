import { createRegister, type Register } from '@camket/ledger';
import { describe, expect, it } from 'vitest';
import { officeAgencies } from './office-agencies';
import { recogniseAgency } from './recognise-agency';

const empty = createRegister({ ledger: 'l', org: 'o' });
const about = (portal: string): Register => ({
  ...empty,
  sources: new Map([['s', { portal, title: null }]]) as unknown as Register['sources'],
});
const scopes = (orgName: string, register = empty) =>
  officeAgencies(orgName, register).registry.map(({ scope }) => scope);

describe('The bodies of an office', () => {
  it.each([
    ['Văn phòng UBND thành phố Hải Phòng', ['31', 'vn']],
    ['Văn phòng UBND thành phố Hải Phòng'.normalize('NFD'), ['31', 'vn']],
    ['Sở Y tế tỉnh Hải Dương (cũ)', ['31', 'vn']],
    ['Sở Y tế thành phố Huế', ['46', 'vn']],
    ['UBND tỉnh Bắc Giang (cũ)', ['24', 'vn']],
    ['Cơ quan của tôi', ['vn']],
  ])('of %s are those of %j', (orgName, expected) => {
    expect(scopes(orgName)).toEqual(expected);
  });

  it('follow what the register is about only where the office’s name names no province', () => {
    const register = about('Cổng Thông tin điện tử Hải Phòng');
    expect(scopes('Cơ quan của tôi', register)).toEqual(['31', 'vn']);
    expect(scopes('Sở Y tế thành phố Huế', register)).toEqual(['46', 'vn']);
  });
});

describe('A body that is typed', () => {
  const ours = officeAgencies('Hải Phòng', empty);
  const others = officeAgencies('Huế', empty);

  it.each([
    ['so noi vu', 'Sở Nội vụ', 'org:31:so-noi-vu'],
    ['BỘ Y TẾ', 'Bộ Y tế', 'org:vn:bo-y-te'],
  ])('«%s» is %s', (typed, name, organisationId) => {
    expect(recogniseAgency(typed, ours)).toEqual({ name, organisationId });
  });

  it('has no id of another province', () => {
    expect(recogniseAgency('so noi vu', others)).toEqual({
      name: 'Sở Nội vụ',
      organisationId: 'org:46:so-noi-vu',
    });
    expect(recogniseAgency('Ban Quản lý Khu kinh tế Hải Phòng', others)).toEqual({
      name: 'Ban Quản lý Khu kinh tế Hải Phòng',
    });
  });

  it('is completed from a beginning without accents where a single body begins so', () => {
    expect(recogniseAgency('so giao duc', others).name).toBe('Sở Giáo dục và Đào tạo');
    expect(recogniseAgency('so', others).name).toBe('so');
    expect(recogniseAgency('Sở Giáo dục', others).name).toBe('Sở Giáo dục');
  });

  it('is one the register names already, or stays as it is typed', () => {
    const known = { known: ['Ban Quản lý chợ Đồng Vạn'], registry: [] };
    expect(recogniseAgency('ban quan ly cho dong van', known).name).toBe(
      'Ban Quản lý chợ Đồng Vạn',
    );
    expect(recogniseAgency('Tổ công tác 5', known)).toEqual({ name: 'Tổ công tác 5' });
  });
});
