import { execAt } from '../text/exec-at';
import { byWord } from './by-word';
import { monthNumber } from './month-words';
import { EMPTY, phraseForm, type PhraseHit, type PhrasePattern } from './phrase-hit';
import {
  continuous,
  monthly,
  onceIn,
  periodic,
  periodically,
  recurring,
  times,
} from './recurring-patterns';

const END = String.raw`(?![\p{L}\p{N}])`;
const COUNT = String.raw`(\d{1,4}|nửa|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài)`;
const LEAD = String.raw`(?:(?:trong(?: thời hạn| thời gian| khoảng thời gian| vòng| khoảng)?|thời hạn|vòng|sau|quá|trên|trễ|chậm|đã|hơn|gần|không quá|tối đa(?: không quá)?|chậm nhất(?: là| sau)?|muộn nhất(?: là| sau)?|khoảng|ít nhất) ){1,3}`;
const TAIL = String.raw`((?: nay| qua| vừa qua| tới)|,? (?:kể từ|tính từ|từ) (?:ngày|khi|thời điểm)[^,;.:\n]{0,80}|, trước ngày (?!\d)[^,;.:\n]{3,60})?`;
const DURATION = new RegExp(
  String.raw`${LEAD}${COUNT}(?: ?\([^)\n]{1,12}\))? (ngày làm việc|ngày|tuần|tháng|giờ làm việc|giờ|năm)(?! ?\d)(?! (?:đầu|cuối|tuổi))${END}${TAIL}`,
  'uy',
);
const BARE_DURATION = new RegExp(
  String.raw`${COUNT} (ngày làm việc|ngày|tuần|tháng|năm)(,? (?:kể từ|tính từ) (?:ngày|khi|thời điểm)[^,;.:\n]{0,80}|,? trước (?:ngày (?!\d)|khi |kỳ họp|phiên họp|đại hội|hội nghị|tết|mùa)[^,;.:\n]{0,60}| (?:vừa qua|qua|nay|trước|sau|nữa)(?=[ ,.;]|$))`,
  'uy',
);

/** "12 ngày làm việc" is a period wherever it stands. */
const BARE_WORKING_DAYS = new RegExp(String.raw`(\d{1,3}) (ngày làm việc)${END}`, 'uy');

const VAGUE = new RegExp(
  String.raw`(?:(?:trong )?thời gian (?:sớm nhất|tới đây|tới|đến|ngắn nhất|nhanh nhất|gần nhất)|trong thời gian sớm|trong những (?:ngày|tháng|năm) tới|sớm nhất(?: có thể)?|càng sớm càng tốt|sớm|khẩn trương|kịp thời|nhanh chóng|ngay lập tức|ngay(?! (?:từ|sau|khi|trong|tại|trên|cả|đến|ở|trước|đầu|cạnh|bên|lúc|thời|hôm|ngày|những|chính|dưới|giữa|tới|thẳng|ngắn|gần|vào|cửa|với|tối|chiều|sáng|đêm|hàng))|trước mắt|sắp tới|(?:ngay )?tới đây|trong tương lai(?: gần)?)${END}`,
  'uy',
);

const UNITS: Readonly<Record<string, PhraseHit['unit']>> = {
  'ngày làm việc': 'working_day',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
};
function trimmedEnd(key: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s,]/.test(key.charAt(to - 1))) to -= 1;
  return to;
}

/** Words in front of a number of years that make it a time limit. */
const LIMITS = /^(?:trong (?:thời hạn|vòng)|không quá|tối đa)/u;

/** "Hai năm qua" tells how long something has lasted; nothing is counted from it. */
const LASTED = /^ (?:vừa qua|qua|nay|trước|sau|nữa)$/u;

/** What a counted period starts from, without the words that say so. */
function anchorOf(tail: string | undefined): string | null {
  return tail === undefined || LASTED.test(tail)
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

/** "Sau 21 giờ" is a time of day; years are a limit only after words that make them one. */
function isNoPeriod(unit: string, words: string): boolean {
  return unit === 'năm' ? !LIMITS.test(words) : unit === 'giờ' && words.startsWith('sau ');
}

const duration: PhrasePattern = (key, at) => {
  const hit =
    execAt(DURATION, key, at) ??
    execAt(BARE_DURATION, key, at) ??
    execAt(BARE_WORKING_DAYS, key, at);
  if (!hit) return null;
  const [, counted = '', unitWord = '', tail] = hit.groups;
  if (tail === undefined && isNoPeriod(unitWord, key.slice(at, at + 16))) return null;
  return periodHit(counted, UNITS[unitWord] ?? null, { tail, end: trimmedEnd(key, at, hit.end) });
};

function periodHit(
  counted: string,
  unit: PhraseHit['unit'],
  { tail, end }: { tail: string | undefined; end: number },
): PhraseHit {
  const count = countOf(counted);
  const workingDays = unit === 'working_day' ? count : null;
  return {
    ...EMPTY,
    count,
    workingDays,
    unit,
    anchor: anchorOf(tail),
    end,
    class: 'duration',
    ruleId: 'DATE-DURATION',
  };
}

const vague = phraseForm(VAGUE, () => ({}));

const COUNTED = [onceIn, times, duration, ...monthly];
const BY_WORD = byWord<readonly PhrasePattern[]>([
  ['hai ba bốn sáu bảy tám chín mười vòng sau quá hơn gần không trên đã trễ khoảng', [duration]],
  ['cứ', [onceIn]],
  ['ít tối', [onceIn, duration]],
  ['trong thời', [duration, vague]],
  ['chậm muộn', [...monthly, duration]],
  ['trước', [...monthly, vague]],
  ['vào ngày', monthly],
  ['định', [periodic, ...monthly, periodically]],
  ['hằng hàng mỗi', [recurring]],
  ['thường', [continuous]],
  ['sớm càng khẩn kịp nhanh ngay tới sắp', [vague]],
]);

/** The words a phrase may begin with; a number may too. */
export const PHRASE_WORDS: readonly string[] = [...BY_WORD.keys()];

/**
 * Reads a counted period, a recurrence or a vague word that starts at an offset of a match key with the word given.
 *
 * @example
 * matchPhrase('hằng tháng', { at: 0, word: 'hằng' })?.every; // => 'month'
 */
export function matchPhrase(key: string, place: { at: number; word: string }): PhraseHit | null {
  const patterns = BY_WORD.get(place.word) ?? (/^\d{1,4}$/.test(place.word) ? COUNTED : []);
  for (const pattern of patterns) {
    const hit = pattern(key, place.at);
    if (hit) return hit;
  }
  return null;
}
