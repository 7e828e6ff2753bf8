import { isCapitalAt, startOf } from '../readable-text';
import { allMatches } from '../text/all-matches';
import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { tokenAt } from '../text/tokenise';
import type { WordView } from './sentence-view';
import { LEAD_INS } from './subject-words';
import { ADDRESSEE, opensTaskAt } from './task-clause';

/** Who is told to act, and with whom. */
interface Assignment {
  lead: string | null;
  coordinating: string[];
}

const ORDER_WORD =
  /^(?:[\s,]*(?:trước mắt|đồng thời|theo đó|nay|và|cũng|(?:giao |phân công )?(?:nhiệm vụ|trách nhiệm|cụ thể)(?: trực tiếp)? cho|(?:giao|phân công) cho|giao|yêu cầu|đề nghị|chỉ đạo|phân công|ủy quyền|lưu ý)(?![\p{L}])[\s,:]*)+/u;
/** What stands in front of partners. */
const WITH =
  /phối hợp(?: chặt chẽ)?(?: với| cùng)?(?: với)? |(?:chủ trì|làm đầu mối),? cùng(?: với)? /gu;
/** What stands behind partners: "Sở Y tế chủ trì, Sở Tài chính phối hợp". */
const TOGETHER = /^,? (?:cùng )?phối hợp(?! với| cùng| chặt| các)/u;
const GENERIC_PARTNER =
  /^(?:các |những )(?:cơ quan|đơn vị|sở|sở,? ngành|sở, ban, ngành|ngành|ngành, đơn vị|địa phương|bên|chủ đầu tư|phòng,? ban)[\p{L}, ]{0,40}?(?:liên quan|chức năng|đầu tư|chuyên môn)|^(?:các |những )?(?:địa phương|đơn vị(?! có)(?: tư vấn)?|chủ đầu tư|cơ quan chức năng)/u;
/** What joins the bodies of a list. */
const JOINT = /^(?:[,;]| và|, và| cùng(?: với)?) ?/u;
const MOST_BODIES = 12;

/** Where the body that starts at an offset ends: by its name, or as a generic one. */
function bodyEnd(view: WordView, start: number, limit: number): number | null {
  const name = view.nameAt(start);
  if (name && name.form !== 'generic') return name.end;
  const generic = GENERIC_PARTNER.exec(view.readable.key.slice(start, Math.min(limit, start + 80)));
  if (generic) return start + generic[0].length;
  return name ? name.end : null;
}

/** The bodies listed one after the other from an offset on. */
function bodiesFrom(view: WordView, start: number, limit: number): Span[] {
  const bodies: Span[] = [];
  let at = start;
  while (bodies.length < MOST_BODIES && at < limit) {
    const token = startOf(view.readable, tokenAt(view.readable.tokens, at));
    const end = token > at + 2 ? null : bodyEnd(view, token, limit);
    if (end === null || end > limit) break;
    bodies.push({ start: token, end });
    const joint = JOINT.exec(view.readable.key.slice(end, end + 9));
    if (!joint) break;
    at = end + joint[0].length;
  }
  return bodies;
}

const printed = (view: WordView, { start, end }: Span): string =>
  view.readable.text.slice(start, end);

/** The bodies named first, as one addressee as printed: "Sở Xây dựng, UBND các xã". */
function leadAt(view: WordView, offset: number, end: number): Span | null {
  const start = startOf(view.readable, tokenAt(view.readable.tokens, offset));
  const last = view.nameAt(start) && bodiesFrom(view, start, end + 1).at(-1);
  return last ? { start, end: last.end } : null;
}

/** A body that is to act behind a short adverbial: "hằng năm Hội Nông dân tỉnh nên …". */
function leadBehind(view: WordView, start: number): Span | null {
  const [name] = view.namesWithin({ start, end: start + 60 });
  const near =
    name && name.start - start < 20 && !opensTaskAt(view, view.range({ start, end: start }).first);
  return near ? name : null;
}

/** What ends an addressee besides its task. */
const ENDS =
  /^(?:căn cứ|với|trên|trong|để|theo|nỗ lực|bám sát|nêu cao|thống nhất|tiến hành|giải đáp|trả lời|bắt tay|phát huy|phản ánh|không|làm|coi|[:;"“(])(?![\p{L}])/u;
const LONGEST_LEAD = 170;
/** When, or in what regard, somebody is told to act, in front of who it is. */
const IN_FRONT =
  /^(?:["“]|(?:(?:trong )?thời gian (?:tới|này)|(?:trong )?(?:năm|tháng|quý)(?: \d{1,4}| tới| nay)|từ nay[^,.;]{0,30}|trước mắt|hằng năm|hàng năm|qua đó|do đó|vì vậy),? |đối với |riêng |phía |về phía )+/u;
/** People and units of whom a party, an association or an office is made, behind words of number. */
const MEMBER =
  /^(?:(?:các|những|mỗi|từng|toàn thể|mọi) )?(?:vị )?(?:cán bộ|đảng viên|công chức|viên chức|đại biểu|thành viên|hội viên|đoàn viên|hội|hiệp hội|đoàn|chi bộ|đảng bộ|đảng ủy|chi hội|chi đoàn|tổ chức|trung tâm|doanh nghiệp|dn|thanh niên|mặt trận|đảng(?=, nhà nước)|hộ kinh doanh|nhà thầu|ngân hàng|bệnh viện)(?![\p{L}])/u;

/** A proper name of a body or a place, or one told to act by "được yêu cầu": no list of nouns has them all. */
const TOLD_TO = /^[^,;:]{3,60} được (?:giao|yêu cầu|phân công)(?![\p{L}])/u;
const SHORT_NAME = /^\p{Lu}{2,}(?![\p{L}])/u;

/** Whether a stretch may name whom a task is given to; behind a verb of order any proper name does. */
function namesAddressee(view: WordView, start: number, isOrdered: boolean): boolean {
  const { key, text, tokens } = view.readable;
  const head = key.slice(start, start + 70);
  if (ADDRESSEE.test(head) || MEMBER.test(head) || TOLD_TO.test(head)) return true;
  if (SHORT_NAME.test(text.slice(start, start + 12))) return true;
  return isOrdered && isCapitalAt(view.readable, tokenAt(tokens, start));
}

/** The addressee as printed, up to the verb of its task; null where none ends in time. */
function leadersAt(view: WordView, { start, end }: Span, isOrdered: boolean): Span | null {
  const { key, text, tokens } = view.readable;
  const { first, next } = view.range({ start, end: Math.min(end, start + LONGEST_LEAD) });
  if (!namesAddressee(view, start, isOrdered) || opensTaskAt(view, first)) return null;
  for (let at = first + 1; at < next; at += 1) {
    const from = tokens[at]?.start ?? end;
    const name = view.nameAt(from);
    if (name) at = view.range(name).next - 1;
    else if (ENDS.test(key.slice(from, from + 14)) || opensTaskAt(view, at))
      return trimSpan(text, { start, end: from });
  }
  return null;
}

/** An order in the middle of its clause: who stands in front of it gives it. */
const GIVES = /^ (?:(?:cũng|đã|tiếp tục|đồng ý|thống nhất) )*(?:giao|đề nghị)(?![\p{L}])/u;

/** Who stands behind the adverbials a clause begins with, which may hold commas themselves: "Để đạt mục tiêu, chỉ tiêu, các ngành …". */
function leadBehindAdverbial(view: WordView, span: Span): Span | null {
  const key = view.key(span).slice(0, LONGEST_LEAD);
  if (!LEAD_INS.test(key) || opensTaskAt(view, view.range(span).first)) return null;
  for (let comma = key.indexOf(','); comma > 0; comma = key.indexOf(',', comma + 1)) {
    const start = span.start + comma + 2;
    const found = leadAt(view, start, span.end) ?? leadersAt(view, { start, end: span.end }, false);
    if (found) return found;
  }
  return null;
}

/** Who a clause begins with, behind words of order and of time. */
function leadOpening(view: WordView, span: Span, isOrdered = false): Span | null {
  const trimmed = trimSpan(view.readable.text, span);
  const order = ORDER_WORD.exec(view.key(trimmed));
  const behind = trimmed.start + (order?.[0].length ?? 0);
  const front = IN_FRONT.exec(view.readable.key.slice(behind, Math.min(trimmed.end, behind + 80)));
  const start = behind + (front?.[0].length ?? 0);
  return (
    leadAt(view, start, trimmed.end) ??
    leadersAt(view, { start, end: trimmed.end }, isOrdered || order !== null) ??
    leadBehind(view, start) ??
    leadBehindAdverbial(view, { start, end: trimmed.end })
  );
}

/** The verb of order behind who gives it: "đại tướng Lương Tam Quang đề nghị Ban Thường vụ Tỉnh ủy …". */
const ORDERS_LATER =
  /^[^;:.“"]{1,110}? (?:(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công)(?: cho)?)(?![\p{L}])/u;

const ORDER_AT_END = /(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công)(?: cho)?$/u;

function leadIn(view: WordView, span: Span, isOrdered: boolean): Span | null {
  const found = leadOpening(view, span, isOrdered);
  if (!found && opensTaskAt(view, view.range(span).first)) return null;
  const from = found?.end ?? span.start;
  const gives = (found ? GIVES : ORDERS_LATER).exec(view.readable.key.slice(from, span.end));
  if (!gives) return found;
  const verb = ORDER_AT_END.exec(gives[0])?.index ?? 0;
  return leadOpening(view, { start: from + verb, end: span.end });
}

/** Bodies listed behind a comma that end in "phối hợp", for the names of a clause from an offset on. */
function partnersBefore(view: WordView, span: Span): Span[] {
  for (const { start } of view.namesWithin(span)) {
    const bodies = bodiesFrom(view, start, span.end);
    const end = bodies.at(-1)?.end ?? start;
    if (TOGETHER.test(view.readable.key.slice(end, end + 30))) return bodies;
  }
  return [];
}

/** The bodies a clause names as partners: behind "phối hợp với", or in front of "phối hợp" where another body leads. */
export function partnersIn(view: WordView, span: Span, lead: Span | null = null): string[] {
  const behind = allMatches(WITH, view.key(span)).flatMap((hit) =>
    bodiesFrom(view, span.start + hit.index + hit[0].length, span.end),
  );
  const before =
    lead && behind.length === 0 ? partnersBefore(view, { ...span, start: lead.end }) : [];
  return [...behind, ...before].map((body) => printed(view, body));
}

/**
 * Who an order is given to: the bodies behind the verb of order, or those the clause begins with, and the partners. `isOrdered`
 * where the verb of order stands in front of the span: any proper name may follow it.
 *
 * @example
 * assignmentIn(wordView(readableText('giao các địa phương rà soát'), []), { start: 0, end: 27 }).lead; // => 'các địa phương'
 */
export function assignmentIn(view: WordView, span: Span, isOrdered = false): Assignment {
  const lead = leadIn(view, span, isOrdered);
  return {
    lead: lead && printed(view, lead).replace(/[\s,:]+$/u, ''),
    coordinating: partnersIn(view, span, lead),
  };
}
