import {
  CharacterClass,
  characterTables,
  classOfUnit,
  plainPunctuation,
  withoutIgnorables,
} from './character-tables';
import { wordRoom, type WordRoom } from './word-room';

/** What kind of word a word is. */
export const WordKind = { punctuation: 0, letters: 1, number: 2 } as const;

/** A text as words in the space where quotations are compared; white space is no word. */
export interface PageWords extends WordRoom {
  readonly text: string;
  readonly count: number;
}

/** Named here once more: the loop below runs for every letter of a page. */
const { digit: DIGIT, ignorable: IGNORABLE, letter: LETTER, space: SPACE } = CharacterClass;
const JOINERS = new Set(['.', ',', '/', ':'].map((joiner) => joiner.charCodeAt(0)));
const SEED = 0x2545;
const BLANK = 0x20;
const DOT = 0x2e;
const ELLIPSIS = 0x2026;

/** Splits a text into words a stretch at a time, so that long texts can be read in slices. */
export class WordScanner {
  readonly #text: string;
  readonly #tables = characterTables();
  #position = 0;
  #count = 0;
  #room: WordRoom;
  #foldedHash = 0;
  #casedHash = 0;

  /** Begins at the head of the text. */
  constructor(text: string) {
    this.#text = text;
    this.#room = wordRoom(16 + Math.ceil(text.length * 0.3));
  }

  /** Reads on to the given UTF-16 position, or to the end of the word that stands there; true while text is left. */
  readTo(limit: number): boolean {
    const { classes, letters } = this.#tables;
    const text = this.#text;
    const { length } = text;
    const until = Math.min(limit, length);
    let at = this.#position;
    while (at < until) {
      const start = at;
      let code = text.charCodeAt(at);
      let kind = classes[code];
      let folded = SEED;
      let extra = 0;
      while (kind === LETTER) {
        const letter = letters[code] ?? 0;
        folded = (Math.imul(folded, 31) + (letter & 0xffff)) | 0;
        extra += letter >>> 16;
        at += 1;
        code = at < length ? text.charCodeAt(at) : BLANK;
        kind = classes[code];
      }
      if (kind !== undefined && kind >= IGNORABLE) at = this.#readRare(start);
      else if (at > start) this.#appendLetters({ start, end: at, folded, extra });
      else if (kind === SPACE) at += 1;
      else at = kind === DIGIT ? this.#readNumber(at) : this.#readMark(at);
    }
    this.#position = at;
    return at < length;
  }

  /** The words read so far. */
  words(): PageWords {
    return { text: this.#text, count: this.#count, ...this.#room };
  }

  /** The unit at a position, a space behind the end, so that every word ends before the units do. */
  #unitAt(at: number): number {
    return at < this.#text.length ? this.#text.charCodeAt(at) : BLANK;
  }

  /** Letters with combining marks or invisible characters among them, and units met for the first time. */
  #readRare(start: number): number {
    const first = classOfUnit(this.#unitAt(start));
    if (first !== CharacterClass.letter) return this.#readFirst(start, first);
    let end = start;
    let at = start;
    for (; at < this.#text.length; at += 1) {
      const kind = classOfUnit(this.#unitAt(at));
      if (kind === CharacterClass.letter || kind === CharacterClass.mark) end = at + 1;
      else if (kind !== CharacterClass.ignorable) break;
    }
    this.#hash(withoutIgnorables(this.#text.slice(start, end)).normalize('NFC'));
    this.#append(start, end, WordKind.letters);
    return at;
  }

  #readFirst(start: number, kind: number): number {
    if (kind === CharacterClass.digit) return this.#readNumber(start);
    return kind === CharacterClass.other ? this.#readMark(start) : start + 1;
  }

  #readNumber(start: number): number {
    let end = start + 1;
    let at = end;
    while (at < this.#text.length) {
      const code = this.#unitAt(at);
      const kind = classOfUnit(code);
      if (kind === CharacterClass.digit) end = at + 1;
      else if (kind === CharacterClass.other) {
        if (!JOINERS.has(code) || !this.#isDigitNext(at + 1)) break;
      } else if (kind !== CharacterClass.ignorable) break;
      at += 1;
    }
    this.#hash(withoutIgnorables(this.#text.slice(start, end)));
    this.#append(start, end, WordKind.number);
    return at;
  }

  #isDigitNext(from: number): boolean {
    let at = from;
    while (classOfUnit(this.#unitAt(at)) === CharacterClass.ignorable) at += 1;
    return classOfUnit(this.#unitAt(at)) === CharacterClass.digit;
  }

  #readMark(start: number): number {
    const code = this.#unitAt(start);
    let end = start + 1;
    while (code === DOT && this.#unitAt(end) === DOT) end += 1;
    const key = end > start + 1 ? ELLIPSIS : plainPunctuation(code);
    this.#foldedHash = key;
    this.#casedHash = key;
    this.#append(start, end, WordKind.punctuation);
    return end;
  }

  #hash(word: string): void {
    const { letters } = this.#tables;
    let folded = SEED;
    let extra = 0;
    for (let at = 0; at < word.length; at += 1) {
      const letter = letters[word.charCodeAt(at)] ?? 0;
      folded = (Math.imul(folded, 31) + (letter & 0xffff)) | 0;
      extra += letter >>> 16;
    }
    this.#setHashes(folded, extra);
  }

  #setHashes(folded: number, extra: number): void {
    const hash = Math.imul(folded ^ ((extra >>> 8) << 20), 0x9e3779b1) | 0;
    this.#foldedHash = hash;
    this.#casedHash = (hash ^ Math.imul(extra & 0xff, 0x85ebca6b)) | 0;
  }

  #appendLetters(word: { start: number; end: number; folded: number; extra: number }): void {
    this.#setHashes(word.folded, word.extra);
    this.#append(word.start, word.end, WordKind.letters);
  }

  #append(start: number, end: number, kind: number): void {
    const at = this.#count;
    if (at === this.#room.kinds.length) this.#grow();
    const { cased, ends, folded, kinds, starts } = this.#room;
    starts[at] = start;
    ends[at] = end;
    kinds[at] = kind;
    folded[at] = this.#foldedHash;
    cased[at] = this.#casedHash;
    this.#count = at + 1;
  }

  #grow(): void {
    const old = this.#room;
    const room = wordRoom(old.kinds.length * 2);
    room.starts.set(old.starts);
    room.ends.set(old.ends);
    room.folded.set(old.folded);
    room.cased.set(old.cased);
    room.kinds.set(old.kinds);
    this.#room = room;
  }
}

/**
 * The words of a text.
 *
 * @example
 * wordsOf('trước ngày 30/6.').count; // => 4
 */
export function wordsOf(text: string): PageWords {
  const scanner = new WordScanner(text);
  scanner.readTo(text.length);
  return scanner.words();
}
