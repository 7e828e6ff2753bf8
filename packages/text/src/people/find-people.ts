import { findProvince } from '@camket/domain/data';
import { phraseIndex, longestPhrase } from '../agencies/phrase-index';
import { placeLength } from '../agencies/place-length';
import { findAgencyNames } from '../agencies/find-agency-names';
import { because } from '../because';
import { endOf, isCapitalAt, type ReadableText, startOf, wordAt } from '../readable-text';
import { matchKey } from '../text/match-key';
import type { Span } from '../text/span';
import { tokenAt } from '../text/tokenise';
import type { PersonMention } from './person-mention';
import { HONORIFICS, POST_HEADS } from './posts';
import { SURNAMES } from './surnames';

const postIndex = phraseIndex(POST_HEADS.map((head) => [matchKey(head), head] as const));
const CALLED = new Set([...HONORIFICS, 'chí', 'biểu', 'tri', 'dân']);
/** A capital run after these is a place or a thing that bears a name. */
const PLACE_BEFORE = new Set(
  'đường phố phường xã quận huyện tỉnh trường cầu sông hồ chợ khu thôn ấp bản làng chùa viện tp ngõ hẻm kiệt giải học mang tên quỹ vườn đèo tuyến kênh rạch cảng'.split(
    ' ',
  ),
);
const MAX_NAME = 5;
const REACH = 220;

function gapBefore(readable: ReadableText, at: number): string {
  return readable.text.slice(endOf(readable, at - 1), startOf(readable, at));
}

function nameEnd(readable: ReadableText, first: number): number {
  let at = first;
  while (
    at - first < MAX_NAME &&
    isCapitalAt(readable, at) &&
    (at === first || gapBefore(readable, at) === ' ')
  ) {
    if (at > first && longestPhrase(readable, at, postIndex)) break;
    at += 1;
  }
  return at;
}

function isCalled(readable: ReadableText, at: number): boolean {
  const before = readable.tokens[at - 1];
  if (!before || !/^ ?$/.test(gapBefore(readable, at))) return false;
  if (before.key === 'c' && readable.tokens[at - 2]?.key === 'đ') return true;
  return CALLED.has(before.key);
}

/** True where a run of posts cannot go on to the left; "TP. Huế" goes on. */
function endsRun(readable: ReadableText, at: number): boolean {
  const gap = gapBefore(readable, at);
  if (gap === '. ' && /^(?:tp|tx|đ|c|gs|ts|ths|pgs|bs)$/u.test(wordAt(readable, at - 1)))
    return false;
  return /[.;:!?\n(]/.test(gap);
}

/** True where looking for posts to the left of a name must stop at a word. */
function stopsAt(readable: ReadableText, back: number, found: boolean): boolean {
  if (endsRun(readable, back + 1)) return true;
  if (found) return false;
  const isPost = longestPhrase(readable, back, postIndex) !== null;
  return (
    AWAY.has(wordAt(readable, back)) || (!isPost && gapBefore(readable, back + 1).includes(','))
  );
}

/** Where the run of comma-parted posts in front of a name starts. */
function postsStart(readable: ReadableText, at: number): number | null {
  const nameStart = startOf(readable, at);
  let start: number | null = null;
  for (let back = at - 1; back >= 0 && nameStart - startOf(readable, back) <= REACH; back -= 1) {
    if (stopsAt(readable, back, start !== null)) break;
    if (longestPhrase(readable, back, postIndex)) start = startOf(readable, back);
    if (
      start !== null &&
      gapBefore(readable, back).includes(',') &&
      !previousPartHasPost(readable, back)
    )
      break;
  }
  return start;
}

/** "… và ông Lê Văn An", "… và đồng chí …": the post before belongs to somebody else. */
function isAnother(readable: ReadableText, at: number): boolean {
  const called = wordAt(readable, at - 1) === 'chí' ? at - 3 : at - 2;
  return isCalled(readable, at) && wordAt(readable, called) === 'và';
}

/** The posts in front of a name, back to the first of them in the same run of comma-parted posts. */
function positionBefore(readable: ReadableText, at: number): string | null {
  const start = isAnother(readable, at) ? null : postsStart(readable, at);
  if (start === null) return null;
  return readable.text
    .slice(start, startOf(readable, at))
    .replace(/[\s,-]+$/u, '')
    .replace(/ (?:đồng chí|ông|bà)$/u, '');
}

/** Words that part a name from what stands before them. */
const AWAY = new Set([
  'gồm',
  'do',
  'với',
  'cho',
  'tới',
  'đến',
  'là',
  'tại',
  'đã',
  'được',
  'cùng',
  'nghe',
  'theo',
  'khi',
]);

/** Words after which the first of several posts may stand. */
const BEFORE_POST = new Set(['có', 'gồm', 'chí', 'là', 'c', 'ông', 'bà', 'nghị', 'biểu']);

function previousPartHasPost(readable: ReadableText, at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 14; back -= 1) {
    const opens =
      back === 0 ||
      /[,.;:\n(]/.test(gapBefore(readable, back)) ||
      BEFORE_POST.has(wordAt(readable, back - 1));
    if (opens && longestPhrase(readable, back, postIndex)) return true;
    if (/[,.;:\n(]/.test(gapBefore(readable, back))) return false;
  }
  return false;
}

/** True where a post behind a name cannot go on at a word; in a body's name it goes on. */
function endsPost(readable: ReadableText, at: number): boolean {
  const gap = gapBefore(readable, at);
  if (/[.;:()\n]/.test(gap)) return true;
  const opens = longestPhrase(readable, at, postIndex) !== null;
  return !opens && (gap.includes(',') || STOPS.has(wordAt(readable, at)));
}

/** Where each body's name ends, by where it starts. */
type NameEnds = ReadonlyMap<number, number>;

/** The posts behind a name: ", Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh" or "- Chủ tịch …". */
function positionAfter(readable: ReadableText, next: number, names: NameEnds): string | null {
  if (!/^[, -]{1,3}$/.test(gapBefore(readable, next)) || !longestPhrase(readable, next, postIndex))
    return null;
  const start = startOf(readable, next);
  let at = next + 1;
  while (at < readable.tokens.length && endOf(readable, at - 1) - start < REACH) {
    const name = names.get(startOf(readable, at));
    if (name === undefined && endsPost(readable, at)) break;
    at = name === undefined ? at + 1 : tokenAt(readable.tokens, name);
  }
  return readable.text.slice(start, endOf(readable, at - 1)).trim();
}

/** Words that end a post: the predicate begins. */
const STOPS = new Set(
  'đã cho phát yêu đề kết trình báo nhấn khẳng làm trả thông giải tiếp có là và cùng đến tham dự nêu cam giao chỉ thay bày mong đánh ghi cũng sẽ trao tại gồm vừa đang ký thừa chủ điều thăm gặp dự nghe lắng nói kêu hứa mời gửi tặng biểu khai dẫn xác quán phân'.split(
    ' ',
  ),
);

function named(
  readable: ReadableText,
  { first, next }: { first: number; next: number },
  names: NameEnds,
): PersonMention | null {
  const position = positionBefore(readable, first) ?? positionAfter(readable, next, names);
  if (position === null && !isCalled(readable, first)) return null;
  const span = { start: startOf(readable, first), end: endOf(readable, next - 1) };
  return {
    name: readable.text.slice(span.start, span.end),
    position,
    start: span.start,
    end: span.end,
    because: [because(position === null ? 'PERSON-CALLED' : 'PERSON-POST', span)],
  };
}

/** "Phó Chủ tịch UBND tỉnh Hồ Thị Nguyên": three capitals behind a level are a person. */
const LEVEL_BEFORE = new Set(['tỉnh', 'xã', 'phường', 'huyện', 'quận', 'phố', 'khu']);

/** "Môi trường Trần Đình Lợi" is a person behind a department, "trường Trần Phú" is a school. */
function isPlaceName(readable: ReadableText, at: number): boolean {
  const before = wordAt(readable, at - 1);
  if (!PLACE_BEFORE.has(before) || gapBefore(readable, at) !== ' ') return false;
  return !(
    ['trường', 'phố', 'bản'].includes(before) &&
    ['môi', 'thị', 'thành', 'văn'].includes(wordAt(readable, at - 2))
  );
}

/**
 * Finds every mention of a person by a full name that a post or a form of address stands beside, in text order.
 *
 * @example
 * findPeople(readableText('ông Lê Văn An, Chủ tịch UBND xã'))[0]?.position; // => 'Chủ tịch UBND xã'
 */
export function findPeople(
  readable: ReadableText,
  bodies: readonly Span[] = findAgencyNames(readable),
): PersonMention[] {
  const names = new Map(bodies.map(({ start, end }) => [start, end]));
  const people: PersonMention[] = [];
  for (let at = 0; at < readable.tokens.length; at += 1) {
    at += placeBehindLevel(readable, at);
    const next = mayBeName(readable, at) ? nameEnd(readable, at) : at;
    const person = isFullName(readable, at, next)
      ? named(readable, { first: at, next }, names)
      : null;
    if (!person) continue;
    people.push(person);
    at = next - 1;
  }
  return people;
}

/** Words of a place behind a level, which are no name: "phường Ninh Kiều Võ Thành Long". */
function placeBehindLevel(readable: ReadableText, at: number): number {
  if (at === 0 || !LEVEL_BEFORE.has(wordAt(readable, at - 1)) || !isCapitalAt(readable, at))
    return 0;
  return gapBefore(readable, at) === ' ' ? placeLength(readable, at) : 0;
}

function mayBeName(readable: ReadableText, at: number): boolean {
  if (!isCapitalAt(readable, at)) return false;
  const mayBe = SURNAMES.has(wordAt(readable, at)) && !PLACE_BEFORE.has(wordAt(readable, at));
  if (!mayBe && !isCalled(readable, at)) return false;
  return longestPhrase(readable, at, postIndex) === null;
}

function isFullName(readable: ReadableText, at: number, next: number): boolean {
  if (next - at < 2 || readable.tokens[next - 1]?.digits === true) return false;
  if (findProvince(readable.text.slice(startOf(readable, at), endOf(readable, next - 1))))
    return false;
  return (
    !isPlaceName(readable, at) || (next - at >= 3 && LEVEL_BEFORE.has(wordAt(readable, at - 1)))
  );
}
