import {
  CharacterClass,
  characterTables,
  classOfUnit,
  plainPunctuation,
  withoutIgnorables,
} from './character-tables';

/** What kind of word a word is. */
export const WordKind = { punctuation: 0, letters: 1, number: 2 } as const;

/** A text as words in the space where quotations are compared; white space is no word. */
export interface PageWords {
  readonly text: string;
  readonly count: number;
  /** First and one past last UTF-16 unit of each word in `text`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** A number that is the same for the same word, whatever its letter case. */
  readonly folded: Int32Array;
  /** A number that is the same for the same word in the same letter case. */
  readonly cased: Int32Array;
}

const JOINERS = new Set(['.', ',', '/', ':'].map((joiner) => joiner.charCodeAt(0)));
const DOT = 0x2e;
const ELLIPSIS = 0x2026;

/** Splits a text into words a stretch at a time, so that long texts can be read in slices. */
export class WordScanner {
  readonly #text: string;
  readonly #tables = characterTables();
  #position = 0;
  #count = 0;
  #starts: Int32Array;
  #ends: Int32Array;
  #kinds: Uint8Array;
  #folded: Int32Array;
  #cased: Int32Array;
  #foldedHash = 0;
  #casedHash = 0;

  /** Begins at the head of the text. */
  constructor(text: string) {
    const room = 16 + (text.length >> 2);
    this.#text = text;
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
    this.#kinds = new Uint8Array(room);
    this.#folded = new Int32Array(room);
    this.#cased = new Int32Array(room);
  }

  /** Reads on to the given UTF-16 position, or to the end of the word that stands there; true while text is left. */
  readTo(limit: number): boolean {
    const until = Math.min(limit, this.#text.length);
    while (this.#position < until) {
      const kind = classOfUnit(this.#text.charCodeAt(this.#position));
      if (kind === CharacterClass.letter) this.#readLetters();
      else if (kind === CharacterClass.digit) this.#readNumber();
      else if (kind === CharacterClass.other) this.#readMark();
      else this.#position += 1;
    }
    return this.#position < this.#text.length;
  }

  /** The words read so far. */
  words(): PageWords {
    return {
      text: this.#text,
      count: this.#count,
      starts: this.#starts,
      ends: this.#ends,
      kinds: this.#kinds,
      folded: this.#folded,
      cased: this.#cased,
    };
  }

  #readLetters(): void {
    const start = this.#position;
    let end = start;
    let isPlain = true;
    let at = start;
    for (; at < this.#text.length; at += 1) {
      const kind = classOfUnit(this.#text.charCodeAt(at));
      if (kind === CharacterClass.letter) end = at + 1;
      else if (kind === CharacterClass.mark) {
        end = at + 1;
        isPlain = false;
      } else if (kind !== CharacterClass.ignorable) break;
      else isPlain = false;
    }
    this.#position = at;
    this.#push({ start, end, kind: WordKind.letters, isPlain });
  }

  #readNumber(): void {
    const start = this.#position;
    let end = start + 1;
    let at = end;
    let isPlain = true;
    while (at < this.#text.length) {
      const code = this.#text.charCodeAt(at);
      const kind = classOfUnit(code);
      if (kind === CharacterClass.ignorable) isPlain = false;
      else if (kind === CharacterClass.digit) end = at + 1;
      else if (!JOINERS.has(code) || !this.#isDigitNext(at + 1)) break;
      at += 1;
    }
    this.#position = at;
    this.#push({ start, end, kind: WordKind.number, isPlain });
  }

  #isDigitNext(from: number): boolean {
    let at = from;
    while (classOfUnit(this.#text.charCodeAt(at)) === CharacterClass.ignorable) at += 1;
    return classOfUnit(this.#text.charCodeAt(at)) === CharacterClass.digit;
  }

  #readMark(): void {
    const start = this.#position;
    const code = this.#text.charCodeAt(start);
    let end = start + 1;
    while (code === DOT && this.#text.charCodeAt(end) === DOT) end += 1;
    const key = end > start + 1 ? ELLIPSIS : plainPunctuation(code);
    this.#position = end;
    this.#foldedHash = key;
    this.#casedHash = key;
    this.#append(start, end, WordKind.punctuation);
  }

  #push(word: { start: number; end: number; kind: number; isPlain: boolean }): void {
    if (word.isPlain) this.#hash(this.#text, word.start, word.end);
    else {
      const clean = withoutIgnorables(this.#text.slice(word.start, word.end)).normalize('NFC');
      this.#hash(clean, 0, clean.length);
    }
    this.#append(word.start, word.end, word.kind);
  }

  #hash(text: string, from: number, to: number): void {
    const { lower, toneless, tones } = this.#tables;
    let folded = 0x2545;
    let cased = 0x1234567;
    let tone = 0;
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      folded = (Math.imul(folded, 31) + (lower[code] ?? code)) | 0;
      cased = (Math.imul(cased, 1_000_003) + (toneless[code] ?? code)) | 0;
      tone += tones[code] ?? 0;
    }
    this.#foldedHash = Math.imul(folded ^ (tone << 20), 0x9e3779b1) | 0;
    this.#casedHash = Math.imul(cased ^ tone, 0x85ebca6b) | 0;
  }

  #append(start: number, end: number, kind: number): void {
    if (this.#count === this.#starts.length) this.#grow();
    const at = this.#count;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#kinds[at] = kind;
    this.#folded[at] = this.#foldedHash;
    this.#cased[at] = this.#casedHash;
    this.#count = at + 1;
  }

  #grow(): void {
    const room = this.#starts.length * 2;
    const wider = (old: Int32Array): Int32Array => {
      const next = new Int32Array(room);
      next.set(old);
      return next;
    };
    this.#starts = wider(this.#starts);
    this.#ends = wider(this.#ends);
    this.#folded = wider(this.#folded);
    this.#cased = wider(this.#cased);
    const kinds = new Uint8Array(room);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
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
