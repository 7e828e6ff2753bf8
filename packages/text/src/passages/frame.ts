import type { Span } from '../text/span';
import type { Act } from '../lexicon/speech-verbs';
import type { SpeechVerb, WordView } from './sentence-view';
import { readFront, type PeopleIndex, type Subject } from './subject';
import type { Role } from './subject-words';

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
const NOUN_BEFORE = new Set('các những của nhiều ý số mọi từng bản sự cuộc buổi lời câu dung nội tập kiến nghị phản hợp theo lượt giải thấp việc trả nhận quyết từ'.split(' '));
/** Words behind it that do the same. */
const NOUN_AFTER = /^ (?:của|này|nêu trên|nói trên|đó|chính đáng|là |được|tại (?:hội nghị|buổi)|trên(?![\p{L}])|trước đây|với nội dung)/u;

function isNoun(view: WordView, verb: SpeechVerb): boolean {
  const tokens = view.readable.tokens;
  const before = tokens[verb.at - 1];
  const first = tokens[verb.at];
  const last = tokens[verb.next - 1];
  if (!first || !last) return true;
  const gap = before ? view.readable.text.slice(before.end, first.start) : '';
  if (before && /^[ ,]{1,2}$/.test(gap) && (NOUN_BEFORE.has(before.key) || before.digits)) return true;
  return NOUN_AFTER.test(view.readable.key.slice(last.end, last.end + 24));
}

const CITIZEN: readonly (readonly [Act, Move])[] = [['complain', 'complaint'], ['request', 'request'], ['open', 'voice'], ['order', 'request'], ['tell', 'complaint'], ['promise', 'tell']];
const OFFICIAL: readonly (readonly [Act, Move])[] = [['order', 'order'], ['promise', 'pledge'], ['wish', 'wish'], ['answer', 'answered'], ['tell', 'tell'], ['request', 'refer'], ['open', 'tell'], ['complain', 'tell']];

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

const WEAK = /^(?:nêu|hỏi|nói|xin|kêu|mong|báo cáo|đánh giá|thống nhất|trao đổi|thông tin|bày tỏ|trình bày|phát biểu)$/u;

function frameAt(view: WordView, people: PeopleIndex, place: { span: Span; verb: SpeechVerb; carried: Carried }): Frame | null {
  const { span, verb, carried } = place;
  const start = view.readable.tokens[verb.at]?.start ?? span.start;
  const end = view.readable.tokens[verb.next - 1]?.end ?? start;
  const front = readFront(view, people, { start: span.start, end: start });
  if (front.kind === 'other') return null;
  const subject = front.kind === 'subject' ? front.subject : null;
  const word = view.readable.key.slice(start, end);
  if (!subject && WEAK.test(word)) return null;
  const role = subject?.role ?? carried.role ?? (verb.acts.includes('order') && word !== 'đề nghị' ? 'official' : null);
  const move = role === null ? null : moveOf(verb.acts, role);
  return move && { move, subject, verb, verbSpan: { start, end }, complement: { start: end, end: span.end } };
}

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
  for (let at = first; at < limit; at += 1) {
    const gapHasSemicolon = at > first && view.readable.text.slice(view.readable.tokens[at - 1]?.end ?? 0, view.readable.tokens[at]?.start ?? 0).includes(';');
    if (gapHasSemicolon) return null;
    const verb = view.speechAt(at);
    if (!verb || verb.next > next || isNoun(view, verb)) continue;
    const frame = frameAt(view, people, { ...place, verb });
    if (frame) return frame;
  }
  return null;
}
