import {
  endOf,
  gapBehind,
  isCapitalAt,
  phraseAt,
  type ReadableText,
  startOf,
  wordAt,
} from '../readable-text';
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
import { execAt } from '../text/exec-at';
import { LEVEL_FIRST, placeEnd, suffixEnd } from './name-suffix';
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
      /^[ ,&-]{1,3}$/.test(gapBehind(readable, at + length - 1))
    )
      length += 1;
    if (length === parts.length) return at + length;
  }
  return null;
}

function isNewUnit(readable: ReadableText, at: number): boolean {
  const key = wordAt(readable, at);
  const next = readable.tokens[at + 1];
  if (wordAt(readable, at - 1) === 'và' && levelled(readable, at) !== null) return true;
  return (
    SURNAMES.has(key) &&
    next?.capital === true &&
    isCapitalAt(readable, at + 2) &&
    /^ $/.test(gapBehind(readable, at))
  );
}

/** The index behind the last word of a name of one form that begins at a word; null where none does. */
type NameForm = (readable: ReadableText, at: number) => number | null;

/** The index of the first word from one on that ends behind an offset. */
function wordBehind(readable: ReadableText, at: number, end: number): number {
  let next = at;
  while (next < readable.tokens.length && endOf(readable, next) <= end) next += 1;
  return next;
}

const levelled: NameForm = (readable, at) => {
  const head = longestPhrase(readable, at, levelledIndex);
  if (!head || !isCapitalAt(readable, at)) return null;
  const next = suffixEnd(readable, head.next);
  const isBare = next === head.next && (NEEDS_LEVEL.has(head.value) || BARE.has(head.value));
  return isBare ? null : next;
};

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

const fixed: NameForm = (readable, at) => {
  const name = longestPhrase(readable, at, fixedIndex);
  if (!name || !isCapitalAt(readable, at) || wordAt(readable, name.next) === 'viên') return null;
  return PARTY_COMMITTEES.has(name.value) &&
    gapBehind(readable, name.next - 1) === ' ' &&
    !isPersonStart(readable, name.next)
    ? placeEnd(readable, name.next)
    : name.next;
};

/** Two or three capitals after a post that begin with a surname are a person, not a place. */
function isPersonStart(readable: ReadableText, at: number): boolean {
  const [first, second, third] = [
    readable.tokens[at],
    readable.tokens[at + 1],
    readable.tokens[at + 2],
  ];
  if (!first?.capital || !SURNAMES.has(first.key) || !second?.capital) return false;
  return third?.capital === true && gapBehind(readable, at + 1) === ' ';
}

function continues(readable: ReadableText, at: number, first: number): boolean {
  const gap = gapBehind(readable, at - 1);
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

const open: NameForm = (readable, at) => {
  const head = longestPhrase(readable, at, openIndex);
  if (!head || !mayOpen(readable, at, head)) return null;
  const next = openEnd(readable, at, head);
  const tail = readable.tokens.slice(head.next, next);
  const isLevelled = isCapitalAt(readable, at) && tail.some((token) => LEVEL_FIRST.has(token.key));
  const isNamed =
    isLevelled ||
    tail.some((token) => token.capital) ||
    COMPLETE.has(head.value) ||
    (tail.length > 1 && head.value.startsWith('ban quản lý'));
  return isNamed ? next : null;
};

const generic: NameForm = (readable, at) => {
  if (!['các', 'những', 'sở'].includes(wordAt(readable, at))) return null;
  const hit = execAt(GENERIC, readable.key, startOf(readable, at));
  return hit && wordBehind(readable, at, hit.end);
};

const GROUP = /tổ (?:đại biểu|đbqh|đb)(?: số \d{1,2})?/uy;

const deputies: NameForm = (readable, at) => {
  if (wordAt(readable, at) !== 'tổ') return null;
  const hit = execAt(GROUP, readable.key, startOf(readable, at));
  const behind = hit && wordBehind(readable, at, hit.end);
  return behind === null ? null : (levelled(readable, behind) ?? behind);
};

const department: NameForm = (readable, at) => {
  if (wordAt(readable, at) !== 'sở' || !isCapitalAt(readable, at + 1)) return null;
  const next = departmentAt(readable, at);
  return next === null ? null : suffixEnd(readable, next);
};

const ministry: NameForm = (readable, at) =>
  isCapitalAt(readable, at) ? (longestPhrase(readable, at, ministryIndex)?.next ?? null) : null;

const centre: NameForm = (readable, at) => {
  if (!isCapitalAt(readable, at) || phraseAt(readable, at, 2) !== 'trung ương') return null;
  return ['viên', 'hành', 'thuộc'].includes(wordAt(readable, at - 1)) ? null : at + 2;
};

const FORMS: readonly (readonly [FoundName['form'], NameForm])[] = [
  ['generic', generic],
  ['group', deputies],
  ['department', department],
  ['levelled', levelled],
  ['fixed', fixed],
  ['ministry', ministry],
  ['fixed', centre],
  ['open', open],
];

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
    if (hit)
      names.push({
        start: startOf(readable, at),
        end: endOf(readable, hit.next - 1),
        form: hit.form,
      });
    at = Math.max(hit?.next ?? 0, at + 1);
  }
  return names;
}

function firstForm(
  readable: ReadableText,
  at: number,
): { form: FoundName['form']; next: number } | null {
  for (const [form, read] of FORMS) {
    const next = read(readable, at);
    if (next !== null) return { form, next };
  }
  return null;
}
