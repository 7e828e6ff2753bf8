import { monthNumber } from './month-words';
import type { DateClass } from './date-mention';

/** A date expression that names no day of the calendar by itself. */
export interface PhraseHit {
  end: number;
  class: DateClass;
  ruleId: string;
  workingDays: number | null;
  count: number | null;
  unit: 'working_day' | 'day' | 'week' | 'month' | 'year' | null;
  every: 'day' | 'week' | 'month' | 'quarter' | 'half_year' | 'year' | 'continuous' | null;
  dayOfMonth: number | null;
  times: number | null;
  /** Words the period is counted from. */
  anchor: string | null;
}

const END = String.raw`(?![\p{L}\p{N}])`;
const COUNT = String.raw`(\d{1,4}|nửa|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài)`;
const LEAD = String.raw`(?:(?:trong(?: thời hạn| thời gian| khoảng thời gian| vòng| khoảng)?|thời hạn|vòng|sau|quá|hơn|gần|không quá|tối đa(?: không quá)?|chậm nhất(?: là| sau)?|muộn nhất(?: là| sau)?|khoảng|ít nhất) ){1,3}`;
const TAIL = String.raw`((?: nay| qua| vừa qua| tới)|,? (?:kể từ|tính từ|từ) (?:ngày|khi|thời điểm)[^,;.:\n]{0,80}|, trước ngày (?!\d)[^,;.:\n]{3,60})?`;
const DURATION = new RegExp(
  String.raw`${LEAD}${COUNT}(?: ?\([^)\n]{1,12}\))? (ngày làm việc|ngày|tuần|tháng|giờ làm việc|giờ|năm)(?! ?\d)(?! (?:đầu|cuối|tuổi))${END}${TAIL}`,
  'uy',
);
const BARE_DURATION = new RegExp(
  String.raw`${COUNT} (ngày làm việc|ngày|tuần|tháng)(,? (?:kể từ|tính từ) (?:ngày|khi|thời điểm)[^,;.:\n]{0,80}|,? trước ngày (?!\d)[^,;.:\n]{0,60})`,
  'uy',
);

const EVERY = String.raw`(?:hằng|hàng|mỗi) (ngày|tuần|tháng|quý|năm)`;
const MONTHLY_DAY = new RegExp(
  String.raw`(?:(?:định kỳ|chậm nhất|muộn nhất|báo cáo)? ?(?:trước|vào|là|từ)? ?)?(?:trước|vào|chậm nhất|muộn nhất)(?: là)? ?ngày (?:mùng |mồng )?(\d{1,2})(?: của)? ${EVERY}${END}`,
  'uy',
);
const PERIODIC_DAY = new RegExp(
  String.raw`(?:định kỳ )?(?:trước|vào) ngày (?:mùng |mồng )?(\d{1,2}) của tháng (?:cuối|đầu) (quý|năm)${END}`,
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
  String.raw`(\d{1,2}) (?:lần|buổi|cuộc|lượt|kỳ) ?/ ?(ngày|tuần|tháng|quý|năm)${END}`,
  'uy',
);
const CONTINUOUS = new RegExp(String.raw`thường xuyên${END}`, 'uy');

const VAGUE = new RegExp(
  String.raw`(?:(?:trong )?thời gian (?:sớm nhất|tới đây|tới|đến|ngắn nhất|nhanh nhất|gần nhất)|trong thời gian sớm|trong những (?:ngày|tháng|năm) tới|sớm nhất(?: có thể)?|càng sớm càng tốt|sớm|khẩn trương|kịp thời|nhanh chóng|ngay lập tức|trước mắt|sắp tới|trong tương lai(?: gần)?)${END}`,
  'uy',
);

const UNITS: Readonly<Record<string, PhraseHit['unit']>> = {
  'ngày làm việc': 'working_day',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
};
const EVERY_UNIT: Readonly<Record<string, PhraseHit['every']>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
};

const EMPTY = {
  workingDays: null,
  count: null,
  unit: null,
  every: null,
  dayOfMonth: null,
  times: null,
  anchor: null,
} as const;

type Pattern = (key: string, at: number) => PhraseHit | null;

function exec(
  pattern: RegExp,
  key: string,
  at: number,
): { groups: readonly (string | undefined)[]; end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(key);
  return found ? { groups: [...found], end: pattern.lastIndex } : null;
}

function trimmedEnd(key: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s,]/.test(key.charAt(to - 1))) to -= 1;
  return to;
}

/** Words in front of a number of years that make it a time limit. */
const LIMITS = /^(?:trong (?:thời hạn|vòng)|không quá|tối đa)/u;

/** What a counted period starts from, without the words that say so. */
function anchorOf(tail: string | undefined): string | null {
  return tail === undefined
    ? null
    : tail
        .replace(/^, (?=trước)/u, '')
        .replace(/^,? (?:kể từ|tính từ|từ) /u, '')
        .trim();
}

function countOf(counted: string): number | null {
  const count = /^\d+$/.test(counted) ? Number(counted) : monthNumber(counted);
  return Number.isNaN(count) ? null : count;
}

const duration: Pattern = (key, at) => {
  const hit = exec(DURATION, key, at) ?? exec(BARE_DURATION, key, at);
  if (!hit) return null;
  const [, counted = '', unitWord = '', tail] = hit.groups;
  if (unitWord === 'năm' && tail === undefined && !LIMITS.test(key.slice(at, at + 16))) return null;
  const count = countOf(counted);
  const unit = UNITS[unitWord] ?? null;
  const workingDays = unit === 'working_day' ? count : null;
  return {
    ...EMPTY,
    count,
    workingDays,
    unit,
    anchor: anchorOf(tail),
    end: trimmedEnd(key, at, hit.end),
    class: 'duration',
    ruleId: 'DATE-DURATION',
  };
};

const monthly: Pattern = (key, at) => {
  const hit = exec(MONTHLY_DAY, key, at) ?? exec(PERIODIC_DAY, key, at);
  if (!hit) return null;
  return {
    ...EMPTY,
    end: hit.end,
    class: 'recurring',
    ruleId: 'DATE-RECURRING',
    every: EVERY_UNIT[hit.groups[2] ?? ''] ?? 'month',
    dayOfMonth: Number(hit.groups[1]),
  };
};

const periodic: Pattern = (key, at) => {
  const hit = exec(DINH_KY, key, at);
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

const recurring: Pattern = (key, at) => {
  const hit = exec(RECURRING, key, at);
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

const times: Pattern = (key, at) => {
  const hit = exec(TIMES, key, at);
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

const continuous: Pattern = (key, at) => {
  const hit = exec(CONTINUOUS, key, at);
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

const vague: Pattern = (key, at) => {
  const hit = exec(VAGUE, key, at);
  return hit && { ...EMPTY, end: hit.end, class: 'vague', ruleId: 'DATE-VAGUE' };
};

const COUNTED = [times, duration];
const BY_WORD: Readonly<Record<string, readonly Pattern[]>> = {
  trong: [duration, vague],
  thời: [duration, vague],
  vòng: [duration],
  sau: [duration],
  quá: [duration],
  hơn: [duration],
  gần: [duration],
  không: [duration],
  tối: [duration],
  chậm: [monthly, duration],
  muộn: [monthly, duration],
  khoảng: [duration],
  trước: [monthly, vague],
  vào: [monthly],
  định: [periodic, monthly],
  hằng: [recurring],
  hàng: [recurring],
  mỗi: [recurring],
  thường: [continuous],
  sớm: [vague],
  càng: [vague],
  khẩn: [vague],
  kịp: [vague],
  nhanh: [vague],
  ngay: [vague],
  sắp: [vague],
};

/**
 * Reads a counted period, a recurrence or a vague word that starts at an offset of a match key with the word given.
 *
 * @example
 * matchPhrase('hằng tháng', { at: 0, word: 'hằng' })?.every; // => 'month'
 */
export function matchPhrase(key: string, place: { at: number; word: string }): PhraseHit | null {
  const patterns = BY_WORD[place.word] ?? (/^\d{1,4}$/.test(place.word) ? COUNTED : []);
  for (const pattern of patterns) {
    const hit = pattern(key, place.at);
    if (hit) return hit;
  }
  return null;
}
