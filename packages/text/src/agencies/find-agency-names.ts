import { endOf, isCapitalAt, phraseAt, type ReadableText, startOf, wordAt } from '../readable-text';
import { SURNAMES } from '../people/surnames';
import { GENERIC, LOWER_HEADS, NAME_SYLLABLES, PARTY_COMMITTEES } from './agency-words';
import {
  departmentIndex,
  fixedIndex,
  HEAD_WORDS,
  levelledIndex,
  ministryIndex,
  openIndex,
} from './name-indexes';
import { gapAfter, LEVEL_FIRST, placeEnd, suffixEnd } from './name-suffix';
import { isInsideWord } from './is-inside-word';
import { longestPhrase } from './phrase-index';

/** A body's name found in a text; offsets are in the cleaned text. */
export interface FoundName {
  start: number;
  end: number;
  /** The form it was recognised by. */
  form: 'department' | 'ministry' | 'levelled' | 'fixed' | 'open' | 'generic' | 'group';
}

const MAX_NAME = 22;

/** Comma-aware comparison for departments: "Sở Văn hóa, Thể thao và Du lịch" is one body. */
function departmentAt(readable: ReadableText, at: number): number | null {
  const list = departmentIndex.get(wordAt(readable, at)) ?? [];
  for (const { words: parts } of list) {
    let length = 1;
    while (
      length < parts.length &&
      readable.tokens[at + length]?.key === parts[length] &&
      /^[ ,&-]{1,3}$/.test(gapAfter(readable, at + length - 1))
    )
      length += 1;
    if (length === parts.length) return at + length;
  }
  return null;
}

function isNewUnit(readable: ReadableText, at: number): boolean {
  const key = wordAt(readable, at);
  const next = readable.tokens[at + 1];
  if (wordAt(readable, at - 1) === 'và' && levelled(readable, at)) return true;
  return (
    SURNAMES.has(key) &&
    next?.capital === true &&
    isCapitalAt(readable, at + 2) &&
    /^ $/.test(gapAfter(readable, at))
  );
}

function span(
  readable: ReadableText,
  found: { first: number; next: number; form: FoundName['form'] },
): FoundName {
  const { first, next, form } = found;
  return { start: startOf(readable, first), end: endOf(readable, next - 1), form };
}

function levelled(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  const head = longestPhrase(readable, at, levelledIndex);
  const first = readable.tokens[at];
  if (!head || !first?.capital) return null;
  const next = suffixEnd(readable, head.next);
  if (next === head.next && (NEEDS_LEVEL.has(head.value) || BARE.has(head.value))) return null;
  return { found: span(readable, { first: at, next: next, form: 'levelled' }), next };
}

/** Councils and committees without a place name no body of their own. */
const BARE = new Set(['ubnd', 'hđnd', 'ủy ban nhân dân', 'hội đồng nhân dân', 'mttq']);

/** Heads that are common words unless a level follows. */
const NEEDS_LEVEL = new Set([
  'thuế',
  'thanh tra',
  'đảng bộ',
  'điện lực',
  'hội đồng',
  'công an',
  'cục thuế',
  'bảo hiểm xã hội',
  'hội nông dân',
  'đoàn thanh niên',
]);

function fixed(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  const name = longestPhrase(readable, at, fixedIndex);
  if (!name || !isCapitalAt(readable, at) || readable.tokens[name.next]?.key === 'viên')
    return null;
  const place =
    PARTY_COMMITTEES.has(name.value) &&
    gapAfter(readable, name.next - 1) === ' ' &&
    !isPersonStart(readable, name.next)
      ? placeEnd(readable, name.next)
      : name.next;
  return { found: span(readable, { first: at, next: place, form: 'fixed' }), next: place };
}

/** Two or three capitals after a post that begin with a surname are a person, not a place. */
function isPersonStart(readable: ReadableText, at: number): boolean {
  const [first, second, third] = [
    readable.tokens[at],
    readable.tokens[at + 1],
    readable.tokens[at + 2],
  ];
  if (!first?.capital || !SURNAMES.has(first.key) || !second?.capital) return false;
  return third?.capital === true && gapAfter(readable, at + 1) === ' ';
}

function continues(readable: ReadableText, at: number, first: number): boolean {
  const gap = gapAfter(readable, at - 1);
  if (at - first >= MAX_NAME || !/^(?: | - | & |&|-|\. )$/.test(gap)) return false;
  if (gap === '. ' && wordAt(readable, at - 1) !== 'tp') return false;
  if (isCapitalAt(readable, at)) return !isNewUnit(readable, at);
  return isNameWord(readable, at) || (readable.tokens[at]?.digits === true && gap === ' ');
}

function isNameWord(readable: ReadableText, at: number): boolean {
  const word = wordAt(readable, at);
  if (word === 'làm') return wordAt(readable, at - 1) === 'việc';
  return NAME_SYLLABLES.has(word) || LEVEL_FIRST.has(word) || word === 'phố';
}

/** Heads that name a body by themselves. */
const COMPLETE = new Set(['ban pháp chế', 'ban dân nguyện', 'ban đô thị']);

function mayOpen(
  readable: ReadableText,
  at: number,
  head: { value: string; next: number },
): boolean {
  return (
    (isCapitalAt(readable, at) || LOWER_HEADS.has(head.value)) &&
    !isInsideWord(readable, at, head.next)
  );
}

function openEnd(
  readable: ReadableText,
  at: number,
  head: { value: string; next: number },
): number {
  let next = head.next;
  if (head.value.startsWith('ban quản lý') && wordAt(readable, next) === 'các') next += 1;
  while (continues(readable, next, at)) next += 1;
  while (next > head.next && ['và', 'của'].includes(wordAt(readable, next - 1))) next -= 1;
  return next;
}

function open(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  const head = longestPhrase(readable, at, openIndex);
  if (!head || !mayOpen(readable, at, head)) return null;
  const next = openEnd(readable, at, head);
  const tail = readable.tokens.slice(head.next, next);
  const levelled = isCapitalAt(readable, at) && tail.some((token) => LEVEL_FIRST.has(token.key));
  const named =
    levelled ||
    tail.some((token) => token.capital) ||
    COMPLETE.has(head.value) ||
    (tail.length > 1 && head.value.startsWith('ban quản lý'));
  return named ? { found: span(readable, { first: at, next, form: 'open' }), next } : null;
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
  if (wordAt(readable, at) !== 'tổ') return null;
  GROUP.lastIndex = startOf(readable, at);
  if (!GROUP.test(readable.key)) return null;
  const end = GROUP.lastIndex;
  let behind = at;
  while (behind < readable.tokens.length && endOf(readable, behind) <= end) behind += 1;
  const next = levelled(readable, behind)?.next ?? behind;
  return { found: span(readable, { first: at, next, form: 'group' }), next };
}

function department(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  const token = readable.tokens[at];
  if (token?.key !== 'sở' || readable.tokens[at + 1]?.capital !== true) return null;
  const name = departmentAt(readable, at);
  if (name === null) return null;
  const next = suffixEnd(readable, name);
  return { found: span(readable, { first: at, next: next, form: 'department' }), next };
}

function ministry(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  const name = isCapitalAt(readable, at) ? longestPhrase(readable, at, ministryIndex) : null;
  return (
    name && {
      found: span(readable, { first: at, next: name.next, form: 'ministry' }),
      next: name.next,
    }
  );
}

function centre(readable: ReadableText, at: number): { found: FoundName; next: number } | null {
  if (!isCapitalAt(readable, at) || phraseAt(readable, at, 2) !== 'trung ương') return null;
  if (['viên', 'hành', 'thuộc'].includes(wordAt(readable, at - 1))) return null;
  return { found: span(readable, { first: at, next: at + 2, form: 'fixed' }), next: at + 2 };
}

const FORMS = [generic, deputies, department, levelled, fixed, ministry, centre, open];
/**
 * Finds every body named in a text, in text order, not overlapping.
 *
 * @example
 * findAgencyNames(readableText('giao Sở Y tế')).length; // => 1
 */
export function findAgencyNames(readable: ReadableText): FoundName[] {
  const names: FoundName[] = [];
  for (let at = 0; at < readable.tokens.length;) {
    const hit = HEAD_WORDS.has(wordAt(readable, at)) ? firstForm(readable, at) : null;
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
