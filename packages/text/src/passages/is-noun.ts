import type { SpeechVerb, WordView } from './sentence-view';

/** Words before a speech verb that make a noun of it. */
const NOUN_BEFORE = new Set(
  'không các những của nhiều ý số mọi từng bản sự cuộc buổi lời câu dung nội tập kiến nghị phản hợp theo lượt giải thấp việc trả nhận quyết từ phiên phần đích động với công văn phiếu nghe báo đơn tập'.split(
    ' ',
  ),
);
/** Words behind it that do the same. */
const NOUN_AFTER =
  /^ (?:của|này|nêu trên|nói trên|đó|chính đáng|là |được|tại (?:hội nghị|buổi)|trên(?! (?:tuyến|đường|địa|đoạn|các|nhiều|một|sông|quốc|tỉnh|biển|khu|cánh|trục|không))(?![\p{L}])|trước đây|với nội dung|trong đợt|trước và sau|như(?! sau)|số \d)/u;

/** A body or a place behind the second of two verbs: "kiến nghị, đề xuất phường …". */
const ADDRESSED =
  /^ (?:phường|xã|tỉnh|thành phố|huyện|các|cơ quan|chính quyền|ubnd|hđnd|nhà nước|trung ương|sở|ban|công an|lãnh đạo|thủ trưởng|chủ tịch|giám đốc)/u;
const TAKES_NOTE = /^(?:tiếp thu|ghi nhận|trao đổi|cảm ơn)$/u;
const THEN_ANSWERS = /^,? (?:và )?(?:đồng thời )?(?:giải trình|trả lời|làm rõ|giải đáp|trao đổi)/u;

/** "nhiều ý kiến phản ánh thủ tục …": opinions that say something, not opinions as a noun. */
const COUNTED =
  /(?:nhiều|một số|có|không ít|lượt|\d|(?:đa số|hầu hết|phần lớn)(?: các)?) ý kiến $/u;
const SAYS_WHAT =
  /^ (?!của|về|liên|trên|được|đã|này|tại|tập|trong|với|chính|hợp|thuộc|và|cử|gửi|như)\p{L}/u;

/** The words around a speech verb. */
interface Around {
  before: string;
  digits: boolean;
  /** "lần lượt" stands in front. */
  inTurn: boolean;
  /** Opinions with their number stand in front. */
  counted: boolean;
  gap: string;
  word: string;
  behind: string;
}

/** Words whose number names a place, not how many: "tổ dân phố số 2 cho rằng …". */
const PLACES = new Set('vực số tổ thôn ấp phường quận khóm phố ngõ'.split(' '));

function around(view: WordView, verb: SpeechVerb): Around | null {
  const { tokens, text, key } = view.readable;
  const [before, first, last] = [tokens[verb.at - 1], tokens[verb.at], tokens[verb.next - 1]];
  if (!first || !last) return null;
  const gap = before ? text.slice(before.end, first.start) : '';
  return {
    before: before?.key ?? '',
    digits: before?.digits === true && !PLACES.has(tokens[verb.at - 2]?.key ?? ''),
    inTurn: key.startsWith('lần lượt', first.start - 9),
    counted: COUNTED.test(key.slice(Math.max(0, first.start - 22), first.start)),
    gap,
    word: key.slice(first.start, last.end),
    behind: key.slice(last.end, last.end + 24),
  };
}

function isVerbAfterAll(words: Around): boolean {
  if (/^(?:bản|văn|điện)$/u.test(words.before)) return ADDRESSED.test(words.behind);
  if (words.before !== 'kiến' || words.gap !== ' ') return false;
  return words.counted && SAYS_WHAT.test(words.behind);
}

function followsNoun({ before, digits, gap, inTurn }: Around): boolean {
  if (inTurn) return false;
  return /^[ ,]{1,2}$/.test(gap) && (NOUN_BEFORE.has(before) || (digits && gap === ' '));
}

/**
 * True where a speech verb stands as a noun, or only takes note before the real verb: "các kiến nghị", "tiếp thu, giải trình".
 *
 * @example
 * isNoun(wordView(readableText('các kiến nghị'), []), { at: 1, next: 3, acts: ['request'] }); // => true
 */
export function isNoun(view: WordView, verb: SpeechVerb): boolean {
  const words = around(view, verb);
  if (!words || (words.word === 'chỉ đạo' && /^(?:trung|tâm|cường)$/u.test(words.before)))
    return true;
  if (/^(?:cho |(?:rất )?mong)/u.test(words.word)) return false;
  if (isVerbAfterAll(words)) return false;
  if (followsNoun(words) || (TAKES_NOTE.test(words.word) && THEN_ANSWERS.test(words.behind)))
    return true;
  return NOUN_AFTER.test(words.behind);
}
