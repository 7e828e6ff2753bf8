import { createRegister, type Register } from '@camket/ledger';
import { describe, expect, it } from 'vitest';
import { offerAgencies } from './offer-agencies';
import type { ReadArticle } from './read-article-of-page';

const register: Register = {
  ...createRegister({ ledger: 'l', org: 'o' }),
  usualLeads: new Map([
    ['industry', { lead: { name: 'Ban Quản lý chợ Đồng Vạn' }, setBy: null }],
  ]) as unknown as Register['usualLeads'],
};
const articleOf = (text: string) =>
  ({ text, portal: null, title: null, publishedAt: null }) as ReadArticle;
const names = (typed: string, text: string) =>
  offerAgencies(typed, { register, article: articleOf(text), on: null }).map(({ name }) => name);

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
    expect(names('ubnd tinh', 'Sáng nay, tại Quảng Ninh, hội nghị đã diễn ra.')[0]).toBe(
      'Ủy ban nhân dân tỉnh Quảng Ninh',
    );
  });

  it('are those of the province the register is about where there is no article', () => {
    const about = {
      ...register,
      sources: new Map([['s', { portal: 'Cổng TTĐT tỉnh Cao Bằng', title: null }]]),
    } as unknown as Register;
    const offers = offerAgencies('tinh uy', { register: about, article: null, on: null });
    expect(offers[0]?.name).toBe('Tỉnh ủy Cao Bằng');
  });

  it('are those the article itself names, a commune’s committee too', () => {
    const text =
      'Chủ tịch UBND thành phố giao UBND xã Vĩnh Cát chủ trì sửa trạm bơm trong tháng 6.';
    expect(names('ubnd xa vinh', text)).toContain('UBND xã Vĩnh Cát');
  });
});
