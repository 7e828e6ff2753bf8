import { COMMON_LETTERS, IS_SMALL } from './word-letters';

/** What is looked at: one to four letters before, the word so far, alone and behind the last sign, and what followed the last time. */
const VIEWS = 7;
/** How many letters before are looked at together, at most; so many also make a place to be found again. */
const OPENING = 4;
/** Each view keeps its odds in 2^18 places: rows of 16, found by a hash, for the bits of a part of a letter, so that they lie together. */
const PLACE_BITS = 18;
const ROW_BITS = 4;
/** A chance is told in so many parts. */
const WHOLE = 2 ** 16;
/** Odds are kept in 4096 parts, and beside them, in the lower four binary digits, how often they were seen: 0 stands for even odds never seen. */
const ODDS = 2 ** 12;
const EVEN = ODDS / 2;
const MOST_SEEN = 15;
/** From how many letters on more that agree say no more: of the weights, and of what follows. */
const LONGEST = 15;
const SURE = 4;

/** How far odds seen so often move with the next bit. */
const STEPS = Float64Array.from({ length: MOST_SEEN + 1 }, (_, seen) => 1 / (seen + 1.2));
/** How strongly odds lean to a one. */
const LEANINGS = Float64Array.from({ length: ODDS }, (_, at) => {
  const odds = (at + 0.5) / ODDS;
  return (odds - 0.5) / Math.sqrt(odds * (1 - odds));
});
const WEIGHT_STEP = 0.002;

/** The letters of a text so far, by number, and what has been learnt from them. */
export interface WordModel {
  readonly letters: number[];
  readonly odds: Uint16Array;
  /** How far each view is trusted, by how many letters agree with an earlier place. */
  readonly weights: Float64Array;
  /** Where four letters stood last, by their hash. */
  readonly last: Int32Array;
  /** The earlier place that the last letters agree with, and how many do. */
  from: number;
  length: number;
  /** The hash of the word so far. */
  word: number;
  /** The last letter that is neither part of a word nor the first of all, the space. */
  sign: number;
}

/**
 * A model that has seen no letter.
 *
 * @example
 * emptyModel().letters; // => []
 */
export const emptyModel = (): WordModel => ({
  letters: [],
  odds: new Uint16Array(VIEWS << PLACE_BITS),
  weights: new Float64Array(VIEWS * (LONGEST + 1)).fill(0.4),
  last: new Int32Array(2 ** 16),
  from: 0,
  length: 0,
  word: 0,
  sign: 0,
});

/** Tells the next bit, whose chance to be a one is given in 65,536 parts. */
export type BitCoder = (chance: number) => number;

const mixed = (hash: number, next = 0): number => {
  const product = Math.imul(hash + next + 1, 0x2f0b_4c47);
  return product ^ (product >>> 15);
};

const hashes = new Int32Array(VIEWS);
const rows = new Int32Array(VIEWS);
const places = new Int32Array(VIEWS);
const leanings = new Float64Array(VIEWS);

/** Finds the earlier place that the last letters agree with, which four of them find by their hash. */
function findAgain(model: WordModel, hash: number): void {
  const { letters, last } = model;
  const at = letters.length;
  const goesOn = model.length > 0 && letters[model.from] === letters[at - 1];
  model.length = goesOn ? Math.min(LONGEST, model.length + 1) : 0;
  model.from += 1;
  const place = hash >>> 16;
  if (model.length === 0) {
    model.from = last[place] ?? 0;
    model.length = model.from > 0 ? 1 : 0;
  }
  last[place] = at;
}

/** Takes each view of what stands before the next letter. */
function look(model: WordModel): void {
  const { letters } = model;
  const last = letters[letters.length - 1] ?? 0;
  const isInWord = IS_SMALL[last] === true;
  model.word = isInWord ? mixed(model.word, last) : 0;
  if (!isInWord && last > 0) model.sign = last;
  let hash = 0;
  for (let back = 1; back <= OPENING; back += 1) {
    hash = mixed(hash, letters[letters.length - back]);
    hashes[back] = hash;
  }
  hashes[5] = mixed(model.word, 7);
  hashes[6] = mixed(hashes[5], model.sign);
  findAgain(model, hash);
}

/** Finds the rows in which each view keeps its odds for a part of a letter. */
function findRows(part: number): void {
  for (let view = 0; view < VIEWS; view += 1) {
    const hash = Math.imul((hashes[view] ?? 0) + part * 0x6e_f373, 0x9e37_79b1);
    rows[view] = (view << PLACE_BITS) + ((hash >>> (32 - PLACE_BITS + ROW_BITS)) << ROW_BITS);
  }
}

/** The chance, in 65,536 parts, that the next bit is a one, where `known` tells the bits before it; only sums, products and roots are taken, so that every engine reads alike. */
function chanceOf({ odds, weights, length }: WordModel, known: number): number {
  let sum = 0;
  for (let view = 0; view < VIEWS; view += 1) {
    const place = (rows[view] ?? 0) + known;
    const leaning = LEANINGS[((odds[place] ?? 0) >> 4) ^ EVEN] ?? 0;
    places[view] = place;
    leanings[view] = leaning;
    sum += (weights[length * VIEWS + view] ?? 0) * leaning;
  }
  return (WHOLE * (0.5 + (0.4998 * sum) / Math.sqrt(4 + sum * sum))) | 0;
}

/** Takes in the bit that came, whose chance to be a one was given. */
function learn({ odds, weights, length }: WordModel, bit: number, chance: number): void {
  const step = (bit - chance / WHOLE) * WEIGHT_STEP;
  for (let view = 0; view < VIEWS; view += 1) {
    const place = places[view] ?? 0;
    const kept = odds[place] ?? 0;
    const told = (kept >> 4) ^ EVEN;
    const seen = kept & MOST_SEEN;
    const at = length * VIEWS + view;
    weights[at] = (weights[at] ?? 0) + step * (leanings[view] ?? 0);
    const next = (told + (bit * (ODDS - 1) - told) * (STEPS[seen] ?? 0) + 0.5) | 0;
    odds[place] = ((next ^ EVEN) << 4) + Math.min(MOST_SEEN, seen + 1);
  }
}

/** Four bits of a part of a letter, known by a number, behind which, as 16 to 31, stands what came the last time. */
function nextFour(model: WordModel, partAndExpected: number, code: BitCoder): number {
  const expected = partAndExpected & 31;
  let bits = 1;
  hashes[0] = model.length === 0 ? 0 : Math.min(SURE, model.length) * 16 + expected;
  findRows(partAndExpected >> 5);
  for (let left = 4; left > 0; left -= 1) {
    if (expected >> left !== bits) model.length = 0;
    const chance = chanceOf(model, bits);
    const bit = code(chance);
    learn(model, bit, chance);
    bits = bits * 2 + bit;
  }
  return bits - 16;
}

/**
 * Goes on with the next letter: four bits tell a common one, eight more any other; each bit is told, and guessed from the letters before it.
 *
 * @example
 * nextLetter(emptyModel(), () => 0); // the letters of the model are then [0]
 */
export function nextLetter(model: WordModel, code: BitCoder): void {
  look(model);
  const expected = model.letters[model.from] ?? 0;
  let letter = nextFour(model, (1 << 5) + 16 + Math.min(COMMON_LETTERS, expected), code);
  if (letter === COMMON_LETTERS) {
    const high = nextFour(model, (2 << 5) + 16 + (expected >> 4), code);
    letter = high * 16 + nextFour(model, ((3 + high) << 5) + 16 + (expected & 15), code);
  }
  model.letters.push(letter);
}
