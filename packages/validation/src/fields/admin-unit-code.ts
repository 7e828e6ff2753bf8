import { PROVINCES } from '@camket/domain/data';
import { defineField, refused, understood, type Field } from './field';

/** A code of a province (two digits) or of a commune, ward or special zone (five digits). */
export interface AdminUnitCode {
  readonly code: string;
  readonly level: 'province' | 'commune';
  /** Name of the province; null for a commune, whose names are loaded by whoever needs them. */
  readonly name: string | null;
}

/**
 * The code of an administrative unit by Decision 19/2025/QĐ-TTg: two digits of one of the 34 provinces, or five digits.
 *
 * @example
 * adminUnitCodeField.parse('31').name; // => 'Hải Phòng'
 */
export const adminUnitCodeField: Field<AdminUnitCode> = /* @__PURE__ */ defineField((text) => {
  if (/^\d{5}$/u.test(text))
    return understood<AdminUnitCode>({ code: text, level: 'commune', name: null });
  const province = PROVINCES.find(({ code }) => code === text);
  return province
    ? understood<AdminUnitCode>({ code: text, level: 'province', name: province.name })
    : refused('unknown_code', {
        vi: 'Tỉnh, thành phố gồm 2 chữ số; xã, phường, đặc khu gồm 5 chữ số',
        en: 'Two digits of a province, or five of a commune',
      });
});
