import { EMPTY, execAt, type PhraseHit, type PhrasePattern } from './phrase-hit';

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

export const monthly: PhrasePattern = (key, at) => {
  const hit =
    execAt(MONTHLY_DAY, key, at) ?? execAt(PERIODIC_DAY, key, at) ?? execAt(YEARLY_DAY, key, at);
  if (!hit) return null;
  return {
    ...EMPTY,
    end: hit.end,
    class: 'recurring',
    ruleId: 'DATE-RECURRING',
    every:
      EVERY_UNIT[hit.groups[2] ?? ''] ?? (/năm$/u.test(hit.groups[2] ?? '') ? 'year' : 'month'),
    dayOfMonth: Number(hit.groups[1]),
  };
};

export const periodic: PhrasePattern = (key, at) => {
  const hit = execAt(DINH_KY, key, at);
  if (!hit) return null;
  const words = hit.groups[0] ?? '';
  const unit =
    /(ngày|tuần|tháng|quý|năm)(?!.*(?:ngày|tuần|tháng|quý|năm))/u.exec(words)?.[1] ?? 'năm';
  const times = /(\d{1,2}) lần/.exec(words)?.[1];
  return {
    ...EMPTY,
    end: hit.end,
    class: 'recurring',
    ruleId: 'DATE-RECURRING',
    every: EVERY_UNIT[unit] ?? 'year',
    dayOfMonth: hit.groups[1] === undefined ? null : Number(hit.groups[1]),
    times: times === undefined ? null : Number(times),
  };
};

export const recurring: PhrasePattern = (key, at) => {
  const hit = execAt(RECURRING, key, at);
  if (!hit) return null;
  const times = hit.groups[2];
  return {
    ...EMPTY,
    end: hit.end,
    class: 'recurring',
    ruleId: 'DATE-RECURRING',
    every: EVERY_UNIT[hit.groups[1] ?? ''] ?? null,
    times: times === undefined ? null : Number(times),
  };
};

export const times: PhrasePattern = (key, at) => {
  const hit = execAt(TIMES, key, at);
  return (
    hit && {
      ...EMPTY,
      end: hit.end,
      class: 'recurring',
      ruleId: 'DATE-RECURRING',
      every: EVERY_UNIT[hit.groups[2] ?? ''] ?? null,
      times: Number(hit.groups[1]),
    }
  );
};

export const continuous: PhrasePattern = (key, at) => {
  const hit = execAt(CONTINUOUS, key, at);
  return (
    hit && {
      ...EMPTY,
      end: hit.end,
      class: 'recurring',
      ruleId: 'DATE-CONTINUOUS',
      every: 'continuous',
    }
  );
};

/** "Báo cáo định kỳ": again and again, the text does not say how often. */
export const periodically: PhrasePattern = (key, at) => {
  const hit = execAt(PERIODICALLY, key, at);
  return hit && { ...EMPTY, end: hit.end, class: 'recurring', ruleId: 'DATE-RECURRING' };
};

/** Three months are a quarter, six half a year; other counts keep the unit printed. */
function everyOf(count: string, unit: string): PhraseHit['every'] {
  const inMonths = unit === 'tháng' ? count.replace(/^0/, '') : '';
  if (inMonths === '3' || inMonths === 'ba') return 'quarter';
  return inMonths === '6' || inMonths === 'sáu' ? 'half_year' : (EVERY_UNIT[unit] ?? null);
}

export const onceIn: PhrasePattern = (key, at) => {
  const hit = execAt(ONCE_IN, key, at);
  return (
    hit && {
      ...EMPTY,
      end: hit.end,
      class: 'recurring',
      ruleId: 'DATE-RECURRING',
      every: everyOf(hit.groups[1] ?? '', hit.groups[2] ?? ''),
    }
  );
};
