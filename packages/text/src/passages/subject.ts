import { wordAt } from '../readable-text';
import type { PersonMention } from '../people/person-mention';
import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { tokenAt } from '../text/tokenise';
import { outside } from './list-boundaries';
import type { PeopleIndex } from './people-index';
import { PRIVATE, roleOfPerson } from './role-of-person';
import { LEAD_INS, type Role } from './subject-words';
import type { WordView } from './sentence-view';

/** Who a clause is said by. */
export interface Subject {
  /** As printed; a person by the bare name, a bare post with the name of who holds it. */
  speaker: string;
  role: Role;
  span: Span;
  /** "ông, bà, đồng chí" alone: the speaker is carried over. */
  pronoun: boolean;
}

const TRAILING =
  /(?:[\s,]+(?:đã|cũng|đều|còn|thẳng thắn|trực tiếp|tiếp tục|đồng thời|vừa|đang|tiếp thu|lần lượt|mạnh dạn|trân trọng|bày tỏ|tập trung|nhấn mạnh|phát biểu|lại|tâm huyết|ngay|cùng|rất|nhiều lần|đặc biệt|cơ bản|đề cập|ghi nhận|thì|chỉ|có|ý kiến|nêu|ban hành văn bản|vui mừng|phấn khởi|bức xúc|lo lắng|kết luận|và|phản ánh|kiến nghị|trao đổi|làm rõ|giải đáp|cơ bản|tiếp tục|cho rằng|tham gia|thay mặt|hoan nghênh|biểu dương|đánh giá cao|thống nhất|cho biết))+$/iu;
/** "UBND tỉnh vừa có văn bản yêu cầu …": the document is only how it is said. */
const ISSUED =
  /,? (?:vừa |đã |mới )*(?:ký |có |ra |phát hành |gửi )?(?:ban hành |có )?(?:các )?(?:văn bản|công văn|thông báo|quyết định|kế hoạch|chỉ thị|công điện)(?: (?:số|khẩn|về|gửi|ngày|triển khai)[^;:,]{0,90})?,?$/iu;
const PRONOUN =
  /^(?:đồng chí|ông|bà|anh|chị|các đồng chí|vị này|người này|họ)(?: (?:bí thư|chủ tịch|phó chủ tịch|phó bí thư|giám đốc)(?: tỉnh| thành phố| xã| phường| sở)?)?$/u;
/** A predicate inside the words in front of a verb: they are no subject. */
const PREDICATE =
  /(?:^|\s)(?:đã|đang|sẽ|được|phải|không|chưa|nếu|thì|mà|vì|do|để|cần|khi|nên)(?=\s|$)/u;

function spoken(printed: string, role: Role, span: Span): Subject {
  const speaker = printed.replace(/^(?:đã )?có (?:\d+ )?(?:lượt )?/iu, '');
  return {
    speaker,
    role,
    span,
    pronoun: speaker.startsWith('"') || PRONOUN.test(speaker.toLowerCase()),
  };
}

function fromPerson(view: WordView, people: PeopleIndex, span: Span): Subject | null {
  const person = people.within(span);
  if (!person) return null;
  const behind = view.readable.key.slice(person.end, span.end).replace(TRAILING, '');
  if (PREDICATE.test(behind) && behind.split(' ').length > 14) return null;
  const noun = view.roleAt(tokenAt(view.readable.tokens, span.start));
  const role = noun?.role === 'citizen' ? 'citizen' : roleOfPerson(view, people, person);
  return spoken(person.name, role, span);
}

const TITLES = /^(?:Chủ|Phó|Bí|Giám|Trưởng|Chánh|Thứ|Bộ|Tổng|Cục)$/u;

function givenName(view: WordView, people: PeopleIndex, span: Span): Subject | null {
  const found = /^(?:ông|bà|anh|chị|đồng chí) ([\p{L}]{1,10})(?![\p{L}])/iu.exec(
    view.readable.text.slice(span.start, span.end),
  );
  if (!found) return null;
  const [called, word = ''] = found;
  const person: PersonMention | undefined = people.byGivenName(word);
  if (person) return spoken(person.name, roleOfPerson(view, people, person), span);
  if (!/^\p{Lu}/u.test(word) || TITLES.test(word)) return null;
  return spoken(called, people.roles.get(called.toLowerCase()) ?? 'citizen', span);
}

/** "Ông N.V.B (phường Kon Tum)": a name kept back. */
const MASKED = /^(?:Ông|Bà|Anh|Chị|ông|bà|anh|chị) (?:\p{Lu}\.){1,4}\p{Lu}?/u;

const MASS =
  /^(?:công ty|htx|hợp tác xã|hiệp hội|hội (?!đồng)|doanh nghiệp|tập đoàn|chi nhánh(?! văn))/u;

/** "Công điện khẩn của Chủ tịch UBND thành phố yêu cầu …": whose document it is. */
const DOCUMENT_OF =
  /^(?:báo cáo|công điện|văn bản|công văn|thông báo|chỉ thị|kết luận|kế hoạch)(?: (?:khẩn|chỉ đạo|kết luận|số [^ ]{1,24}))* của /u;

function fromNoun(view: WordView, people: PeopleIndex, span: Span): Subject | null {
  const noun = view.roleAt(tokenAt(view.readable.tokens, span.start));
  const printed = view.readable.text.slice(span.start, span.end).replace(ISSUED, '');
  const bare = printed.replace(TRAILING, '').replace(TRAILING, '');
  const text = bare.includes(' ') ? bare : printed;
  if (text === '' || text.length > 170 || predicated(text.toLowerCase(), noun?.role)) return null;
  return spokenNoun(view, people, { text, span, noun });
}

/** A leader of a company or a hamlet holds no office. */
const headRole = (text: string, role: Role | undefined): Role | undefined =>
  role === 'official' && PRIVATE.test(text) ? 'citizen' : role;

function spokenNoun(
  view: WordView,
  people: PeopleIndex,
  found: { text: string; span: Span; noun: ReturnType<WordView['roleAt']> },
): Subject | null {
  const { text, span, noun } = found;
  const role = headRole(text, noun?.role);
  if (role === 'official') return spoken(people.withHolder(text), role, span);
  if (role === 'citizen') return spoken(text, role, span);
  const name = view.nameAt(span.start + (REPRESENTS.exec(text) ?? [''])[0].length);
  if (name) return fromName(view, name, { text, span });
  if (MASKED.test(text) || PRONOUN.test(text.toLowerCase())) return spoken(text, 'citizen', span);
  return noun && spoken(text, noun.role, span);
}

const REPRESENTS = /^đại diện (?:lãnh đạo )?|^/iu;

function fromName(view: WordView, name: Span, found: { text: string; span: Span }): Subject | null {
  const { text, span } = found;
  if (actsBehind(view, { start: name.end, end: span.start + text.length })) return null;
  const citizen = MASS.test(view.key(name));
  return spoken(text, citizen ? 'citizen' : 'body', span);
}

/** A body that already does something in front of the verb is no plain subject. */
function actsBehind(view: WordView, span: Span): boolean {
  if (span.end - span.start < 12) return false;
  const { first, next } = view.range(span);
  for (let at = first; at < next; at += 1)
    if (view.actionAt(at) !== null && !view.nameAt(view.readable.tokens[at]?.start ?? -1))
      return true;
  return false;
}

/** Too much said of the subject for the verb behind it to be its own. */
function predicated(key: string, role: Role | undefined): boolean {
  if (/(?:^|\s)(?:nghe|lắng nghe)(?=\s)/u.test(key)) return true;
  const hit = PREDICATE.exec(key);
  if (!hit) return false;
  return role !== 'citizen' || key.slice(hit.index).trim().split(' ').length > 4;
}

/** Reads a span that begins with a subject. */
export function nounSubject(view: WordView, people: PeopleIndex, whole: Span): Subject | null {
  const document = DOCUMENT_OF.exec(view.key(whole));
  const span = { start: whole.start + (document?.[0].length ?? 0), end: whole.end };
  return (
    fromPerson(view, people, span) ?? givenName(view, people, span) ?? fromNoun(view, people, span)
  );
}

/** The comma-parted stretches of a span; commas inside quotes and brackets part nothing. */
function parts(view: WordView, span: Span): Span[] {
  const found: Span[] = [];
  let from = span.start;
  const isOutside = outside();
  for (let at = span.start; at < span.end; at += 1) {
    const unit = view.readable.text.charAt(at);
    if (!isOutside(unit) || (unit !== ',' && unit !== ':' && unit !== ';')) continue;
    found.push({ start: from, end: at });
    from = at + 1;
  }
  found.push({ start: from, end: span.end });
  return found.map((part) => trimSpan(view.readable.text, part));
}

/** Where the subject of a lead-in without a comma begins: "Kết luận hội nghị đồng chí … yêu cầu". */
function insideLeadIn(view: WordView, part: Span): Span | null {
  const { first, next } = view.range(part);
  for (let at = first + 1; at < next; at += 1) {
    const noun = view.roleAt(at);
    if (noun && noun.role !== 'body' && wordAt(view.readable, noun.next - 1) !== 'kiến')
      return { start: view.readable.tokens[at]?.start ?? part.start, end: part.end };
  }
  return null;
}

/** What stands in front of a speech verb. */
export type Front =
  | { kind: 'subject'; subject: Subject; fromLeadIn: boolean }
  | { kind: 'empty' }
  | { kind: 'other' };

/**
 * Reads the words between the start of a clause and its speech verb: a subject, nothing but adverbials, or something else.
 *
 * @example
 * readFront(wordView(readableText('Cử tri đề nghị'), []), peopleIndex([]), { start: 0, end: 7 }).kind; // => 'subject'
 */
export function readFront(view: WordView, people: PeopleIndex, span: Span): Front {
  const list = parts(view, span).filter((part) => part.end > part.start);
  const rest = list[subjectPart(view, people, list)];
  if (!rest) return lastLeadIn(view, people, list.at(-1));
  const whole = { start: rest.start, end: list.at(-1)?.end ?? span.end };
  const subject = startsSubject(view, people, rest) ? nounSubject(view, people, whole) : null;
  if (subject) return { kind: 'subject', subject, fromLeadIn: false };
  return { kind: 'other' };
}

const MOST_PARTS = 6;

/** Index of the comma-parted stretch the subject stands in: behind the lead-ins, and behind what opens no subject while a later one does. */
function subjectPart(view: WordView, people: PeopleIndex, list: readonly Span[]): number {
  const behind = list.findIndex((part) => !LEAD_INS.test(view.key(part)));
  if (behind < 0) return list.length;
  const subject = list.findIndex((part, at) => at >= behind && startsSubject(view, people, part));
  const near = subject >= 0 && subject <= Math.min(MOST_PARTS, behind + 3);
  return near ? subject : behind;
}

const CONNECTOR =
  /^(?:đồng thời|trong đó|(?:bên )?cạnh đó|ngoài ra|theo đó|tuy nhiên|cụ thể|do đó|tiếp đó|sau đó|trước đó|cũng|cùng với đó|đặc biệt)(?![\p{L}])/u;

function lastLeadIn(view: WordView, people: PeopleIndex, part: Span | undefined): Front {
  const inside = part ? insideLeadIn(view, part) : null;
  const subject = inside ? nounSubject(view, people, inside) : null;
  return subject && subject.role !== 'body'
    ? {
        kind: 'subject',
        subject,
        fromLeadIn: part !== undefined && !CONNECTOR.test(view.key(part)),
      }
    : { kind: 'empty' };
}

const CALLED = new Set([
  'ông',
  'bà',
  'anh',
  'chị',
  'đ',
  'đại',
  'cô',
  'thầy',
  'em',
  'cụ',
  'già',
  'họ',
  'vị',
]);

function startsSubject(view: WordView, people: PeopleIndex, part: Span): boolean {
  const token = tokenAt(view.readable.tokens, part.start);
  if (view.roleAt(token) || view.nameAt(part.start) || DOCUMENT_OF.test(view.key(part)))
    return true;
  if (CALLED.has(wordAt(view.readable, token))) return true;
  const person = people.within(part);
  return person !== undefined && person.start - part.start < 60;
}
