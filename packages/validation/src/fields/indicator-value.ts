import { defineField, refused, understood, type Field, type FieldIssue } from './field';

/** A number as typed: its value as a decimal in text, with a point, and its unit where one is printed. */
export interface IndicatorValue {
  /** Decimal with a point, no thousands marks: `1234.5`. */
  readonly value: string;
  readonly unit: '%' | null;
}

/** The range that a value must lie in. */
export interface IndicatorRange {
  readonly min?: number;
  readonly max?: number;
}

const VIETNAMESE = /^-?\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,10})?$/u;
const PLAIN = /^-?\d{1,15}(?:[.,]\d{1,10})?$/u;
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/u;

const TWO_WAYS: FieldIssue = {
  code: 'ambiguous_mark',
  message: {
    vi: 'Có thể là phần thập phân hoặc hàng nghìn; viết dấu phẩy cho phần thập phân',
    en: 'May be decimals or thousands; write a comma for decimals',
  },
};

/** The value within a range whose other reading is out of range needs no question. */
function readNumber(
  text: string,
  { max }: IndicatorRange,
): { value: string; notes: FieldIssue[] } | null {
  const asDecimal = PLAIN.test(text) ? text.replace(',', '.') : null;
  const asThousands = VIETNAMESE.test(text) ? text.replaceAll('.', '').replace(',', '.') : null;
  if (asThousands === null)
    return asDecimal === null
      ? null
      : { value: asDecimal, notes: AMBIGUOUS.test(text) ? [TWO_WAYS] : [] };
  if (asDecimal === null) return { value: asThousands, notes: [] };
  const isDecimal = max !== undefined && Number(asThousands) > max;
  return { value: isDecimal ? asDecimal : asThousands, notes: isDecimal ? [] : [TWO_WAYS] };
}

/**
 * A field for a percentage or an indicator, with decimal comma or point, within a range.
 *
 * @example
 * createIndicatorField({ min: 0, max: 1 }).parse('0,8'); // => { value: '0.8', unit: null }
 */
export function createIndicatorField(range: IndicatorRange = {}): Field<IndicatorValue> {
  return defineField((text) => {
    const unit = text.endsWith('%') ? '%' : null;
    const number = readNumber(text.replace(/\s?%$/u, ''), range);
    if (number === null)
      return refused('not_a_number', { vi: 'Không phải số', en: 'Not a number' });
    const { value, notes } = number;
    const isOutside =
      Number(value) < (range.min ?? -Infinity) || Number(value) > (range.max ?? Infinity);
    if (!isOutside) return understood({ value, unit }, notes);
    const span = `${String(range.min ?? '')}–${String(range.max ?? '')}`;
    return refused('out_of_range', { vi: `Ngoài khoảng ${span}`, en: `Outside ${span}` });
  });
}

/**
 * A percentage from 0 to 100, with or without its sign.
 *
 * @example
 * percentageField.parse('39,1 %').value; // => '39.1'
 */
export const percentageField: Field<IndicatorValue> = /* @__PURE__ */ createIndicatorField({
  min: 0,
  max: 100,
});

/**
 * A value of the Human Development Index, from 0 to 1.
 *
 * @example
 * hdiField.parse('0.8').value; // => '0.8'
 */
export const hdiField: Field<IndicatorValue> = /* @__PURE__ */ createIndicatorField({
  min: 0,
  max: 1,
});
