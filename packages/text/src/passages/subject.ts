import type { PersonMention } from '../people/person-mention';
import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { tokenAt } from '../text/tokenise';
import { LEAD_INS, type Role } from './subject-words';
import type { WordView } from './sentence-view';

/** Who a clause is said by. */
export interface Subject {
  /** As printed, a person by the bare name. */
  speaker: string;
  role: Role;
  span: Span;
}

/** People of a text, for looking up who holds office. */
export interface PeopleIndex {
  within: (span: Span) => PersonMention | undefined;
  /** The known person whose given name (last word) is used alone: "ông Lợi". */
  byGivenName: (word: string) => PersonMention | undefined;
  /** Known posts of a name, joined. */
  postOf: (name: string) => string;
}

/**
 * Indexes the people of a text by place and by given name; mentions must be in text order.
 *
 * @example
 * peopleIndex([]).postOf('Lê Văn An'); // => ''
 */
export function peopleIndex(people: readonly PersonMention[]): PeopleIndex {
  const starts = people.map((person) => ({ start: person.start, end: person.end }));
  const posts = new Map<string, string>();
  const given = new Map<string, PersonMention>();
  for (const person of people) {
    if (person.position !== null) posts.set(person.name, `${posts.get(person.name) ?? ''} ${person.position}`);
    const word = person.name.split(' ').at(-1) ?? '';
    if (!given.has(word)) given.set(word, person);
  }
  return {
    within: (span) => {
      let at = lowerBound(starts, span.start);
      let found: PersonMention | undefined;
      while (at < people.length && (people[at]?.end ?? Infinity) <= span.end) {
        found = people[at];
        at += 1;
        if (found) break;
      }
      return found;
    },
    byGivenName: (word) => given.get(word),
    postOf: (name) => posts.get(name) ?? '',
  };
}

function lowerBound(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const OFFICE = /bí thư|chủ tịch|giám đốc|trưởng|thủ tướng|chánh|ủy viên|tướng|đại tá|thượng tá|pct|uvtv|viên trung ương/iu;
const PRIVATE = /công ty|doanh nghiệp|hiệp hội|htx|hợp tác xã|thôn|bản|khu phố|tổ dân phố|chi hội|ấp|nhà máy|tổ trưởng tổ|hội viên|đoàn phường|đoàn xã|bí thư đoàn|chủ hộ|trang trại/iu;
const TRAILING = /(?:[\s,]+(?:đã|cũng|đều|còn|thẳng thắn|trực tiếp|tiếp tục|đồng thời|vừa|đang|tiếp thu|có|lần lượt|mạnh dạn|trân trọng|bày tỏ|tập trung|nhấn mạnh|phát biểu|lại|tâm huyết|ngay|cùng|rất|nhiều lần|đặc biệt|cơ bản|đề cập|ghi nhận))+$/iu;

function personRole(people: PeopleIndex, person: PersonMention, view: WordView): Role {
  const post = `${person.position ?? ''} ${people.postOf(person.name)}`;
  const after = view.readable.text.slice(person.end, person.end + 50);
  if (PRIVATE.test(post) || /^,? ?\(?(?:ở |tại |trú |thôn|bản|ấp|tổ |khu |xã |phường |khu phố|đại diện|chủ )/u.test(after.toLowerCase())) return 'citizen';
  if (/^ ?đại biểu/iu.test(post.trim()) && !OFFICE.test(post)) return 'citizen';
  return OFFICE.test(post) ? 'official' : 'citizen';
}

function fromPerson(view: WordView, people: PeopleIndex, span: Span): Subject | null {
  const person = people.within(span);
  if (!person) return null;
  const first = view.roleAt(tokenAt(view.readable.tokens, span.start));
  const role = first?.role === 'citizen' && person.position === null ? 'citizen' : personRole(people, person, view);
  return { speaker: person.name, role, span };
}

function givenName(view: WordView, people: PeopleIndex, span: Span): Subject | null {
  const found = /^(?:theo )?(?:ông|bà|anh|chị|đồng chí) ([\p{L}]{1,10})(?![\p{L}])/u.exec(view.readable.text.slice(span.start, span.end).replace(/^[ÔBAC]/u, (letter) => letter.toLowerCase()));
  const person = found?.[1] === undefined ? undefined : people.byGivenName(found[1]);
  return person ? { speaker: person.name, role: personRole(people, person, view), span } : null;
}

const MASS = /^(?:công ty|htx|hợp tác xã|hiệp hội|hội|doanh nghiệp|tập đoàn|chi nhánh)/u;

function fromNoun(view: WordView, span: Span): Subject | null {
  const token = tokenAt(view.readable.tokens, span.start);
  const name = view.nameAt(span.start);
  const noun = view.roleAt(token);
  const text = view.readable.text.slice(span.start, span.end).replace(TRAILING, '');
  if (text === '') return null;
  if (noun && noun.role !== 'body') return { speaker: text, role: noun.role, span };
  if (name) return { speaker: text, role: MASS.test(view.key(name)) ? 'citizen' : 'body', span };
  return noun ? { speaker: text, role: noun.role, span } : null;
}

function nounSubject(view: WordView, people: PeopleIndex, span: Span): Subject | null {
  return fromPerson(view, people, span) ?? givenName(view, people, span) ?? fromNoun(view, span);
}

/** The comma-parted stretches of a span. */
function parts(view: WordView, span: Span): Span[] {
  const found: Span[] = [];
  let from = span.start;
  for (let at = span.start; at < span.end; at += 1) {
    const unit = view.readable.text.charAt(at);
    if (unit !== ',' && unit !== ':' && unit !== ';') continue;
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
    if (noun && noun.role !== 'body') return { start: view.readable.tokens[at]?.start ?? part.start, end: part.end };
  }
  return null;
}

/** What stands in front of a speech verb. */
export type Front = { kind: 'subject'; subject: Subject } | { kind: 'empty' } | { kind: 'other' };

/**
 * Reads the words between the start of a clause and its speech verb: a subject, nothing but adverbials, or something else.
 *
 * @example
 * readFront(wordView(readableText('Cử tri đề nghị'), []), peopleIndex([]), { start: 0, end: 7 }).kind; // => 'subject'
 */
export function readFront(view: WordView, people: PeopleIndex, span: Span): Front {
  const list = parts(view, span).filter((part) => part.end > part.start);
  let at = 0;
  while (at < list.length && LEAD_INS.test(view.key(list[at] ?? span))) at += 1;
  const rest = list[at];
  if (!rest) return lastLeadIn(view, people, list.at(-1));
  const whole = { start: rest.start, end: list.at(-1)?.end ?? span.end };
  const subject = startsSubject(view, people, rest) ? nounSubject(view, people, whole) : null;
  if (subject) return { kind: 'subject', subject };
  return ADVERBIAL.test(view.key(whole)) ? { kind: 'empty' } : { kind: 'other' };
}

const ADVERBIAL = /^(?:(?:đồng thời|cũng|đã|và|còn|do đó|vì vậy|từ đó|bên cạnh đó|ngoài ra|tiếp tục|thẳng thắn|theo đó|trong đó|cụ thể|rất|kính|xin|tập trung|là|nhiều lần|trước mắt|tuy nhiên|từ thực tế đó)[\s,]*)+$/u;

function lastLeadIn(view: WordView, people: PeopleIndex, part: Span | undefined): Front {
  const inside = part ? insideLeadIn(view, part) : null;
  const subject = inside ? nounSubject(view, people, inside) : null;
  return subject && subject.role !== 'body' ? { kind: 'subject', subject } : { kind: 'empty' };
}

function startsSubject(view: WordView, people: PeopleIndex, part: Span): boolean {
  const token = tokenAt(view.readable.tokens, part.start);
  if (view.roleAt(token) || view.nameAt(part.start)) return true;
  const key = view.readable.tokens[token]?.key ?? '';
  if (['ông', 'bà', 'anh', 'chị', 'đ', 'đại', 'cô', 'thầy'].includes(key)) return true;
  const person = people.within(part);
  return person !== undefined && person.start - part.start < 60;
}
