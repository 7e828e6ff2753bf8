import type { Bound } from './date-mention';

/** Words in front of a date: which bound they set and where the date itself must begin. */
export interface DatePrefix {
  end: number;
  bound: Bound | null;
  deadline: boolean;
  time: string | null;
  /** A day without year may follow. */
  introduced: boolean;
  /** The words belong to the expression only when a date follows that they can bound. */
  ruleId: string;
}

interface PrefixRule {
  pattern: RegExp;
  bound: Bound | null;
  deadline: boolean;
  ruleId: string;
}

const DAY_WORD = String.raw`(?:(?:các )?ngày )?`;
const RULES: readonly PrefixRule[] = [
  {
    pattern: new RegExp(
      String.raw`(?:trước|chậm nhất (?:là )?(?:vào |lúc )?|trước lúc) ?(\d{1,2}) ?(?:giờ|h|g)(?: ?(\d{2}))?(?: phút)?,? ${DAY_WORD}`,
      'uy',
    ),
    bound: 'before',
    deadline: true,
    ruleId: 'DATE-BEFORE',
  },
  {
    pattern: new RegExp(
      String.raw`(?:chậm nhất|muộn nhất|trễ nhất)(?: là)?(?: vào| đến| trong| trước)?(?: hết)? ${DAY_WORD}`,
      'uy',
    ),
    bound: 'by',
    deadline: true,
    ruleId: 'DATE-BY',
  },
  {
    pattern: new RegExp(String.raw`không (?:quá|muộn hơn|chậm hơn|trễ hơn) ${DAY_WORD}`, 'uy'),
    bound: 'by',
    deadline: true,
    ruleId: 'DATE-BY',
  },
  {
    pattern: new RegExp(String.raw`(?:từ nay |cho )?(?:đến|tới) trước ${DAY_WORD}`, 'uy'),
    bound: 'before',
    deadline: true,
    ruleId: 'DATE-BEFORE',
  },
  {
    pattern: new RegExp(
      String.raw`(?:(?:từ nay |cho )?(?:đến|tới) (?:hết|cuối ngày|hết thời hạn) |từ nay (?:đến|tới) (?=đầu|giữa|cuối))${DAY_WORD}`,
      'uy',
    ),
    bound: 'by',
    deadline: true,
    ruleId: 'DATE-BY',
  },
  {
    pattern: new RegExp(String.raw`(?:trong )?hết ${DAY_WORD}`, 'uy'),
    bound: 'by',
    deadline: true,
    ruleId: 'DATE-BY',
  },
  {
    pattern: new RegExp(String.raw`trước ${DAY_WORD}`, 'uy'),
    bound: 'before',
    deadline: true,
    ruleId: 'DATE-BEFORE',
  },
  {
    pattern:
      /(?:thời )?hạn(?: chót| cuối(?: cùng)?| chung| xử lý| trả lời| hoàn thành| giải quyết| báo cáo)?(?: là)?(?: :|:)? ?(?:(\d{1,2})(?::|h| giờ )(\d{2})?,? )?(?:ngày )?/uy,
    bound: 'on',
    deadline: true,
    ruleId: 'DATE-LABEL',
  },
  {
    pattern:
      /trong (?:cả )?(?=tháng|quý|năm|nửa|đầu|giữa|cuối|\d{1,2} tháng (?:đầu|cuối|năm)|sáu tháng|ngày \d)(?:ngày )?/uy,
    bound: 'within',
    deadline: false,
    ruleId: 'DATE-WITHIN',
  },
  {
    pattern: /(?:(?:kể |tính )?từ |vào |sau )(?:các )?ngày /uy,
    bound: 'on',
    deadline: false,
    ruleId: 'DATE-ON',
  },
  {
    pattern:
      /(?:rạng )?(?:sáng|trưa|chiều|tối|đêm) (?:sớm )?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:\()?)?(?:ngày )?/uy,
    bound: null,
    deadline: false,
    ruleId: 'DATE-ON',
  },
  { pattern: /(?:các )?(?:ngày|hôm) /uy, bound: null, deadline: false, ruleId: 'DATE-ON' },
  {
    pattern:
      /(\d{1,2})(?: ?(?:giờ|h|g) ?(\d{2})?(?: phút)?|:(\d{2})),? (?:(?:sáng|chiều|tối) )?(?:ngày )?/uy,
    bound: null,
    deadline: false,
    ruleId: 'DATE-TIME',
  },
];

/** The words a prefix may begin with; digits are a time of day. */
export const PREFIX_WORDS: ReadonlySet<string> = new Set(
  'trước chậm muộn trễ không đến tới từ cho hết thời hạn trong kể tính vào sau rạng sáng trưa chiều tối đêm các ngày hôm'.split(
    ' ',
  ),
);

function timeOf(groups: readonly (string | undefined)[]): string | null {
  const [, hour, minute, colon] = groups;
  if (hour === undefined || Number(hour) > 24) return null;
  return `${hour.padStart(2, '0')}:${minute ?? colon ?? '00'}`;
}

/**
 * Every way to read the words at an offset of a match key as the beginning of a date, best first.
 *
 * @example
 * datePrefixes('trước ngày 30/6', { at: 0, word: 'trước' })[0]?.bound; // => 'before'
 */
export function datePrefixes(key: string, place: { at: number; word: string }): DatePrefix[] {
  if (!PREFIX_WORDS.has(place.word) && !/^\d{1,2}(?:h|g)?$/u.test(place.word)) return [];
  const found: DatePrefix[] = [];
  for (const { pattern, bound, deadline, ruleId } of RULES) {
    pattern.lastIndex = place.at;
    const hit = pattern.exec(key);
    if (hit)
      found.push({
        end: pattern.lastIndex,
        bound,
        deadline,
        ruleId,
        time: timeOf([...hit]),
        introduced: true,
      });
  }
  return found;
}
