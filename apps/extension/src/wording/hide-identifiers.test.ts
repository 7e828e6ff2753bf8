import { describe, expect, it } from 'vitest';
import { hasIdentifiers, hideIdentifiers } from './hide-identifiers';

describe('What names a citizen', () => {
  it.each([
    ['ông A, CCCD 031090001234, đề nghị', 'ông A, CCCD ••••••••••••, đề nghị'],
    ['liên hệ 0912 345 678 hoặc a.b@gmail.com.', 'liên hệ •••• ••• ••• hoặc •.•@•••••.•••.'],
    ['số tài khoản 0123456789', 'số tài khoản ••••••••••'],
    ['CMND 123456789 và 0912345678', 'CMND ••••••••• và ••••••••••'],
  ])('is covered: %s', (text, shown) => {
    expect(hideIdentifiers(text)).toBe(shown);
    expect(hideIdentifiers(text)).toHaveLength(text.length);
  });

  it.each([
    ['Nghị quyết số 71-NQ/TW, ngày 22/8/2025'],
    ['bổ sung 120.000.000 đồng cho 312 hồ sơ trước ngày 15/12/2025'],
    ['không có gì'],
  ])('is not seen where there is none: %s', (text) => {
    expect(hideIdentifiers(text)).toBe(text);
    expect(hasIdentifiers({ text, quotations: [] })).toBe(false);
  });

  it('is found in the quotation too', () => {
    const quotation = { exact: 'gọi 0912345678' };
    const record = { text: 'gọi lại', quotations: [quotation] };
    expect(hasIdentifiers(record as unknown as Parameters<typeof hasIdentifiers>[0])).toBe(true);
  });
});
