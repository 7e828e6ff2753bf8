import {
  CharacterClass,
  characterTables,
  classOfUnit,
  codeOfClass,
  letterOfUnit,
  plainPunctuation,
  withoutIgnorables,
} from './character-tables';
import { wordRoom, wordsExpected, type WordRoom } from './word-room';

/** What kind of word a word is. */
export const WordKind = { punctuation: 0, letters: 1, number: 2 } as const;

/** A text as words in the space where quotations are compared; white space is no word. */
export interface PageWords extends WordRoom {
  readonly text: string;
  readonly count: number;
  /** The arrays themselves, which serve another text when this one is done with. */
  readonly room: WordRoom;
}

/** Named here once more: the loops below run for every letter of a page. */
const SPACE = codeOfClass(CharacterClass.space);
const DIGIT = codeOfClass(CharacterClass.digit);
const MARK = codeOfClass(CharacterClass.other);
const LEAST_COMMON = SPACE;
const [COMMA, SLASH, COLON] = [0x2c, 0x2f, 0x3a];
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

  /** Begins at the head of the text; the words are written to the given room, where there is one. */
  constructor(text: string, room = wordRoom(wordsExpected(text.length))) {
    this.#text = text;
    this.#room = room;
  }

  /** Reads on to the given UTF-16 position, or to the end of the word that stands there; true while text is left. */
  readTo(limit: number): boolean {
    const { units } = this.#tables;
    const text = this.#text;
    const until = Math.min(limit, text.length);
    let { cased, ends, folded, kinds, starts } = this.#room;
    let at = this.#position;
    let nth = this.#count;
    while (at < until) {
      const start = at;
      let unit = unitAt(units, text, at);
      let key = SEED;
      let extra = 0;
      while (unit >= 0) {
        key = (Math.imul(key, 31) + (unit & 0xffff)) | 0;
        extra += unit >>> 16;
        at += 1;
        unit = unitAt(units, text, at);
      }
      if (at > start && unit >= LEAST_COMMON && nth < kinds.length) {
        key = foldedHash(key, extra);
        starts[nth] = start;
        ends[nth] = at;
        kinds[nth] = WordKind.letters;
        folded[nth] = key;
        cased[nth] = casedHash(key, extra);
        nth += 1;
        if (unit === SPACE) at += 1;
      } else if (at === start && unit === SPACE) at += 1;
      else {
        this.#count = nth;
        at = this.#readOther(start);
        nth = this.#count;
        ({ cased, ends, folded, kinds, starts } = this.#room);
      }
    }
    this.#position = at;
    this.#count = nth;
    return at < text.length;
  }

  /** The words read so far. */
  words(): PageWords {
    const room = this.#room;
    const { cased, ends, folded, kinds, starts } = room;
    return { text: this.#text, count: this.#count, room, starts, ends, folded, cased, kinds };
  }

  /** The unit at a position, a space behind the end, so that every word ends before the units do. */
  #unitAt(at: number): number {
    return at < this.#text.length ? this.#text.charCodeAt(at) : BLANK;
  }

  #readOther(start: number): number {
    const unit = unitAt(this.#tables.units, this.#text, start);
    if (unit === DIGIT) return this.#readNumber(start);
    return unit === MARK ? this.#readMark(start) : this.#readRare(start);
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
    this.#hashWhole(withoutIgnorables(this.#text.slice(start, end)).normalize('NFC'));
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
    let isPlain = true;
    for (; at < this.#text.length; at += 1) {
      const code = this.#unitAt(at);
      const kind = classOfUnit(code);
      if (kind === CharacterClass.digit) end = at + 1;
      else if (kind === CharacterClass.ignorable) isPlain = false;
      else if (!isJoiner(code) || !this.#isDigitNext(at + 1)) break;
    }
    if (isPlain) this.#hash(this.#text, start, end);
    else this.#hashWhole(withoutIgnorables(this.#text.slice(start, end)));
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

  #hashWhole(word: string): void {
    this.#hash(word, 0, word.length);
  }

  #hash(text: string, from: number, to: number): void {
    let folded = SEED;
    let extra = 0;
    for (let at = from; at < to; at += 1) {
      const letter = letterOfUnit(text.charCodeAt(at));
      folded = (Math.imul(folded, 31) + (letter & 0xffff)) | 0;
      extra += letter >>> 16;
    }
    this.#setHashes(folded, extra);
  }

  #setHashes(letters: number, extra: number): void {
    this.#foldedHash = foldedHash(letters, extra);
    this.#casedHash = casedHash(this.#foldedHash, extra);
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

/** What the table says of a place, white space behind the end. */
function unitAt(units: Int32Array, text: string, at: number): number {
  return at < text.length ? (units[text.charCodeAt(at)] ?? SPACE) : SPACE;
}

const foldedHash = (letters: number, extra: number): number =>
  Math.imul(letters ^ ((extra >>> 8) << 20), 0x9e3779b1) | 0;
const casedHash = (hash: number, extra: number): number =>
  (hash ^ Math.imul(extra & 0xff, 0x85ebca6b)) | 0;

/** What may stand between two digits of one number. */
function isJoiner(code: number): boolean {
  return code === DOT || code === COMMA || code === SLASH || code === COLON;
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
