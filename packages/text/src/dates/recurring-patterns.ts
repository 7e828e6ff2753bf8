import type { Groups } from '../text/exec-at';
import { phraseForm, type PhraseHit, type PhrasePattern } from './phrase-hit';

const END = String.raw`(?![\p{L}\p{N}])`;
const EVERY = String.raw`(?:hằng|hàng|mỗi) (ngày|tuần|tháng|quý|năm)`;
const MONTHLY_DAY = new RegExp(
  String.raw`(?:(?:định kỳ|báo cáo) )?(?:(?:chậm nhất|muộn nhất)(?: là)? )?(?:(?:trước|vào|từ) )?ngày (?:mùng |mồng )?(\d{1,2})(?: của)? ${EVERY}${END}`,
  'uy',
);
const PERIODIC_DAY = new RegExp(
  String.raw`(?:định kỳ )?(?:trước|vào) ngày (?:mùng |mồng )?(\d{1,2}) của tháng (?:cuối|đầu) (quý|năm)${END}`,
  'uy',
);
const YEARLY_DAY = new RegExp(
  String.raw`(?:(?:trước|vào|chậm nhất|muộn nhất)(?: là)? ?)?(?:ngày )?(\d{1,2})(?:[/-]| tháng )\d{1,2} ((?:hằng|hàng|mỗi) năm)${END}`,
  'uy',
);
const DINH_KY = new RegExp(
  String.raw`định kỳ (?:(?:trước|vào) ngày (?:mùng |mồng )?(\d{1,2}) (?:(?:hằng|hàng|mỗi) (?:tháng|quý|năm)|của tháng (?:cuối|đầu) (?:quý|năm))|(?:\d{1,2}|một|hai|ba) (?:lần|tháng|tuần|quý|năm)(?: ?/ ?(?:tuần|tháng|quý|năm)| (?:một|1|hai|2) lần)?|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)(?:(?:,| và|,? 6 tháng) ?(?:hằng|hàng) (?:quý|năm))*)${END}`,
  'uy',
);
const RECURRING = new RegExp(
  String.raw`${EVERY}(?: (\d{1,2}) (?:lần|buổi|cuộc|lượt|đợt|kỳ))?${END}`,
  'uy',
);
const TIMES = new RegExp(
  String.raw`(\d{1,2}) (?:lần|buổi|cuộc|lượt|kỳ) ?(?:/|mỗi) ?(ngày|tuần|tháng|quý|năm)${END}`,
  'uy',
);
const ONCE_IN = new RegExp(
  String.raw`(?:cứ |ít nhất |tối thiểu )?(\d{1,2}|hai|ba|sáu) (ngày|tuần|tháng|quý|năm)(?: ?/ ?(?:(?:một|1|hai|2) )?| (?:một|1|hai|2) )lần${END}`,
  'uy',
);
const PERIODICALLY = new RegExp(String.raw`định kỳ${END}`, 'uy');
const CONTINUOUS = new RegExp(String.raw`thường xuyên${END}`, 'uy');

const EVERY_UNIT: Readonly<Record<string, PhraseHit['every']>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
};

const recurs = (
  pattern: RegExp,
  read: (groups: Groups) => Partial<PhraseHit> = () => ({}),
): PhrasePattern =>
  phraseForm(pattern, (groups) => ({
    class: 'recurring',
    ruleId: 'DATE-RECURRING',
    ...read(groups),
  }));

const numberOf = (printed: string | undefined): number | null =>
  printed === undefined ? null : Number(printed);

/** A day of each month, also of the last month of each quarter, or of each year. */
export const monthly: readonly PhrasePattern[] = [MONTHLY_DAY, PERIODIC_DAY, YEARLY_DAY].map(
  (pattern) =>
    recurs(pattern, ([, day, unit = '']) => ({
      every: EVERY_UNIT[unit] ?? (unit.endsWith('năm') ? 'year' : 'month'),
      dayOfMonth: Number(day),
    })),
);

export const periodic = recurs(DINH_KY, ([words = '', day]) => {
  const unit = /(ngày|tuần|tháng|quý|năm)(?!.*(?:ngày|tuần|tháng|quý|năm))/u.exec(words)?.[1];
  return {
    every: EVERY_UNIT[unit ?? ''] ?? 'year',
    dayOfMonth: numberOf(day),
    times: numberOf(/(\d{1,2}) lần/.exec(words)?.[1]),
  };
});

export const recurring = recurs(RECURRING, ([, unit = '', times]) => ({
  every: EVERY_UNIT[unit] ?? null,
  times: numberOf(times),
}));

export const times = recurs(TIMES, ([, count, unit = '']) => ({
  every: EVERY_UNIT[unit] ?? null,
  times: Number(count),
}));

export const continuous = recurs(CONTINUOUS, () => ({
  ruleId: 'DATE-CONTINUOUS',
  every: 'continuous',
}));

/** "Báo cáo định kỳ": again and again, the text does not say how often. */
export const periodically = recurs(PERIODICALLY);

/** Three months are a quarter, six half a year; other counts keep the unit printed. */
function everyOf(count: string, unit: string): PhraseHit['every'] {
  const inMonths = unit === 'tháng' ? count.replace(/^0/, '') : '';
  if (inMonths === '3' || inMonths === 'ba') return 'quarter';
  return inMonths === '6' || inMonths === 'sáu' ? 'half_year' : (EVERY_UNIT[unit] ?? null);
}

export const onceIn = recurs(ONCE_IN, ([, count = '', unit = '']) => ({
  every: everyOf(count, unit),
}));
