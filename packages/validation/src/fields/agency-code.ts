import { defineField, refused, understood, type Field } from './field';

const CODE = /^[A-Z]\d{2}(?:\.[A-Z0-9]{1,35}){0,16}$/u;

/**
 * The electronic identifier of an agency: groups of capital letters and digits separated by full stops, at most 35 characters
 * (Decision 20/2020/QĐ-TTg, amended by Decision 09/2025/QĐ-TTg).
 *
 * @example
 * agencyCodeField.is('H24.01'); // => true
 */
export const agencyCodeField: Field<string> = /* @__PURE__ */ defineField((text) =>
  text.length <= 35 && CODE.test(text)
    ? understood(text)
    : refused('not_a_code', {
        vi: 'Mã định danh điện tử không đúng dạng',
        en: 'Not an electronic identifier',
      }),
);
