/** How the words before a number limit it: "hơn 300" is no other figure than 312. */
export type FigureBound = 'exact' | 'above' | 'below' | 'about';

/** A number as printed, understood. */
export interface FigureValue {
  readonly value: number;
  readonly bound: FigureBound;
  /** The value of one step of the last digit printed: 0.1 billion for "45,2 tỷ". */
  readonly step: number;
}

const SCALES: Readonly<Record<string, number>> = {
  trăm: 1e2,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
const BOUNDS: readonly (readonly [RegExp, FigureBound])[] = [
  [/(?:hơn|trên|vượt|ít nhất|tối thiểu|không dưới)$/iu, 'above'],
  [/(?:gần|dưới|không quá|tối đa|chưa đến|chưa tới)$/iu, 'below'],
  [/(?:khoảng|chừng|ước|xấp xỉ|độ)$/iu, 'about'],
];
const NEAR = 0.1;
const WITHIN_BOUND = 0.25;

function digitsOf(figures: string): { value: number; decimals: number } {
  const [whole = '', decimal = ''] = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(figures)
    ? figures.replaceAll('.', '').split(',')
    : figures.replace('.', ',').split(',');
  return {
    value: Number(decimal === '' ? whole : `${whole}.${decimal}`),
    decimals: decimal.length,
  };
}

/** One step of the last digit that says something: 100 for "1.200", 0.1 for "4,5". */
function stepOf({ value, decimals }: { value: number; decimals: number }, scale: number): number {
  if (decimals > 0) return scale / 10 ** decimals;
  const zeros = /0*$/u.exec(String(value))?.[0].length ?? 0;
  return scale > 1 ? scale : 10 ** Math.min(zeros, 3);
}

/**
 * Reads a number in Vietnamese figures with the scale word after it and the limiting word before it.
 * @example figureValue({ figures: '45,2', scale: 'tỷ', before: 'hơn' }) // => { value: 45200000000, bound: 'above', step: 100000000 }
 */
export function figureValue(printed: {
  readonly figures: string;
  readonly scale: string;
  readonly before: string;
}): FigureValue {
  const scale = SCALES[printed.scale.toLowerCase()] ?? 1;
  const digits = digitsOf(printed.figures);
  const bound = BOUNDS.find(([words]) => words.test(printed.before.trimEnd()))?.[1] ?? 'exact';
  const value = Number((digits.value * scale).toPrecision(12));
  return { value, bound, step: stepOf(digits, scale) };
}

function admits({ value, bound, step }: FigureValue, other: number): boolean {
  if (bound === 'above') return other >= value && other <= value * (1 + WITHIN_BOUND);
  if (bound === 'below') return other <= value && other >= value * (1 - WITHIN_BOUND);
  if (bound === 'about') return Math.abs(other - value) <= Math.abs(value) * NEAR;
  return step > 1 && Math.abs(other - value) * 2 <= step && value >= 10 * step;
}

/**
 * Whether two figures can both be true of one thing: equal, rounded ("45 tỷ", "45,2 tỷ") or limited ("hơn 300", "312").
 * @example figuresAgree(figureValue({ figures: '450', scale: '', before: '' }), figureValue({ figures: '500', scale: '', before: '' })) // => false
 */
export function figuresAgree(left: FigureValue, right: FigureValue): boolean {
  if (left.value === right.value) return true;
  return admits(left, right.value) || admits(right, left.value);
}
