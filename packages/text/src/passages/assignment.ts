import { startOf } from '../readable-text';
import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { tokenAt } from '../text/tokenise';
import type { WordView } from './sentence-view';
import { ADDRESSEE, opensTaskAt } from './task-clause';

/** Who is told to act, and with whom. */
export interface Assignment {
  lead: string | null;
  coordinating: string[];
}

const ORDER_WORD =
  /^(?:[\s,]*(?:trước mắt|đồng thời|theo đó|nay|và|cũng|giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|yêu cầu|đề nghị|chỉ đạo|phân công|ủy quyền|lưu ý)(?![\p{L}])[\s,:]*)+/u;
const WITH = /phối hợp(?: chặt chẽ)?(?: với| cùng)?(?: với)? /gu;
const GENERIC_PARTNER =
  /^(?:các |những )(?:cơ quan|đơn vị|sở|sở,? ngành|sở, ban, ngành|ngành|ngành, đơn vị|địa phương|bên|chủ đầu tư|phòng,? ban)[\p{L}, ]{0,40}?(?:liên quan|chức năng|đầu tư|chuyên môn)|^(?:các |những )?(?:địa phương|đơn vị(?! có)(?: tư vấn)?|chủ đầu tư|cơ quan chức năng|đơn vị chức năng)/u;

function leadAt(view: WordView, offset: number, end: number): string | null {
  const start = view.readable.tokens[tokenAt(view.readable.tokens, offset)]?.start ?? offset;
  const name = view.nameAt(start);
  if (name && name.end <= end + 1)
    return view.readable.text.slice(name.start, listEnd(view, name.end, name.form === 'generic'));
  return null;
}

/** "các sở, ban, ngành, UBND các xã" is printed as one addressee. */
function listEnd(view: WordView, end: number, generic: boolean): number {
  if (!generic) return end;
  const joint = /^(?:,| và) ?/u.exec(view.readable.key.slice(end, end + 5));
  const next = joint ? view.nameAt(end + joint[0].length) : undefined;
  return next ? next.end : end;
}

/** A body that is to act behind a short adverbial: "hằng năm Hội Nông dân tỉnh nên …". */
function leadBehind(view: WordView, start: number): string | null {
  const [name] = view.namesWithin({ start, end: start + 60 });
  const near =
    name && name.start - start < 20 && !opensTaskAt(view, view.range({ start, end: start }).first);
  return near && opensTaskAt(view, view.range(name).next)
    ? view.readable.text.slice(name.start, name.end)
    : null;
}

/** What ends an addressee besides its task. */
const ENDS = /^(?:căn cứ|với|trên|trong|để|theo|nỗ lực|bám sát|nêu cao|không)(?![\p{L}])/u;
const LONGEST_LEAD = 170;

/** The addressee as printed, up to the verb of its task; null where none ends in time. */
function leadersAt(view: WordView, start: number, end: number): string | null {
  const { key, text, tokens } = view.readable;
  const { first, next } = view.range({ start, end: Math.min(end, start + LONGEST_LEAD) });
  if (!ADDRESSEE.test(key.slice(start, start + 40)) || opensTaskAt(view, first)) return null;
  for (let at = first + 1; at < next; at += 1) {
    const from = tokens[at]?.start ?? end;
    const name = view.nameAt(from);
    if (name) at = view.range(name).next - 1;
    else if (ENDS.test(key.slice(from, from + 14)) || opensTaskAt(view, at))
      return text.slice(start, from).replace(/[\s,:]+$/u, '');
  }
  return null;
}

/** Where the partner that starts at an offset ends: a body by name, or a generic one. */
function partnerEnd(view: WordView, start: number, limit: number): number | null {
  const name = view.nameAt(start);
  if (name && name.form !== 'generic') return name.end;
  const generic = GENERIC_PARTNER.exec(view.readable.key.slice(start, Math.min(limit, start + 80)));
  if (generic) return start + generic[0].length;
  return name ? name.end : null;
}

const MOST_PARTNERS = 12;

function partnersFrom(view: WordView, start: number, limit: number): string[] {
  const partners: string[] = [];
  let at = start;
  while (partners.length < MOST_PARTNERS && at < limit) {
    const token = startOf(view.readable, tokenAt(view.readable.tokens, at));
    const end = token > at + 2 ? null : partnerEnd(view, token, limit);
    if (end === null || end > limit) break;
    partners.push(view.readable.text.slice(token, end));
    const joint = /^(?:,| và|, và| cùng) ?/u.exec(view.readable.key.slice(end, end + 6));
    if (!joint) break;
    at = end + joint[0].length;
  }
  return partners;
}

/** The bodies a clause names as partners: behind "phối hợp với". */
export function partnersIn(view: WordView, span: Span): string[] {
  const key = view.key(span);
  const found: string[] = [];
  for (const hit of key.matchAll(WITH))
    found.push(...partnersFrom(view, span.start + hit.index + hit[0].length, span.end));
  return found;
}

/**
 * Who an order is given to: the body behind the verb of order, or the one the clause begins with, and the partners.
 *
 * @example
 * assignmentIn(wordView(readableText('giao các địa phương rà soát'), []), { start: 0, end: 27 }).lead; // => 'các địa phương'
 */
export function assignmentIn(view: WordView, span: Span): Assignment {
  const trimmed = trimSpan(view.readable.text, span);
  const order = ORDER_WORD.exec(view.key(trimmed));
  const start = trimmed.start + (order?.[0].length ?? 0);
  return {
    lead:
      leadAt(view, start, trimmed.end) ??
      leadersAt(view, start, trimmed.end) ??
      leadBehind(view, start),
    coordinating: partnersIn(view, span),
  };
}
