import { createRegister, type Register } from '@camket/ledger';
import { describe, expect, it } from 'vitest';
import { offerAgencies } from './offer-agencies';

const register: Register = {
  ...createRegister({ ledger: 'l', org: 'o' }),
  usualLeads: new Map([
    ['industry', { lead: { name: 'Ban Quản lý chợ Đồng Vạn' }, setBy: null }],
  ]) as unknown as Register['usualLeads'],
};
const names = (typed: string, text: string) =>
  offerAgencies(typed, { register, text, on: null }).map(({ name }) => name);

describe('Bodies offered in a form', () => {
  it('are those the office names, the ministries and the departments every province has', () => {
    expect(names('so giao duc', '')).toContain('Sở Giáo dục và Đào tạo');
    expect(names('bo y te', '')).toContain('Bộ Y tế');
    expect(names('quan ly cho', '')).toEqual(['Ban Quản lý chợ Đồng Vạn']);
  });

  it('are a province’s own where the article names it', () => {
    const typed = 'ban quan ly khu kinh te';
    expect(names(typed, 'Sáng nay, tại Hải Phòng, hội nghị đã diễn ra.')).toContain(
      'Ban Quản lý Khu kinh tế Hải Phòng',
    );
    expect(names(typed, 'Sáng nay, tại Huế, hội nghị đã diễn ra.')).toEqual([]);
  });
});
