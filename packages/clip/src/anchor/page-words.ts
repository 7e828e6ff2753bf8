import { characterTables, plainPunctuation, UNKNOWN } from './character-tables';
import { rareWordAt, type FoundWord } from './rare-words';
import { DIGIT, isJoiner, isRare, isRowOfDots, MARK, SPACE } from './unit-codes';
import { casedKey, foldedKey, KEY_SEED } from './word-keys';
import { WordKind } from './word-kind';
import { roomierThan, wordRoom, wordsExpected, type WordRoom } from './word-room';

/** A text as words in the space where quotations are compared; white space is no word. */
export interface PageWords extends WordRoom {
  readonly text: string;
  readonly count: number;
  /** The arrays themselves, which serve another text when this one is done with. */
  readonly room: WordRoom;
}

const { imul } = Math;
interface NumberPlace {
  readonly start: number;
  readonly end: number;
  readonly nth: number;
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
      else if (this.#position < until) this.#readRare();
    }
    return this.#position < length;
  }

  /**
   * Reads words of letters alone, numbers and single marks, which is nearly all of a page, up to anything else, and
   * returns how far it looked. The word that reaches so far stays open, as it may go on there in another way.
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
      const code = text.charCodeAt(at);
      const unit = units[code] ?? UNKNOWN;
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
      if (unit !== SPACE) {
        const end = unit === DIGIT ? this.#readFigures(at, nth) : this.#readSingle(at, nth, code);
        if (end === at) break;
        nth += 1;
        at = end - 1;
      }
      start = at + 1;
    }
    this.#count = nth;
    this.#position = start;
    this.#letters = letters;
    this.#extra = extra;
    return at;
  }

  /** Writes a mark that stands alone as the nth word; answers where it ends, or its place where it is none. */
  #readSingle(at: number, nth: number, code: number): number {
    if (this.#tables.units[code] !== MARK || isRowOfDots(this.#text, at, code)) return at;
    const { cased, ends, folded, kinds, starts } = this.#room;
    starts[nth] = at;
    ends[nth] = at + 1;
    folded[nth] = cased[nth] = plainPunctuation(code);
    kinds[nth] = WordKind.punctuation;
    return at + 1;
  }

  /** The same for a number, unless the text ends with it or an invisible character stands in it or behind it. */
  #readFigures(start: number, nth: number): number {
    const text = this.#text;
    const { units } = this.#tables;
    let figures = KEY_SEED;
    let joiner = 0;
    let end = start;
    for (let at = start; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const unit = units[code] ?? UNKNOWN;
      if (unit === DIGIT) {
        if (joiner > 0) figures = (imul(figures, 31) + joiner) | 0;
        figures = (imul(figures, 31) + code) | 0;
        joiner = 0;
        end = at + 1;
      } else if (joiner === 0 && isJoiner(code)) joiner = code;
      else return isRare(unit) ? start : this.#writeNumber({ start, end, nth }, figures);
    }
    return start;
  }

  #writeNumber({ end, nth, start }: NumberPlace, figures: number): number {
    const { cased, ends, folded, kinds, starts } = this.#room;
    starts[nth] = start;
    ends[nth] = end;
    folded[nth] = cased[nth] = foldedKey(figures, 0);
    kinds[nth] = WordKind.number;
    return end;
  }

  /** The word that is open at the very end of the text is whole. */
  #closeLast(): void {
    const start = this.#position;
    const end = this.#text.length;
    this.#position = end;
    if (start === end) return;
    const folded = foldedKey(this.#letters, this.#extra);
    const cased = casedKey(folded, this.#extra);
    this.#append({ start, end, kind: WordKind.letters, folded, cased });
  }

  /** The words read so far. */
  words(): PageWords {
    const room = this.#room;
    const { cased, ends, folded, kinds, starts } = room;
    return { text: this.#text, count: this.#count, room, starts, ends, folded, cased, kinds };
  }

  #readRare(): void {
    const { next, word } = rareWordAt(this.#text, this.#position);
    if (word) this.#append(word);
    this.#position = next;
  }

  #append({ cased, end, folded, kind, start }: FoundWord): void {
    const at = this.#count;
    if (at === this.#room.kinds.length) this.#room = roomierThan(this.#room);
    const room = this.#room;
    room.starts[at] = start;
    room.ends[at] = end;
    room.kinds[at] = kind;
    room.folded[at] = folded;
    room.cased[at] = cased;
    this.#count = at + 1;
  }
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
