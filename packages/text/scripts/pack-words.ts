import { WORD_LETTERS } from '../src/packed/word-letters';
import {
  bitOdds,
  DIGITS,
  DISTANCE,
  KIND,
  LENGTH,
  LONGEST,
  NARROW,
  SHORTEST,
  SLOT,
} from '../src/packed/word-model';

const NUMBER = new Map(WORD_LETTERS.map((letter, at) => [letter, at]));

/**
 * Tells whether every letter of a text can be packed.
 *
 * @example
 * isPackable('Sở Y tế'); // => true
 */
export function isPackable(text: string): boolean {
  return [...text].every((letter) => letter !== '\n' && NUMBER.has(letter));
}

/** A piece of the packed form: a letter by its number, or a repetition of what came before. */
interface Piece {
  letter: number;
  /** 0 for a letter; else how many letters are repeated from how far back. */
  length: number;
  distance: number;
}

interface Repetition {
  length: number;
  distance: number;
}

const MOST_PLACES = 1000;

/** For each place the repetitions that may start there, each longer than the one before and from further back. */
function repetitions(letters: readonly number[]): Repetition[][] {
  const last = new Map<string, number>();
  const earlier: number[] = [];
  return letters.map((_, at) => {
    const opening = letters.slice(at, at + SHORTEST).join();
    let place = last.get(opening) ?? -1;
    earlier.push(place);
    last.set(opening, at);
    const found: Repetition[] = [];
    for (let tries = 0; place >= 0 && tries < MOST_PLACES; tries += 1) {
      const length = commonLength(letters, place, at);
      if (length > (found.at(-1)?.length ?? SHORTEST - 1))
        found.push({ length, distance: at - place });
      place = earlier[place] ?? -1;
    }
    return found;
  });
}

function commonLength(letters: readonly number[], place: number, at: number): number {
  let length = 0;
  while (
    length < LONGEST &&
    at + length < letters.length &&
    letters[place + length] === letters[at + length]
  )
    length += 1;
  return length;
}

/** Guessed prices in bits, by which the pieces are chosen. */
const LETTER_PRICE = 4.5;
const repetitionPrice = ({ length, distance }: Repetition): number =>
  6.5 + Math.log2(distance) * 0.92 + Math.log2(length) * 1.2;

const letterPiece = (letter: number): Piece => ({ letter, length: 0, distance: 0 });

/** Where a text is cut best from each place on, and what the rest then costs. */
interface Plan {
  price: Float64Array;
  best: Piece[];
}

function planRepetition(plan: Plan, at: number, piece: Repetition): void {
  const cost = (plan.price[at + piece.length] ?? 0) + repetitionPrice(piece);
  if (cost >= (plan.price[at] ?? 0)) return;
  plan.price[at] = cost;
  plan.best[at] = { letter: 0, ...piece };
}

/** The cheapest way to cut a text into letters and repetitions, found from its end. */
function pieces(letters: readonly number[]): Piece[] {
  const found = repetitions(letters);
  const plan: Plan = {
    price: new Float64Array(letters.length + 1),
    best: letters.map(letterPiece),
  };
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    plan.price[at] = (plan.price[at + 1] ?? 0) + LETTER_PRICE;
    let length = SHORTEST;
    for (const longest of found[at] ?? [])
      for (; length <= longest.length; length += 1)
        planRepetition(plan, at, { length, distance: longest.distance });
  }
  const chosen: Piece[] = [];
  for (let at = 0; at < letters.length; at += Math.max(1, chosen.at(-1)?.length ?? 1))
    chosen.push(plan.best[at] ?? letterPiece(0));
  return chosen;
}

type BitWriter = (context: number, bit: number) => void;

function digitCharacter(digit: number): string {
  const code = digit + (digit < 2 ? 32 : 33);
  return String.fromCharCode(code < 92 ? code : code + 1);
}

/** A writer of decisions: their intervals are narrowed within one long number, whose digits are the packed form. */
function bitWriter(digits: number[]): BitWriter {
  const odds = bitOdds();
  let range = 1;
  const add = (value: number): void => {
    for (let at = digits.length - 1, rest = value; rest > 0; at -= 1) {
      const sum = (digits[at] ?? 0) + rest;
      digits[at] = sum % DIGITS;
      rest = Math.floor(sum / DIGITS);
    }
  };
  return (context, bit) => {
    for (; range < NARROW; range *= DIGITS) digits.push(0);
    const cut = odds.cut(context, range);
    if (bit === 1) add(cut);
    range = bit === 1 ? range - cut : cut;
    odds.learn(context, bit);
  };
}

function writeTree(write: BitWriter, tree: { base: number; bits: number }, value: number): void {
  let node = 1;
  for (let at = tree.bits - 1; at >= 0; at -= 1) {
    const bit = (value >> at) & 1;
    write(tree.base + node, bit);
    node = node * 2 + bit;
  }
}

function writeRepetition(write: BitWriter, piece: Repetition): void {
  const length = piece.length - SHORTEST;
  const bits = 31 - Math.clz32(piece.distance);
  writeTree(write, { base: LENGTH, bits: 8 }, length);
  writeTree(write, { base: SLOT + 32 * Math.min(3, length), bits: 5 }, bits);
  let distance = 1;
  for (let at = bits - 1; at >= 0; at -= 1) {
    const bit = (piece.distance >> at) & 1;
    write(DISTANCE + (distance < 4 ? bits * 4 + distance : 0), bit);
    distance = distance * 2 + bit;
  }
}

/**
 * Packs a text, which `unpackWords` reads back; every letter must be a line end or packable.
 *
 * @example
 * packWords('sở\n[tỉnh\txã'); // => printable ASCII without quotation mark and backslash
 */
export function packWords(text: string): string {
  const letters = [...text].map((letter) => NUMBER.get(letter) ?? 0);
  const digits: number[] = [];
  const write = bitWriter(digits);
  let at = 0;
  let repeated = 0;
  for (const piece of pieces(letters)) {
    const before = letters[at - 1] ?? 0;
    const repeats = piece.length > 0 ? 1 : 0;
    write(KIND + repeated * 256 + before, repeats);
    if (repeats === 0) writeTree(write, { base: before * 256, bits: 8 }, piece.letter);
    else writeRepetition(write, piece);
    repeated = repeats;
    at += Math.max(1, piece.length);
  }
  return digits.map(digitCharacter).join('').trimEnd();
}
