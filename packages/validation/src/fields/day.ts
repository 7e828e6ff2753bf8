import { defineField, refused, understood, type Field } from './field';

const NUMERIC = /^(?:ngày )?(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/iu;
const WORDED = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/iu;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;

function partsOf(text: string): readonly [number, number, number] | null {
  const numeric = NUMERIC.exec(text);
  if (numeric) return [Number(numeric[4]), Number(numeric[3]), Number(numeric[1])];
  const worded = WORDED.exec(text);
  if (worded) return [Number(worded[3]), Number(worded[2]), Number(worded[1])];
  const iso = ISO.exec(text);
  return iso ? [Number(iso[1]), Number(iso[2]), Number(iso[3])] : null;
}

function isoDay([year, month, day]: readonly [number, number, number]): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/**
 * A day typed the Vietnamese way, the day always first: `22/8/2025`, `22-8-2025`, `22.8.2025`, `ngày 22 tháng 8 năm 2025`,
 * or ISO. The value is `YYYY-MM-DD` of Viet Nam.
 *
 * @example
 * dayField.parse('ngày 22/8/2025'); // => '2025-08-22'
 */
export const dayField: Field<string> = /* @__PURE__ */ defineField((text) => {
  const parts = partsOf(text);
  if (parts === null || parts[0] < 1900 || parts[0] > 2200) {
    return refused('not_a_day', {
      vi: 'Nhập ngày dạng dd/mm/yyyy',
      en: 'Enter the day as dd/mm/yyyy',
    });
  }
  const day = isoDay(parts);
  return day === null
    ? refused('no_such_day', { vi: 'Không có ngày này', en: 'There is no such day' })
    : understood(day);
});
