import { expect, it } from 'vitest';
import { readText } from '../read-text';

const deadlineOf = (text: string): string | null | undefined =>
  readText(text, { referenceOn: '2026-03-12' }).passages[0]?.deadline;

it('takes no day of years ago for a deadline', () => {
  expect(
    deadlineOf('Giao UBND xã cấp giấy chứng nhận cho hộ sử dụng đất trước ngày 15/10/1993.'),
  ).toBeNull();
  expect(
    deadlineOf('Giao UBND xã cấp giấy chứng nhận cho các hộ xong trước ngày 15/10/2026.'),
  ).toBe('trước ngày 15/10/2026');
});
