import type { Span } from '../text/span';
import type { Act } from '../lexicon/speech-verbs';
import type { SpeechVerb, WordView } from './sentence-view';
import type { PeopleIndex } from './people-index';
import { readFront, type Subject } from './subject';
import { LEAD_INS, type Role } from './subject-words';

/** What a clause does, once it is known who speaks to whom. */
export type Move = 'complaint' | 'request' | 'voice' | 'tell' | 'answered' | 'pledge' | 'order' | 'wish' | 'refer';

/** A speech verb with its subject and what it introduces. */
export interface Frame {
  move: Move;
  /** Null where the speaker is carried over. */
  subject: Subject | null;
  verb: SpeechVerb;
  /** Span of the verb itself. */
  verbSpan: Span;
  /** Everything behind the verb in the sentence. */
  complement: Span;
}

/** Words before a speech verb that make a noun of it. */
const NOUN_BEFORE = new Set('các những của nhiều ý số mọi từng bản sự cuộc buổi lời câu dung nội tập kiến nghị phản hợp theo lượt giải thấp việc trả nhận quyết từ phiên phần công văn phiếu nghe báo đơn tập'.split(' '));
/** Words behind it that do the same. */
const NOUN_AFTER = /^ (?:của|này|nêu trên|nói trên|đó|chính đáng|là |được|tại (?:hội nghị|buổi)|trên(?![\p{L}])|trước đây|với nội dung|trong đợt|trước và sau)/u;

/** A verb that opens a lead-in: "Kết luận hội nghị, …", "Trả lời đại biểu, …". */
function opensLeadIn(view: WordView, place: { span: Span; start: number; end: number; reach: number }): boolean {
  const key = view.readable.key;
  const before = key.slice(place.span.start, place.start);
  const part = before.slice(before.lastIndexOf(',') + 1).trimStart();
  const whole = `${part}${key.slice(place.start, place.end)}`;
  if (!LEAD_INS.test(part === '' ? whole : part)) return false;
  const behind = /^[^,;:]*([,;:]|$)/u.exec(key.slice(place.end, Math.min(place.span.end, place.end + place.reach)));
  return behind?.[1] === ',';
}

function isNoun(view: WordView, verb: SpeechVerb): boolean {
  const tokens = view.readable.tokens;
  const before = tokens[verb.at - 1];
  const first = tokens[verb.at];
  const last = tokens[verb.next - 1];
  if (!first || !last) return true;
  const gap = before ? view.readable.text.slice(before.end, first.start) : '';
  const coordinated = before?.key === 'nghị' && gap === ', ' && /^ (?:phường|xã|tỉnh|thành phố|huyện|các|cơ quan|chính quyền|ubnd|hđnd|nhà nước|trung ương)/u.test(view.readable.key.slice(last.end, last.end + 20));
  if (coordinated) return false;
  if (before?.key === 'kiến' && gap === ' ' && view.actionAt(verb.next) !== null) return false;
  if (before && /^[ ,]{1,2}$/.test(gap) && (NOUN_BEFORE.has(before.key) || (before.digits && gap === ' '))) return true;
  if (/^(?:tiếp thu|ghi nhận|trao đổi|cảm ơn)$/u.test(first.key === last.key ? first.key : view.readable.key.slice(first.start, last.end)) && /^,? (?:và )?(?:đồng thời )?(?:giải trình|trả lời|làm rõ|giải đáp|trao đổi)/u.test(view.readable.key.slice(last.end, last.end + 24))) return true;
  return NOUN_AFTER.test(view.readable.key.slice(last.end, last.end + 24));
}

const CITIZEN: readonly (readonly [Act, Move])[] = [['complain', 'complaint'], ['request', 'request'], ['open', 'voice'], ['order', 'request'], ['tell', 'complaint'], ['promise', 'tell']];
const OFFICIAL: readonly (readonly [Act, Move])[] = [['order', 'order'], ['promise', 'pledge'], ['wish', 'wish'], ['answer', 'answered'], ['tell', 'tell'], ['request', 'refer'], ['open', 'tell'], ['complain', 'complaint']];

/** The move an act is when one of this role makes it. */
export function moveOf(acts: readonly Act[], role: Role): Move | null {
  const table = role === 'citizen' ? CITIZEN : OFFICIAL;
  return table.find(([act]) => acts.includes(act))?.[1] ?? null;
}

/** What is known before a sentence is read. */
export interface Carried {
  speaker: string | null;
  role: Role | null;
}

function opensPart(view: WordView, span: Span, start: number): boolean {
  const before = view.readable.key.slice(span.start, start);
  return /^(?:|.*[,;:])(?: ?(?:đồng thời|và|cũng|nay|trước mắt|bên cạnh đó|ngoài ra))? ?$/u.test(before);
}

/** What petitioners say that is no issue. */
const PRAISE = /^(?:đánh giá|đánh giá cao|ghi nhận|cảm ơn|biểu dương|hoan nghênh|tiếp thu|thống nhất|khẳng định|báo cáo|kết luận|thông tin|xác nhận)$/u;
/** A lead-in that is a clause: the main clause follows its comma. */
const CLAUSE = /^(?:(?:ngay )?sau khi|khi|trước khi|để|nhằm|liên quan|đối với|trả lời|phát biểu|chia sẻ|tiếp thu|giải trình|kết luận|trước (?:phản ánh|ý kiến|kiến nghị)|trên cơ sở|từ |với )/u;
const ORDERING = /^(?:giao|yêu cầu|đề nghị|phân công|kiến nghị|mong|mong muốn|cam kết)$/u;
const WEAK = /^(?:nêu|hỏi|nói|xin|kêu|mong|báo cáo|đánh giá|thống nhất|trao đổi|thông tin|bày tỏ|trình bày|phát biểu)$/u;

function frameAt(view: WordView, people: PeopleIndex, place: { span: Span; verb: SpeechVerb; carried: Carried }): Frame | null {
  const { span, verb, carried } = place;
  const start = view.readable.tokens[verb.at]?.start ?? span.start;
  const end = view.readable.tokens[verb.next - 1]?.end ?? start;
  const front = readFront(view, people, { start: span.start, end: start });
  if (front.kind === 'other') return null;
  const leadIn = front.kind === 'empty' || (front.kind === 'subject' && front.fromLeadIn);
  if (leadIn && opensLeadIn(view, { span, start, end, reach: front.kind === 'empty' || CLAUSE.test(view.readable.key.slice(span.start, start)) ? 140 : 2 }) && !(front.kind === 'empty' && opensPart(view, span, start) && ORDERING.test(view.readable.key.slice(start, end)))) return null;
  const subject = front.kind === 'subject' ? front.subject : null;
  const word = view.readable.key.slice(start, end);
  if (!subject && WEAK.test(word)) return null;
  const role = (subject?.pronoun === true ? carried.role : null) ?? roleOf(view, people, subject, verb) ?? carried.role ?? (verb.acts.includes('order') && word !== 'đề nghị' ? 'official' : null);
  const found = role === null || (role === 'citizen' && PRAISE.test(word)) ? null : moveOf(verb.acts, role);
  const move = found === 'refer' && !/^(?:kiến nghị|đề xuất)/u.test(word) ? 'tell' : found;
  return move && { move, subject, verb, verbSpan: { start, end }, complement: { start: end, end: span.end } };
}

/** One without a known post who tells, answers or closes a meeting holds office. */
function roleOf(view: WordView, people: PeopleIndex, subject: Subject | null, verb: SpeechVerb): Role | null {
  if (!subject) return null;
  const name = people.within(subject.span)?.name ?? subject.speaker.toLowerCase();
  const called = /^(?:ông|bà|đồng chí) /iu.test(subject.speaker) || people.within(subject.span) !== undefined;
  if (!called || subject.role === 'official' || people.roles.has(name) || people.postOf(name) !== '') return subject.role;
  const word = view.readable.key.slice(view.readable.tokens[verb.at]?.start, view.readable.tokens[verb.next - 1]?.end);
  if (!OFFICIAL_ACTS.test(word)) return subject.role;
  people.roles.set(name, 'official');
  subject.role = 'official';
  return 'official';
}

/** The subject of a verb of praise: "cử tri bày tỏ vui mừng …, đồng thời kiến nghị …". */
function thankful(view: WordView, people: PeopleIndex, span: Span, verb: SpeechVerb): Subject | null {
  const front = readFront(view, people, { start: span.start, end: view.readable.tokens[verb.at]?.start ?? span.start });
  return front.kind === 'subject' && !front.fromLeadIn && front.subject.role === 'citizen' ? front.subject : null;
}

function goesOn(view: WordView, span: Span, found: { verb: SpeechVerb; subject: Subject }): Frame | null {
  const start = view.readable.tokens[found.verb.at]?.start ?? span.start;
  const end = view.readable.tokens[found.verb.next - 1]?.end ?? start;
  const word = view.readable.key.slice(start, end);
  const move = opensPart(view, span, start) && !PRAISE.test(word) ? moveOf(found.verb.acts, found.subject.role) : null;
  return move && { move, subject: found.subject, verb: found.verb, verbSpan: { start, end }, complement: { start: end, end: span.end } };
}

const OFFICIAL_ACTS = /^(?:thông tin|trả lời|giải trình|giải đáp|làm rõ|giao|yêu cầu|chỉ đạo|kết luận|thông báo|khẳng định|báo cáo)/u;

const REACH = 70;

/**
 * Finds the first speech verb of a sentence that has a subject, printed or carried over.
 *
 * @example
 * findFrame(wordView(readableText('Cử tri đề nghị mở đường'), []), peopleIndex([]), { span: { start: 0, end: 23 }, carried: { speaker: null, role: null } })?.move; // => 'request'
 */
export function findFrame(view: WordView, people: PeopleIndex, place: { span: Span; carried: Carried }): Frame | null {
  const { first, next } = view.range(place.span);
  const limit = Math.min(next, first + REACH);
  let pending: Subject | null = null;
  for (let at = first; at < limit; at += 1) {
    const gapHasSemicolon = at > first && view.readable.text.slice(view.readable.tokens[at - 1]?.end ?? 0, view.readable.tokens[at]?.start ?? 0).includes(';');
    if (gapHasSemicolon) return null;
    const verb = view.speechAt(at);
    if (!verb || verb.next > next) continue;
    if (verb.acts.length === 0) {
      at = verb.next - 1;
      continue;
    }
    if (isNoun(view, verb)) continue;
    const frame = frameAt(view, people, { ...place, verb }) ?? (pending ? goesOn(view, place.span, { verb, subject: pending }) : null);
    if (frame) return frame;
    pending ??= thankful(view, people, place.span, verb);
  }
  return null;
}
