import type { ReadableText } from '../readable-text';
import { matchKey } from '../text/match-key';
import { FIXED, GENERIC, LEVELLED, LEVELS, LOWER_HEADS, NAME_SYLLABLES, OPEN_HEADS, PARTY_COMMITTEES } from './agency-words';
import { CENTRAL_BODIES } from './central-names';
import { DEPARTMENTS } from './department-names';
import { phraseIndex, longestPhrase } from './phrase-index';
import { SURNAMES } from '../people/surnames';

/** A body's name found in a text; offsets are in the cleaned text. */
export interface FoundName {
  start: number;
  end: number;
  /** The form it was recognised by. */
  form: 'department' | 'ministry' | 'levelled' | 'fixed' | 'open' | 'generic' | 'group';
}

const words = (name: string): string => matchKey(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const levelIndex = phraseIndex(LEVELS.map((level) => [level, level] as const));
const levelledIndex = phraseIndex(LEVELLED.map((head) => [matchKey(head), head] as const));
const fixedIndex = phraseIndex(FIXED.map((name) => [matchKey(name), name] as const));
const openIndex = phraseIndex([...OPEN_HEADS, ...LOWER_HEADS].map((head) => [matchKey(head), head] as const));
const departmentIndex = phraseIndex(DEPARTMENTS.flatMap(({ name, shorts }) => [[words(name), name] as const, ...shorts.map((short) => [words(`Sở ${short}`), name] as const)]));
const ministryIndex = phraseIndex(
  CENTRAL_BODIES.flatMap((agency) => [agency.name, ...agency.aliases].filter((name) => /^(?:Bộ|Ban|Văn phòng|Ngân hàng|Thanh tra|Ủy ban) /u.test(name)).map((name) => [words(name), agency.name] as const)),
);

const LEVEL_FIRST = new Set(LEVELS.map((level) => level.split(' ')[0] ?? ''));
const MAX_NAME = 16;

function gapAfter(readable: ReadableText, at: number): string {
  return readable.text.slice(readable.tokens[at]?.end ?? 0, readable.tokens[at + 1]?.start ?? 0);
}

/** Comma-aware comparison for departments: "Sở Văn hóa, Thể thao và Du lịch" is one body. */
function departmentAt(readable: ReadableText, at: number): number | null {
  const list = departmentIndex.get(readable.tokens[at]?.key ?? '') ?? [];
  for (const { words: parts } of list) {
    let length = 1;
    while (length < parts.length && readable.tokens[at + length]?.key === parts[length] && /^[ ,&-]{1,3}$/.test(gapAfter(readable, at + length - 1))) length += 1;
    if (length === parts.length) return at + length;
  }
  return null;
}

/** The end of a place name in capitals from a token on: at most four words, "Chân Mây - Lăng Cô" included. */
function placeEnd(readable: ReadableText, from: number): number {
  let at = from;
  let count = 0;
  while (count < 5 && readable.tokens[at]?.capital === true && (count === 0 || /^ (?:- )?$/.test(gapAfter(readable, at - 1)))) {
    if (count > 0 && isNewUnit(readable, at)) break;
    at += 1;
    count += 1;
  }
  if (count === 0 && readable.tokens[from]?.digits === true) return from + 1;
  return at;
}

function isNewUnit(readable: ReadableText, at: number): boolean {
  const key = readable.tokens[at]?.key ?? '';
  const next = readable.tokens[at + 1];
  return SURNAMES.has(key) && next?.capital === true && readable.tokens[at + 2]?.capital === true && /^ $/.test(gapAfter(readable, at));
}

/** The level and place behind a body's name: "tỉnh Thanh Hóa", "TPHCM", "các xã, phường, đặc khu". */
function suffixEnd(readable: ReadableText, from: number): number {
  if (from > 0 && gapAfter(readable, from - 1) !== ' ' && gapAfter(readable, from - 1) !== '. ') return from;
  const key = readable.tokens[from]?.key ?? '';
  if (/^(?:tp|tx)[a-zđ]{1,6}$/u.test(key)) return from + 1;
  if (key === 'các') return groupEnd(readable, from);
  if (key === 'cấp' && ['xã', 'tỉnh', 'huyện'].includes(readable.tokens[from + 1]?.key ?? '')) return from + 2;
  if (!LEVEL_FIRST.has(key)) return from;
  const level = longestPhrase(readable, from, levelIndex);
  if (!level) return from;
  const gap = gapAfter(readable, level.next - 1);
  return gap === ' ' || gap === '. ' || gap === '.' ? placeEnd(readable, level.next) : level.next;
}

const GROUP_LEVELS = new Set(['xã', 'phường', 'huyện', 'quận', 'tỉnh', 'thị', 'thành', 'phố', 'đặc', 'khu', 'trấn']);

function groupEnd(readable: ReadableText, from: number): number {
  let at = from + 1;
  let last = from;
  while (at < from + 14) {
    const token = readable.tokens[at];
    const gap = gapAfter(readable, at - 1);
    if (!token || !(gap === ' ' || gap === ', ')) break;
    if (GROUP_LEVELS.has(token.key)) last = at + 1;
    else if (token.key !== 'và') break;
    at += 1;
  }
  return last;
}

function span(readable: ReadableText, first: number, next: number, form: FoundName['form']): FoundName {
  return { start: readable.tokens[first]?.start ?? 0, end: readable.tokens[next - 1]?.end ?? 0, form };
}

function levelled(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  const head = longestPhrase(readable, at, levelledIndex);
  const first = readable.tokens[at];
  if (!head || !first?.capital) return null;
  const next = suffixEnd(readable, head.next);
  if (next === head.next && (NEEDS_LEVEL.has(head.value) || BARE.has(head.value))) return null;
  return { found: span(readable, at, next, 'levelled'), next };
}

/** Councils and committees without a place name no body of their own. */
const BARE = new Set(['ubnd', 'hđnd', 'ủy ban nhân dân', 'hội đồng nhân dân', 'mttq']);

/** Heads that are common words unless a level follows. */
const NEEDS_LEVEL = new Set(['thuế', 'thanh tra', 'đảng bộ', 'điện lực', 'hội đồng', 'công an', 'cục thuế', 'bảo hiểm xã hội', 'hội nông dân', 'đoàn thanh niên']);

function fixed(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  const name = longestPhrase(readable, at, fixedIndex);
  if (!name || !readable.tokens[at]?.capital || readable.tokens[name.next]?.key === 'viên') return null;
  const place = PARTY_COMMITTEES.has(name.value) && gapAfter(readable, name.next - 1) === ' ' && !isPersonStart(readable, name.next) ? placeEnd(readable, name.next) : name.next;
  return { found: span(readable, at, place, 'fixed'), next: place };
}

/** Two or three capitals after a post that begin with a surname are a person, not a place. */
function isPersonStart(readable: ReadableText, at: number): boolean {
  const [first, second, third] = [readable.tokens[at], readable.tokens[at + 1], readable.tokens[at + 2]];
  if (!first?.capital || !SURNAMES.has(first.key) || !second?.capital) return false;
  return third?.capital === true && gapAfter(readable, at + 1) === ' ';
}

function continues(readable: ReadableText, at: number, first: number): boolean {
  const token = readable.tokens[at];
  const gap = gapAfter(readable, at - 1);
  if (!token || at - first >= MAX_NAME || !/^(?: | - | & |&|-|\. )$/.test(gap)) return false;
  if (gap === '. ' && readable.tokens[at - 1]?.key !== 'tp') return false;
  if (token.capital) return !isNewUnit(readable, at);
  return NAME_SYLLABLES.has(token.key) || LEVEL_FIRST.has(token.key) || token.key === 'phố' || (token.digits && gap === ' ');
}

/** Heads that name a body by themselves. */
const COMPLETE = new Set(['ban pháp chế', 'ban dân nguyện', 'ban đô thị']);

/** "Hải Phòng", "NHIỆM VỤ TRỌNG TÂM", "Báo cáo": one syllable of another word is no head. */
function isInsideWord(readable: ReadableText, at: number, next: number): boolean {
  if (next - at > 1) return false;
  const before = readable.tokens[at - 1];
  if (readable.tokens[at]?.key === 'báo' && ['cáo', 'đáp', 'động'].includes(readable.tokens[next]?.key ?? '')) return true;
  if (['sông', 'hồ', 'cầu', 'núi'].includes(before?.key ?? '')) return true;
  return before?.capital === true && gapAfter(readable, at - 1) === ' ' && !/^(?:trưởng|phó|chánh|đc)$/u.test(before.key);
}

function open(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  const head = longestPhrase(readable, at, openIndex);
  if (!head || !(readable.tokens[at]?.capital === true || LOWER_HEADS.has(head.value)) || isInsideWord(readable, at, head.next)) return null;
  let next = head.next;
  if (readable.tokens[next]?.key === 'các' && head.value.startsWith('ban quản lý')) next += 1;
  while (continues(readable, next, at)) next += 1;
  while (next > head.next && ['và', 'của'].includes(readable.tokens[next - 1]?.key ?? '')) next -= 1;
  const tail = readable.tokens.slice(head.next, next);
  const lower = readable.tokens[at]?.capital !== true;
  const named = tail.some((token) => token.capital) || (!lower && tail.some((token) => LEVEL_FIRST.has(token.key))) || COMPLETE.has(head.value);
  return named ? { found: span(readable, at, next, 'open'), next } : null;
}

function generic(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  const token = readable.tokens[at];
  if (!token || !['các', 'những', 'sở'].includes(token.key)) return null;
  GENERIC.lastIndex = token.start;
  if (!GENERIC.test(readable.key)) return null;
  const end = GENERIC.lastIndex;
  let next = at;
  while ((readable.tokens[next]?.end ?? Infinity) <= end) next += 1;
  return { found: { start: token.start, end, form: 'generic' }, next };
}

const GROUP = /tổ (?:đại biểu|đbqh|đb)(?: số \d{1,2})?/uy;

function deputies(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  const token = readable.tokens[at];
  if (token?.key !== 'tổ') return null;
  GROUP.lastIndex = token.start;
  if (!GROUP.test(readable.key)) return null;
  let next = at;
  while ((readable.tokens[next]?.end ?? Infinity) <= GROUP.lastIndex) next += 1;
  const council = levelled(readable, next);
  return { found: span(readable, at, council?.next ?? next, 'group'), next: council?.next ?? next };
}

function department(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  const token = readable.tokens[at];
  if (token?.key !== 'sở' || readable.tokens[at + 1]?.capital !== true) return null;
  const name = departmentAt(readable, at);
  if (name === null) return null;
  const next = suffixEnd(readable, name);
  return { found: span(readable, at, next, 'department'), next };
}

function ministry(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  const name = readable.tokens[at]?.capital === true ? longestPhrase(readable, at, ministryIndex) : null;
  return name && { found: span(readable, at, name.next, 'ministry'), next: name.next };
}

function centre(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  const isCentre = readable.tokens[at]?.capital === true && readable.tokens[at]?.key === 'trung' && readable.tokens[at + 1]?.key === 'ương' && gapAfter(readable, at) === ' ';
  if (!isCentre || ['viên', 'hành', 'thuộc'].includes(readable.tokens[at - 1]?.key ?? '')) return null;
  return { found: span(readable, at, at + 2, 'fixed'), next: at + 2 };
}

const FORMS = [generic, deputies, department, levelled, fixed, ministry, centre, open];
const HEAD_WORDS = new Set<string>([...levelledIndex.keys(), ...fixedIndex.keys(), ...openIndex.keys(), ...ministryIndex.keys(), 'sở', 'các', 'những', 'tổ', 'trung']);

/**
 * Finds every body named in a text, in text order, not overlapping.
 *
 * @example
 * findAgencyNames(readableText('giao Sở Y tế')).length; // => 1
 */
export function findAgencyNames(readable: ReadableText): FoundName[] {
  const names: FoundName[] = [];
  for (let at = 0; at < readable.tokens.length; ) {
    const hit = HEAD_WORDS.has(readable.tokens[at]?.key ?? '') ? firstForm(readable, at) : null;
    if (hit) names.push(hit.found);
    at = hit ? Math.max(hit.next, at + 1) : at + 1;
  }
  return names;
}

function firstForm(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  for (const form of FORMS) {
    const hit = form(readable, at);
    if (hit) return hit;
  }
  return null;
}
