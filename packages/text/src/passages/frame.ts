import type { Span } from '../text/span';
import type { Act } from '../lexicon/speech-verbs';
import type { SpeechVerb, WordView } from './sentence-view';
import type { PeopleIndex } from './people-index';
import { isNoun } from './is-noun';
import { openingSpeechVerbs } from './opening-speech-verbs';
import { readFront, type Front, type Subject } from './subject';
import { type Role } from './subject-words';

/** What a clause does, once it is known who speaks to whom. */
export type Move =
  'complaint' | 'request' | 'voice' | 'tell' | 'answered' | 'pledge' | 'order' | 'wish' | 'refer';

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

const CITIZEN: readonly (readonly [Act, Move])[] = [
  ['complain', 'complaint'],
  ['request', 'request'],
  ['open', 'voice'],
  ['order', 'request'],
  ['tell', 'complaint'],
  ['promise', 'tell'],
];
const OFFICIAL: readonly (readonly [Act, Move])[] = [
  ['order', 'order'],
  ['promise', 'pledge'],
  ['wish', 'wish'],
  ['answer', 'answered'],
  ['tell', 'tell'],
  ['request', 'refer'],
  ['open', 'tell'],
  ['complain', 'complaint'],
];

/** The move an act is when one of this role makes it. */
function moveOf(acts: readonly Act[], role: Role): Move | null {
  const table = role === 'citizen' ? CITIZEN : OFFICIAL;
  return table.find(([act]) => acts.includes(act))?.[1] ?? null;
}

/** What is known before a sentence is read. */
interface Carried {
  speaker: string | null;
  role: Role | null;
}

function opensPart(view: WordView, span: Span, start: number): boolean {
  const before = view.readable.key.slice(span.start, start);
  return /^(?:|.*[,;:])(?: ?(?:đồng thời|và|cũng|nay|trước mắt|(?:bên )?cạnh đó|ngoài ra|trong đó|theo đó|cụ thể))? ?$/u.test(
    before,
  );
}

/** What petitioners say that is no issue. */
const PRAISE =
  /^(?:đánh giá|đánh giá cao|ghi nhận|cảm ơn|biểu dương|hoan nghênh|tiếp thu|thống nhất|khẳng định|báo cáo|kết luận|thông tin|xác nhận)$/u;
const ORDERING = /^(?:giao|yêu cầu|đề nghị|phân công|kiến nghị|mong|mong muốn|cam kết)$/u;

/** A speech verb in its sentence. */
interface VerbPlace {
  span: Span;
  verb: SpeechVerb;
  start: number;
  end: number;
  word: string;
  /** The first words of the sentence. */
  opens: string;
  /** The words behind the verb. */
  behind: string;
}

function verbPlace(view: WordView, span: Span, verb: SpeechVerb): VerbPlace {
  const start = view.readable.tokens[verb.at]?.start ?? span.start;
  const end = view.readable.tokens[verb.next - 1]?.end ?? start;
  const { key } = view.readable;
  const opens = key.slice(span.start, Math.min(start, span.start + 30));
  const behind = key.slice(end, end + 24);
  return { span, verb, start, end, word: key.slice(start, end), opens, behind };
}

/** True where the verb belongs to a lead-in, so that the main clause is still to come. */
function staysInLeadIn(view: WordView, place: VerbPlace, front: Front): boolean {
  const orders = ORDERING.test(place.word);
  const acts = orders || place.verb.acts.includes('complain');
  if (front.kind === 'empty') return !(acts && opensPart(view, place.span, place.start));
  return front.kind === 'subject' && front.fromLeadIn && !(orders && CLOSES.test(place.opens));
}

function frameOf(place: VerbPlace, move: Move | null, subject: Subject | null): Frame | null {
  const { start, end, span, verb } = place;
  return (
    move && {
      move,
      subject,
      verb,
      verbSpan: { start, end },
      complement: { start: end, end: span.end },
    }
  );
}

/** "Đề nghị tỉnh …", with nobody named: a petition. */
const asksAbove = ({ behind }: VerbPlace): boolean =>
  /^ (?:tỉnh|trung ương|chính phủ|quốc hội|các? (?:bộ|cấp)|bộ|cấp (?:trên|có)|nhà nước|ubnd tỉnh)[ ,]/u.test(
    behind,
  );

/** An order without a subject is an office holder's, a complaint a petitioner's; a pronoun keeps the role carried over. */
function roleIn(
  people: PeopleIndex,
  found: { place: VerbPlace; subject: Subject | null; carried: Carried },
): Role | null {
  const { place, subject, carried } = found;
  if (subject?.pronoun === true && carried.role !== null) return carried.role;
  const role = subject ? roleOf(people, subject, place) : carried.role;
  return role ?? roleByAct(place);
}

function roleByAct(place: VerbPlace): Role | null {
  const { acts } = place.verb;
  if (acts.includes('complain') || (acts.includes('request') && asksAbove(place))) return 'citizen';
  return acts.includes('order') && place.word !== 'đề nghị' ? 'official' : null;
}

/** Who answers holds office, whoever he was called. */
const officeOf = (role: Role): Role => (role === 'citizen' ? 'official' : role);

const QUESTIONS = /^(?:chất vấn|đặt câu hỏi)$/u;

/** Who puts questions petitions, whatever his post. */
function questioned(place: VerbPlace, subject: Subject | null, move: Move | null): Move | null {
  return subject && move && QUESTIONS.test(place.word) ? 'voice' : move;
}

function moveIn(place: VerbPlace, role: Role | null): Move | null {
  if (role === null || (role === 'citizen' && PRAISE.test(place.word))) return null;
  const move = moveOf(place.verb.acts, role);
  return move === 'refer' && !/^(?:kiến nghị|đề xuất)/u.test(place.word) ? 'tell' : move;
}

function frameAt(
  view: WordView,
  people: PeopleIndex,
  found: { place: VerbPlace; carried: Carried },
): Frame | null {
  const { place, carried } = found;
  const front = readFront(view, people, { start: place.span.start, end: place.start });
  if (front.kind === 'other' || staysInLeadIn(view, place, front)) return null;
  const subject = front.kind === 'subject' ? front.subject : null;
  if (subject && place.verb.acts.includes('answer')) subject.role = officeOf(subject.role);
  const move = moveIn(place, roleIn(people, { place, subject, carried }));
  return frameOf(place, questioned(place, subject, move), subject);
}

/** One without a known post who tells, answers or closes a meeting holds office. */
function roleOf(people: PeopleIndex, subject: Subject, { word, opens }: VerbPlace): Role {
  const person = people.within(subject.span);
  const name = person?.name ?? subject.speaker.toLowerCase();
  const called = person !== undefined || /^(?:ông|bà|đồng chí)(?: |$)/iu.test(subject.speaker);
  const known = subject.role === 'official' || people.postOf(name) !== '';
  if (!called || known || !(OFFICIAL_ACTS.test(word) || CLOSES.test(opens))) return subject.role;
  people.roles.set(name, 'official');
  subject.role = 'official';
  return 'official';
}

const CLOSES = /^(?:phát biểu )?(?:kết luận|chỉ đạo|khai mạc|bế mạc|kết thúc)/u;

const OFFICIAL_ACTS =
  /^(?:thông tin|trả lời|giải trình|giải đáp|làm rõ|giao|yêu cầu|chỉ đạo|kết luận|thông báo|khẳng định|báo cáo|tiếp thu|ghi nhận|giải thích|lý giải)/u;

/**
 * Finds the first speech verb of a sentence that has a subject, printed or carried over.
 *
 * @example
 * findFrame(wordView(readableText('Cử tri đề nghị mở đường'), []), peopleIndex([]), { span: { start: 0, end: 23 }, carried: { speaker: null, role: null } })?.move; // => 'request'
 */
export function findFrame(
  view: WordView,
  people: PeopleIndex,
  sentence: { span: Span; carried: Carried },
): Frame | null {
  const { span, carried } = sentence;
  for (const verb of openingSpeechVerbs(view, span)) {
    const place = verbPlace(view, span, verb);
    if (isNoun(view, verb) || isName(people, place)) continue;
    const frame = frameAt(view, people, { place, carried });
    if (frame) return frame;
  }
  return null;
}

/** "Hứa Phong Lan": a family name that looks like a verb. */
function isName(people: PeopleIndex, { start }: VerbPlace): boolean {
  return people.within({ start, end: start + 60 })?.start === start;
}
