import type { Draft } from '../passages/draft';
import { listMarker } from '../passages/list-marker';
import type { ReadParagraph } from '../passages/read-paragraph';
import type { SpeechVerb, WordView } from '../passages/sentence-view';
import { endOf, gapBehind, startOf, wordAt } from '../readable-text';
import type { Span } from '../text/span';
import { tokenAt } from '../text/tokenise';
import type { KnownWords } from './word-classes';

/**
 * What stands in front of a clause: P a paragraph's beginning, L one behind a list mark, S a sentence's, a sign, & a joining
 * word, + the edge of what the rules read, _ a verb of speech.
 */
export type Opening = 'P' | 'L' | 'S' | ';' | ':' | ',' | '(' | '"' | '&' | '+' | '_';

/** The smallest part of a text that is judged as a whole. */
export interface Clause extends Span {
  /** Its words, half-open. */
  first: number;
  next: number;
  opening: Opening;
  /** Index of its paragraph. */
  paragraph: number;
}

/** What a text is cut by. */
export interface ClauseSource {
  view: WordView;
  words: KnownWords;
  paragraphs: readonly ReadParagraph[];
  drafts: readonly Draft[];
}

const ABBREVIATED = new Set('tp gs ts ths pgs bs tx tt q p h đ st'.split(' '));
/** Words that join clauses, with the word that must follow. */
const JOINS: ReadonlyMap<string, string> = new Map([
  ['và', ''],
  ['nhưng', ''],
  ['song', ''],
  ['đồng', 'thời'],
  ['cũng', 'như'],
]);

/** How many words join at a token: "và", "đồng thời", "cũng như". */
function joining({ readable }: WordView, at: number): number {
  const second = JOINS.get(wordAt(readable, at));
  if (second === undefined) return 0;
  if (second === '') return 1;
  return wordAt(readable, at + 1) === second ? 2 : 0;
}

const STOPS = /[!?…]|\.["')\]]*\s|\.$/u;

/** The sign in a gap that parts clauses, and whether it ends a sentence. */
function signIn(gap: string, word: string): Opening | null {
  if (gap === ' ') return null;
  if (STOPS.test(gap) && !(gap === '. ' && ABBREVIATED.has(word))) return 'S';
  for (const sign of [';', ':', '('] as const) if (gap.includes(sign)) return sign;
  if (/,["')]*\s/u.test(gap)) return ',';
  return gap.includes('"') ? '"' : null;
}

const PARTS = new Set(['complain', 'request', 'order', 'promise', 'wish', 'answer']);

/** Where in a row of words verbs of speech begin and end, and "rằng" ends. */
function speechEdges({ view, words }: ClauseSource): Set<number> {
  const edges = new Set<number>();
  const { tokens } = view.readable;
  for (let at = 0; at < tokens.length;) {
    const verb: SpeechVerb | null = words.verbs[at] ?? null;
    if (verb?.acts.some((act) => PARTS.has(act)) === true) edges.add(at).add(verb.next);
    if (tokens[at]?.key === 'rằng') edges.add(at + 1);
    at = verb?.next ?? at + 1;
  }
  return edges;
}

function draftEdges({ view, drafts }: ClauseSource): Set<number> {
  const edges = new Set<number>();
  for (const { start, end } of drafts)
    edges.add(tokenAt(view.readable.tokens, start)).add(tokenAt(view.readable.tokens, end));
  return edges;
}

/** What parts a paragraph's words in front of a token; null where nothing does. */
function openingAt(
  view: WordView,
  at: number,
  edges: { drafts: ReadonlySet<number>; said: ReadonlySet<number> },
): Opening | null {
  const sign = signIn(gapBehind(view.readable, at - 1), wordAt(view.readable, at - 1));
  if (sign !== null) return sign;
  if (joining(view, at) > 0) return '&';
  if (edges.drafts.has(at)) return '+';
  return edges.said.has(at) ? '_' : null;
}

/**
 * Cuts a text into clauses, paragraph by paragraph: at signs, joining words, verbs of speech and the edges of what the rules read.
 *
 * @example
 * // see scoredPassages
 */
export function clausesOf(source: ClauseSource): Clause[] {
  const { view, paragraphs } = source;
  const { readable } = view;
  const edges = { drafts: draftEdges(source), said: speechEdges(source) };
  return paragraphs.flatMap((whole, paragraph) => {
    const clauses: Clause[] = [];
    const { marked, span } = listMarker(readable.key, whole);
    const { first, next } = view.range(span);
    let [from, opening]: [number, Opening] = [first, marked ? 'L' : 'P'];
    for (let at = first + 1; at <= next; at += 1) {
      const then = at === next ? '_' : openingAt(view, at, edges);
      if (then === null) continue;
      const [start, end] = [startOf(readable, from), endOf(readable, at - 1)];
      if (at > from) clauses.push({ start, end, first: from, next: at, opening, paragraph });
      opening = then;
      from = at === next ? at : Math.min(next - 1, at + joining(view, at));
      at = Math.max(at, from);
    }
    return clauses;
  });
}
