import { execAt, type Groups } from '../text/exec-at';
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

/** What the words say: their rule, the bound they set, and how they are printed in front of "ngày", which may follow. */
const FORMS: readonly (readonly [ruleId: string, bound: Bound | null, source: string])[] = [
  [
    'DATE-BEFORE',
    'before',
    String.raw`(?:trước|chậm nhất (?:là )?(?:vào |lúc )?|trước lúc) ?(\d{1,2}) ?(?:giờ|h|g)(?: ?(\d{2}))?(?: phút)?,? `,
  ],
  [
    'DATE-BY',
    'by',
    String.raw`(?:chậm nhất|muộn nhất|trễ nhất)(?: là)?(?: vào| đến| trong| trước)?(?: hết)? `,
  ],
  ['DATE-BY', 'by', String.raw`không (?:quá|muộn hơn|chậm hơn|trễ hơn) `],
  ['DATE-BEFORE', 'before', String.raw`(?:từ nay |cho )?(?:đến|tới) trước `],
  [
    'DATE-BY',
    'by',
    String.raw`(?:(?:từ nay |cho )?(?:đến|tới) (?:hết|cuối ngày|hết thời hạn) |từ nay (?:đến|tới) (?=đầu|giữa|cuối))`,
  ],
  ['DATE-BY', 'by', String.raw`(?:trong )?hết `],
  ['DATE-BEFORE', 'before', String.raw`trước `],
  [
    'DATE-LABEL',
    'on',
    String.raw`(?:thời )?hạn(?: chót| cuối(?: cùng)?| chung| xử lý| trả lời| hoàn thành| giải quyết| báo cáo)?(?: là)?(?: :|:)? ?(?:(\d{1,2})(?::|h| giờ )(\d{2})?,? )?`,
  ],
  [
    'DATE-WITHIN',
    'within',
    String.raw`trong (?:cả )?(?=tháng|quý|năm|nửa|đầu|giữa|cuối|\d{1,2} tháng (?:đầu|cuối|năm)|sáu tháng|ngày \d)`,
  ],
  ['DATE-ON', 'on', String.raw`(?:(?:kể |tính )?từ |vào |sau )(?=(?:các )?ngày )`],
  [
    'DATE-ON',
    null,
    String.raw`(?:rạng )?(?:sáng|trưa|chiều|tối|đêm) (?:sớm )?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:\()?)?`,
  ],
  ['DATE-ON', null, String.raw`(?:các )?(?:ngày|hôm) `],
  [
    'DATE-TIME',
    null,
    String.raw`(\d{1,2})(?: ?(?:giờ|h|g) ?(\d{2})?(?: phút)?|:(\d{2})),? (?:(?:sáng|chiều|tối) )?`,
  ],
];

const PREFIXES = FORMS.map(([ruleId, bound, source]) => ({
  pattern: new RegExp(String.raw`${source}(?:(?:các )?ngày )?`, 'uy'),
  ruleId,
  bound,
  deadline: /BEFORE|BY|LABEL/.test(ruleId),
}));

/** The words a prefix may begin with; digits are a time of day. */
export const PREFIX_WORDS: ReadonlySet<string> = new Set(
  'trước chậm muộn trễ không đến tới từ cho hết thời hạn trong kể tính vào sau rạng sáng trưa chiều tối đêm các ngày hôm'.split(
    ' ',
  ),
);

function timeOf(groups: Groups): string | null {
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
  for (const { pattern, bound, deadline, ruleId } of PREFIXES) {
    const hit = execAt(pattern, key, place.at);
    if (hit)
      found.push({
        end: hit.end,
        bound,
        deadline,
        ruleId,
        time: timeOf(hit.groups),
        introduced: true,
      });
  }
  return found;
}
