import {
  CharacterClass,
  characterTables,
  classOfUnit,
  plainPunctuation,
  UNKNOWN,
  withoutIgnorables,
} from './character-tables';
import { DIGIT, isJoiner, isRare, isRowOfDots, MARK, SPACE } from './unit-codes';
import { casedKey, foldedKey, KEY_SEED, keysOfWord, type WordKeys } from './word-keys';
import { roomierThan, wordRoom, wordsExpected, type WordRoom } from './word-room';

/** What kind of word a word is. */
export const WordKind = { punctuation: 0, letters: 1, number: 2 } as const;

/** A text as words in the space where quotations are compared; white space is no word. */
export interface PageWords extends WordRoom {
  readonly text: string;
  readonly count: number;
  /** The arrays themselves, which serve another text when this one is done with. */
  readonly room: WordRoom;
}

const { imul } = Math;
const BLANK = 0x20;
const DOT = 0x2e;
const ELLIPSIS = 0x2026;

interface WordPlace {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

/** Splits a text into words a stretch at a time, so that long texts can be read in slices. */
export class WordScanner {
  readonly #text: string;
  readonly #tables = characterTables();
  #position = 0;
  #count = 0;
  #room: WordRoom;
  /** What was read last of a word of letters that is still open. */
  #letters = KEY_SEED;
  #extra = 0;

  /** Begins at the head of the text; the words are written to the given room, where there is one. */
  constructor(text: string, room = wordRoom(wordsExpected(text.length))) {
    this.#text = text;
    this.#room = room;
  }

  /** Reads on to the given UTF-16 position, or to the end of the word that stands there; true while text is left. */
  readTo(limit: number): boolean {
    const { length } = this.#text;
    const until = Math.min(limit, length);
    while (this.#position < until) {
      const read = this.#readPlain(until);
      if (read === length) this.#closeLast();
      else if (this.#position < until) this.#position = this.#readOther(this.#position);
    }
    return this.#position < length;
  }

  /**
   * Reads words of letters alone and single marks, which is most of a page, up to anything else, and returns
   * how far it looked. The word that reaches so far stays open, as it may go on there in another way.
   */
  #readPlain(until: number): number {
    const text = this.#text;
    const { units } = this.#tables;
    const { cased, ends, folded, kinds, starts } = this.#room;
    const last = kinds.length - 2;
    let nth = this.#count;
    let start = this.#position;
    let letters = KEY_SEED;
    let extra = 0;
    let at = start;
    for (; at < until; at += 1) {
      const unit = units[text.charCodeAt(at)] ?? UNKNOWN;
      if (unit > 0) {
        letters = (imul(letters, 31) + (unit & 0xffff)) | 0;
        extra += unit >>> 16;
        continue;
      }
      if (nth > last) break;
      if (at > start) {
        if (isRare(unit)) break;
        const key = foldedKey(letters, extra);
        starts[nth] = start;
        ends[nth] = at;
        folded[nth] = key;
        cased[nth] = casedKey(key, extra);
        kinds[nth] = WordKind.letters;
        nth += 1;
        start = at;
        letters = KEY_SEED;
        extra = 0;
      }
      if (unit === MARK && !isRowOfDots(text, at)) {
        starts[nth] = at;
        ends[nth] = at + 1;
        folded[nth] = cased[nth] = plainPunctuation(text.charCodeAt(at));
        kinds[nth] = WordKind.punctuation;
        nth += 1;
      } else if (unit !== SPACE) break;
      start = at + 1;
    }
    this.#count = nth;
    this.#position = start;
    this.#letters = letters;
    this.#extra = extra;
    return at;
  }

  /** The word that is open at the very end of the text is whole. */
  #closeLast(): void {
    const start = this.#position;
    const end = this.#text.length;
    this.#position = end;
    if (start === end) return;
    const folded = foldedKey(this.#letters, this.#extra);
    const cased = casedKey(folded, this.#extra);
    this.#append({ start, end, kind: WordKind.letters }, { folded, cased });
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
    const word = withoutIgnorables(this.#text.slice(start, end)).normalize('NFC');
    this.#append({ start, end, kind: WordKind.letters }, keysOfWord(word));
    return at;
  }

  #readFirst(start: number, kind: number): number {
    if (kind === CharacterClass.digit) return this.#readNumber(start);
    return kind === CharacterClass.other ? this.#readMark(start) : start + 1;
  }

  #readNumber(start: number): number {
    const text = this.#text;
    const { units } = this.#tables;
    const last = text.length - 1;
    let figures = KEY_SEED;
    let at = start;
    for (; at < last; at += 1) {
      const code = text.charCodeAt(at);
      const isPart =
        units[code] === DIGIT || (isJoiner(code) && unitAt(units, text, at + 1) === DIGIT);
      if (!isPart) break;
      figures = (imul(figures, 31) + code) | 0;
    }
    if (at === last || isRareNear(units, text, at)) return this.#readRareNumber(start);
    const key = foldedKey(figures, 0);
    this.#append({ start, end: at, kind: WordKind.number }, { folded: key, cased: key });
    return at;
  }

  /** Numbers with invisible characters among the figures, and at the end of the text. */
  #readRareNumber(start: number): number {
    let end = start + 1;
    let at = end;
    for (; at < this.#text.length; at += 1) {
      const code = this.#unitAt(at);
      const kind = classOfUnit(code);
      if (kind === CharacterClass.digit) end = at + 1;
      else if (kind !== CharacterClass.ignorable && !(isJoiner(code) && this.#isDigitNext(at + 1)))
        break;
    }
    const figures = withoutIgnorables(this.#text.slice(start, end));
    this.#append({ start, end, kind: WordKind.number }, keysOfWord(figures));
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
    this.#append({ start, end, kind: WordKind.punctuation }, { folded: key, cased: key });
    return end;
  }

  #append({ end, kind, start }: WordPlace, keys: WordKeys): void {
    const at = this.#count;
    if (at === this.#room.kinds.length) this.#room = roomierThan(this.#room);
    const { cased, ends, folded, kinds, starts } = this.#room;
    starts[at] = start;
    ends[at] = end;
    kinds[at] = kind;
    folded[at] = keys.folded;
    cased[at] = keys.cased;
    this.#count = at + 1;
  }
}

/** What the table says of a place within the text. */
function unitAt(units: Int32Array, text: string, at: number): number {
  return units[text.charCodeAt(at)] ?? UNKNOWN;
}

/** Whether a number may go on here behind an invisible character. */
function isRareNear(units: Int32Array, text: string, at: number): boolean {
  if (isRare(unitAt(units, text, at))) return true;
  return isJoiner(text.charCodeAt(at)) && isRare(unitAt(units, text, at + 1));
}

/**
 * The words of a text, in the given room, where there is one.
 *
 * @example
 * wordsOf('trước ngày 30/6.').count; // => 4
 */
export function wordsOf(text: string, room?: WordRoom): PageWords {
  const scanner = new WordScanner(text, room);
  scanner.readTo(text.length);
  return scanner.words();
}
