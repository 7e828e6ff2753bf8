import {
  CharacterClass,
  classOfUnit,
  plainPunctuation,
  withoutIgnorables,
} from './character-tables';
import { isJoiner } from './unit-codes';
import { keysOfWord, type WordKeys } from './word-keys';
import { WordKind } from './word-kind';

const BLANK = 0x20;
const DOT = 0x2e;
const ELLIPSIS = 0x2026;

/** A word with its place in the text and its keys. */
export interface FoundWord extends WordKeys {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

/** What stands at a place: a word, or a unit that is none; and where to read on. */
export interface FoundUnits {
  readonly word: FoundWord | null;
  readonly next: number;
}

/**
 * The word that begins at a place of a text, however it is written: letters with combining marks or invisible
 * characters among them, numbers with such among the figures, rows of dots, units met for the first time.
 *
 * @example
 * rareWordAt('a\u0301n', 0).next; // => 3
 */
export function rareWordAt(text: string, start: number): FoundUnits {
  const first = classAt(text, start);
  if (first === CharacterClass.letter) return lettersAt(text, start);
  if (first === CharacterClass.digit) return numberAt(text, start);
  return first === CharacterClass.other ? markAt(text, start) : { word: null, next: start + 1 };
}

/** The class of the unit at a place, that of a space behind the end, so that every word ends before the units do. */
function classAt(text: string, at: number): number {
  return classOfUnit(at < text.length ? text.charCodeAt(at) : BLANK);
}

function lettersAt(text: string, start: number): FoundUnits {
  let end = start;
  let at = start;
  for (; at < text.length; at += 1) {
    const kind = classAt(text, at);
    if (kind === CharacterClass.letter || kind === CharacterClass.mark) end = at + 1;
    else if (kind !== CharacterClass.ignorable) break;
  }
  const letters = withoutIgnorables(text.slice(start, end)).normalize('NFC');
  return { word: { start, end, kind: WordKind.letters, ...keysOfWord(letters) }, next: at };
}

function numberAt(text: string, start: number): FoundUnits {
  let end = start + 1;
  let at = end;
  for (; at < text.length; at += 1) {
    const kind = classAt(text, at);
    if (kind === CharacterClass.digit) end = at + 1;
    else if (kind !== CharacterClass.ignorable && !isJoinerAt(text, at)) break;
  }
  const figures = withoutIgnorables(text.slice(start, end));
  return { word: { start, end, kind: WordKind.number, ...keysOfWord(figures) }, next: at };
}

/** Whether a mark stands between two figures of one number, invisible characters passed over. */
function isJoinerAt(text: string, at: number): boolean {
  if (!isJoiner(text.charCodeAt(at))) return false;
  let next = at + 1;
  while (classAt(text, next) === CharacterClass.ignorable) next += 1;
  return classAt(text, next) === CharacterClass.digit;
}

function markAt(text: string, start: number): FoundUnits {
  const code = text.charCodeAt(start);
  let end = start + 1;
  while (code === DOT && text.charCodeAt(end) === DOT) end += 1;
  const key = end > start + 1 ? ELLIPSIS : plainPunctuation(code);
  return { word: { start, end, kind: WordKind.punctuation, folded: key, cased: key }, next: end };
}
