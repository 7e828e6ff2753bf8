import type { DeadlineExpression } from '@camket/domain';
import { anchorOf } from './date-expression';

type Unit = Extract<DeadlineExpression, { kind: 'duration' }>['unit'];

const UNITS: Readonly<Record<string, Unit>> = {
  'ngày làm việc': 'working_day',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
};

/** "chậm nhất là 20 ngày làm việc, trước ngày dự kiến khai mạc": counted back from a day or an event. */
const BACKWARD =
  /^(?:(?:chậm nhất|muộn nhất|ít nhất|tối thiểu)(?: là)? )?(\d{1,4}) (ngày làm việc|ngày|tuần|tháng),? (trước \S.*)$/iu;

function backwardPeriod(raw: string): DeadlineExpression | null {
  const [, count = '', unitWord = '', words = ''] = BACKWARD.exec(raw) ?? [];
  const unit = UNITS[unitWord.toLowerCase()];
  if (unit === undefined || Number(count) < 1) return null;
  const anchor = anchorOf(words);
  return {
    kind: 'duration',
    raw,
    bound: 'by',
    count: Number(count),
    unit,
    direction: 'backward',
    anchor,
  };
}

/** Civil Code 2015 Art. 146.1: half a year is six months, half a month fifteen days. */
const HALF = /^(?:trong )?(?:vòng |thời hạn )?nửa (tháng|năm)(?: (?:kể từ|tính từ|từ) (.+))?$/iu;

function halfPeriod(raw: string): DeadlineExpression | null {
  const [, unitWord, from] = HALF.exec(raw) ?? [];
  if (unitWord === undefined) return null;
  const isYear = unitWord.toLowerCase() === 'năm';
  const length = isYear
    ? ({ count: 6, unit: 'month' } as const)
    : ({ count: 15, unit: 'day' } as const);
  return {
    kind: 'duration',
    raw,
    bound: 'within',
    ...length,
    direction: 'forward',
    anchor: anchorOf(from ?? null),
  };
}

const SCHOOL =
  /^(?:trong |hết |kết thúc |cuối )?(?:học kỳ (II|I|2|1)(?:,|\s)+)?năm học (\d{4}) ?[-–] ?(\d{4})$/iu;

function schoolSpan(raw: string): DeadlineExpression | null {
  const [, term, year, toYear] = SCHOOL.exec(raw) ?? [];
  if (year === undefined || Number(toYear) !== Number(year) + 1) return null;
  const span = { kind: 'span', raw, bound: 'within', year: Number(year), edge: 'whole' } as const;
  if (term === undefined) return { ...span, span: 'school_year', index: null };
  return { ...span, span: 'school_term', index: /^(?:II|2)$/i.test(term) ? 2 : 1 };
}

/**
 * A whole text that is one period of a kind which articles seldom print alone: counted back, half a month or year, a school year or term.
 *
 * @example
 * typedPeriod('nửa tháng')?.kind; // => 'duration'
 */
export function typedPeriod(raw: string): DeadlineExpression | null {
  return backwardPeriod(raw) ?? halfPeriod(raw) ?? schoolSpan(raw);
}
