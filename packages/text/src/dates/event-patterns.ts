import { execAt } from '../text/exec-at';

const END = String.raw`(?![\p{L}\p{N}])`;
const EVENT = String.raw`(?:(?:các )?kỳ họp|phiên họp|đại hội|tết(?: nguyên đán)?|ngày bầu cử|bầu cử|ngày khai mạc|ngày khai giảng|khai giảng|khai mạc|vụ thu hoạch|vụ (?:đông xuân|hè thu|mùa|xuân|mùa mưa)|mùa (?:mưa|khô|bão|mưa bão|mưa lũ|lũ|du lịch)|năm học mới|kỳ thi|đợt tiếp xúc|kỳ tiếp xúc|hội nghị (?:tới|tiếp theo)|mùa (?:đông|hè|thu)|học kỳ (?:ii|i|[12])|năm học(?: \d{4} ?- ?\d{4})?)`;
const WHICH = String.raw`(?: (?:cử tri|thường lệ|chuyên đề|bất thường|bão|đại biểu|toàn quốc|mới))*(?: thứ (?:\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?|nhì))?(?: (?:giữa|cuối|đầu) năm(?: \d{4})?| tháng \d{1,2}| năm \d{4}| \d{4})?(?: (?:sắp tới|tới đây|tới|tiếp theo|gần nhất|vừa qua|này|trước))?`;
const AROUND = new RegExp(
  String.raw`(?:trước và sau|trước thềm|trước|sau) ${EVENT}${WHICH}${END}`,
  'uy',
);
const NEXT = new RegExp(
  String.raw`(?:tại|trong|đến|từ) (?:các )?(?:kỳ họp|phiên họp|kỳ tiếp xúc(?: cử tri)?|đợt tiếp xúc(?: cử tri)?|hội nghị|vụ|mùa)(?: (?:thường lệ|chuyên đề|cử tri))*(?: thứ (?:\d{1,2}|[a-zđâăêôơư]+))?(?: (?:giữa|cuối|đầu) năm(?: \d{4})?)?(?: (?:hội đồng nhân dân|hđnd)(?: tỉnh| thành phố| xã| phường)?)?(?: (?:sắp tới|tới đây|tới|tiếp theo|gần nhất|sau))${END}|(?:tại|trong) kỳ họp (?:thường lệ )?(?:giữa|cuối|đầu) năm(?: \d{4})?${END}|dịp tết(?: nguyên đán)?${END}|trong (?:suốt )?mùa (?:mưa|bão|lũ|khô)(?: bão| lũ)?${END}`,
  'uy',
);
/** What opens a condition that bounds a promise; looking back at what was heard or received does not. */
const WHEN =
  /(?:ngay )?(?:sau )?khi (?!nghe|nhận|tiếp nhận|tiếp thu|giải|làm|thẩm|tiếp|sáp|nghiên|khảo|kiểm|trao|tham|bỏ|thăm|lắng|phát|kết thúc|đi|đến|qua|về|ra |mưa|trời|gặp|họ|người|triển|thực hiện|phân|trả lời|xảy|tổ chức gặp)[^,;.:\n]{4,90}/uy;

/** What must be done before something happens, "dọn rãnh trước khi có bão"; at the head of a sentence it looks back. */
const BEFORE = new RegExp(String.raw`trước khi [^,;.:\n]{2,60}`, 'uy');

/** What may happen at any time: "khi có dịch", "khi có cháy xảy ra". */
const WHENEVER = new RegExp(
  String.raw`khi (?:có |xảy ra )(?:cháy|dịch|tình huống|sự cố|thiên tai|mưa|bão|lũ|sạt lở|động đất|báo động|lệnh|yêu cầu|phát sinh|vướng mắc|thay đổi)[^,;.:\n]{0,40}`,
  'uy',
);

/** An expression that bounds time by an event. */
export interface EventHit {
  end: number;
  ruleId: 'DATE-EVENT' | 'DATE-CONDITION';
}

function clauseEnd(key: string, at: number, end: number): number {
  const words = key.slice(at, end);
  const stop = words.search(/ (?:sẽ|thì|để|mới được) /u);
  return stop > 0 ? at + stop : end;
}

function promised(key: string, at: number, end: number): boolean {
  const after = key.slice(end, end + 80);
  const before =
    key
      .slice(Math.max(0, at - 120), at)
      .split(/[.;\n]/u)
      .at(-1) ?? '';
  return /^,? ?(?:[^.;\n]{0,70} )?(?:sẽ|giao) /u.test(after) || / sẽ /u.test(before);
}

/** The end of a condition: what must come before it, what may happen at any time, what opens a promise. */
function conditionEnd(key: string, at: number): number | null {
  const opens = /(?:^|[.;\n] ?)$/u.test(key.slice(Math.max(0, at - 2), at));
  const told = (opens ? null : execAt(BEFORE, key, at)) ?? execAt(WHENEVER, key, at);
  if (told) return told.end;
  const when = execAt(WHEN, key, at);
  const end = when && clauseEnd(key, at, when.end);
  return end !== null && promised(key, at, end) ? end : null;
}

/**
 * Reads an event or a condition that bounds time, starting at an offset of a match key.
 *
 * @example
 * matchEvent('trước kỳ họp thứ 8, hđnd', 0)?.end; // => 18
 */
export function matchEvent(key: string, at: number): EventHit | null {
  const event = execAt(AROUND, key, at) ?? execAt(NEXT, key, at);
  if (event) return { end: event.end, ruleId: 'DATE-EVENT' };
  const end = conditionEnd(key, at);
  return end === null ? null : { end, ruleId: 'DATE-CONDITION' };
}
