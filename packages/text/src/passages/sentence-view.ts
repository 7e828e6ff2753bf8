import { longestPhrase, phraseIndex } from '../agencies/phrase-index';
import type { FoundName } from '../agencies/find-agency-names';
import {
  ACTION_VERBS,
  DEFECT_WORDS,
  ISSUE_NOUNS,
  NOT_ACTIONS,
  NOT_DEFECTS,
} from '../lexicon/action-verbs';
import { NOT_SPEECH, SPEECH_VERBS, type Act } from '../lexicon/speech-verbs';
import { wordAt, type ReadableText } from '../readable-text';
import { matchKey } from '../text/match-key';
import type { Span } from '../text/span';
import { tokenAt } from '../text/tokenise';
import { BODIES, CITIZENS, NO_ROLES, OFFICIALS, type Role } from './subject-words';

/** A speech verb at a token: its acts and the token after it. */
export interface SpeechVerb {
  at: number;
  next: number;
  acts: readonly Act[];
}

const indexOf = <T>(entries: Iterable<readonly [string, T]>) =>
  phraseIndex([...entries].map(([phrase, value]) => [matchKey(phrase), value] as const));

const speech = indexOf<readonly Act[]>([
  ...SPEECH_VERBS,
  ...NOT_SPEECH.map((phrase) => [phrase, []] as const),
]);
const actions = indexOf([
  ...ACTION_VERBS.map((verb) => [verb, true] as const),
  ...NOT_ACTIONS.map((noun) => [noun, false] as const),
]);
const issues = indexOf(ISSUE_NOUNS.map((noun) => [noun, true] as const));
const defects = indexOf([
  ...DEFECT_WORDS.map((word) => [word, true] as const),
  ...NOT_DEFECTS.map((phrase) => [phrase, false] as const),
]);
/** Words of number in front of those who speak: "phần lớn các hộ dân". */
const plurals = indexOf(
  'đại diện|cộng đồng|tập thể|các|những|nhiều|một số|đa số|đa số các|phần lớn|phần lớn các|hầu hết|hầu hết các|đông đảo|không ít|toàn thể|rất nhiều|có|đã có|lượt|hơn|gần|trên|khoảng'
    .split('|')
    .map((word) => [word, true] as const),
);
const roles = indexOf<Role | null>([
  ...NO_ROLES.map((noun) => [noun, null] as const),
  ...BODIES.map((noun) => [noun, 'body'] as const),
  ...OFFICIALS.map((noun) => [noun, 'official'] as const),
  ...CITIZENS.map((noun) => [noun, 'citizen'] as const),
]);

/** Everything the passage reader asks of the words of a text, computed on demand, token by token. */
export interface WordView {
  readable: ReadableText;
  names: readonly FoundName[];
  /** A speech verb at a token, or with no acts a phrase that only looks like one. */
  speechAt: (token: number) => SpeechVerb | null;
  /** Index after an action verb at a token, or null. */
  actionAt: (token: number) => number | null;
  issueAt: (token: number) => number | null;
  /** True where a word of defect stands at a token. */
  defectAt: (token: number) => boolean;
  /** True where one stands in a range of tokens. */
  hasDefect: (range: { first: number; next: number }) => boolean;
  roleAt: (token: number) => { role: Role; next: number } | null;
  /** The bodies named inside a span. */
  namesWithin: (span: Span) => FoundName[];
  /** The body whose name starts at an offset. */
  nameAt: (offset: number) => FoundName | undefined;
  /** Half-open token range of a span. */
  range: (span: Span) => { first: number; next: number };
  key: (span: Span) => string;
}

function lowerBound(names: readonly FoundName[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "giao Ban Quản lý dự án" is no "giao ban": a phrase ends where a name begins. */
function verbAlone(readable: ReadableText, at: number): SpeechVerb | null {
  const phrases = speech.get(readable.tokens[at]?.key ?? '');
  const verb = phrases?.find(({ words }) => words.length === 1);
  return verb ? { at, next: at + 1, acts: verb.value } : null;
}

/** Who a token heads, behind words of number; "đại diện …" speaks for petitioners, else for a body. */
function roleOf(readable: ReadableText, token: number): { role: Role; next: number } | null {
  let at = token;
  let represents = false;
  for (let words = 0; words < 5; words += 1) {
    const hit = longestPhrase(readable, at, roles);
    const role = hit?.value;
    if (hit)
      return role
        ? { role: represents ? represented(readable, role, token) : role, next: hit.next }
        : null;
    represents ||= wordAt(readable, at) === 'đại';
    at = behindNumber(readable, at);
  }
  return null;
}

function behindNumber(readable: ReadableText, at: number): number {
  const next = readable.tokens[at]?.digits === true ? at + 1 : Infinity;
  return longestPhrase(readable, at, plurals)?.next ?? next;
}

function represented({ tokens, key }: ReadableText, role: Role, token: number): Role {
  const from = tokens[token]?.start ?? 0;
  return role === 'citizen' || LOCAL.test(key.slice(from, from + 40)) ? 'citizen' : 'official';
}

/** Where nobody holds office. */
const LOCAL = / (?:thôn|ấp|khóm|bản|làng|tổ dân phố|khu phố|chi nhánh|tập đoàn|hộ) /u;

/**
 * Makes the words of a text ready for the passage reader.
 *
 * @example
 * wordView(readableText('đề nghị xem xét'), []).speechAt(0)?.next; // => 2
 */
export function wordView(readable: ReadableText, names: readonly FoundName[]): WordView {
  const byStart = new Map(names.map((name) => [name.start, name]));
  const after = (index: Parameters<typeof longestPhrase<boolean>>[2]) => (token: number) =>
    longestPhrase(readable, token, index)?.next ?? null;
  return {
    readable,
    names,
    speechAt: (token) => {
      const hit = longestPhrase(readable, token, speech);
      const named = hit?.value.length === 0 && byStart.has(readable.tokens[token + 1]?.start ?? -1);
      return named
        ? verbAlone(readable, token)
        : hit && { at: token, next: hit.next, acts: hit.value };
    },
    actionAt: (token) => {
      const hit = longestPhrase(readable, token, actions);
      return hit?.value === true ? hit.next : null;
    },
    issueAt: after(issues),
    defectAt: (token) => longestPhrase(readable, token, defects)?.value === true,
    hasDefect: ({ first, next }) => {
      for (let at = first; at < next;) {
        const hit = longestPhrase(readable, at, defects);
        if (hit?.value === true) return true;
        at = hit?.next ?? at + 1;
      }
      return false;
    },
    roleAt: (token) => roleOf(readable, token),
    namesWithin: (span) => {
      const found: FoundName[] = [];
      for (
        let at = lowerBound(names, span.start);
        at < names.length && (names[at]?.end ?? Infinity) <= span.end;
        at += 1
      )
        found.push(names[at] as FoundName);
      return found;
    },
    nameAt: (offset) => byStart.get(offset),
    range: (span) => ({
      first: tokenAt(readable.tokens, span.start),
      next: tokenAt(readable.tokens, span.end),
    }),
    key: (span) => readable.key.slice(span.start, span.end),
  };
}
