import { COMMON_LETTERS, SMALL_LETTERS } from './word-letters';

/** What is looked at: one and two letters before, the word so far, and what followed the last time. */
const VIEWS = 4;
/** Each view keeps its odds in so many places: groups of sixteen, found by a hash, for the next four bits. */
const PLACES = 2 ** 17;
/** Odds are counted in so many parts. */
const WHOLE = 2 ** 16;
/** How many letters make a place to be found again. */
const OPENING = 4;
/** From how many letters on more that agree say no more: of the weights, and of what follows. */
const LONGEST = 15;
const SURE = 4;

/** How far odds seen so often move with the next bit. */
const STEPS = Array.from({ length: 25 }, (_, seen) => 1 / (seen + 1.2));
/** How strongly odds lean to a one, by their upper 12 binary digits. */
const LEANINGS = Float64Array.from({ length: 4096 }, (_, at) => {
  const odds = (at + 0.5) / 4096;
  return (odds - 0.5) / Math.sqrt(odds * (1 - odds));
});
const WEIGHT_STEP = 0.002;

/** The letters of a text so far, by number, and what has been learnt from them. */
export interface WordModel {
  readonly letters: number[];
  readonly odds: Uint16Array;
  readonly seen: Uint8Array;
  /** How far each view is trusted, by how many letters agree with an earlier place. */
  readonly weights: Float64Array;
  /** Where four letters stood last, by their hash. */
  readonly last: Int32Array;
  /** The earlier place that the last letters agree with, and how many do. */
  from: number;
  length: number;
  /** The hash of the word so far. */
  word: number;
}

/**
 * A model that has seen no letter.
 *
 * @example
 * emptyModel().letters; // => []
 */
export const emptyModel = (): WordModel => ({
  letters: [],
  odds: new Uint16Array(VIEWS * PLACES).fill(WHOLE / 2),
  seen: new Uint8Array(VIEWS * PLACES),
  weights: new Float64Array(VIEWS * (LONGEST + 1)).fill(0.5),
  last: new Int32Array(2 ** 16),
  from: 0,
  length: 0,
  word: 0,
});

/**
 * A model that goes on by itself from what another has learnt.
 *
 * @example
 * copyOf(emptyModel()).letters; // => []
 */
export const copyOf = (model: WordModel): WordModel => ({
  ...model,
  letters: [...model.letters],
  odds: model.odds.slice(),
  seen: model.seen.slice(),
  weights: model.weights.slice(),
  last: model.last.slice(),
});

/** Tells the next bit, whose chance to be a one is given in 65,536 parts. */
export type BitCoder = (chance: number) => number;

const mixed = (hash: number, next = 0): number => {
  const product = Math.imul(hash + next + 1, 0x2f0b_4c47);
  return product ^ (product >>> 15);
};

/** Finds the earlier place that the last letters agree with. */
function findAgain(model: WordModel): void {
  const { letters, last } = model;
  const at = letters.length;
  const goesOn = model.length > 0 && letters[model.from] === letters[at - 1];
  model.length = goesOn ? Math.min(LONGEST, model.length + 1) : 0;
  model.from += 1;
  let hash = 0;
  for (let back = 1; back <= OPENING; back += 1) hash = mixed(hash, letters[at - back]);
  const place = hash >>> 16;
  if (model.length === 0) {
    model.from = last[place] ?? 0;
    model.length = model.from > 0 ? 1 : 0;
  }
  last[place] = at;
}

const hashes = new Int32Array(VIEWS);
const groups = new Int32Array(VIEWS);
const places = new Int32Array(VIEWS);
const leanings = new Float64Array(VIEWS);

/** Takes each view of what stands before the next letter. */
function look(model: WordModel): void {
  const { letters } = model;
  const at = letters.length;
  const last = letters[at - 1] ?? 0;
  model.word = SMALL_LETTERS.has(last) ? mixed(model.word, last) : 0;
  hashes[0] = mixed(1, last);
  hashes[1] = mixed(hashes[0], letters[at - 2]);
  hashes[2] = mixed(model.word, 7);
  findAgain(model);
}

/** Finds the places of the next four bits, known by a number, of which `expected` came the last time. */
function findGroups({ length }: WordModel, bits: number, expected: number): void {
  hashes[3] = length === 0 ? 0 : Math.min(SURE, length) * 16 + expected;
  for (let view = 0; view < VIEWS; view += 1) {
    const hash = Math.imul((hashes[view] ?? 0) + bits * 0x6e_f373, 0x9e37_79b1);
    groups[view] = view * PLACES + (hash >>> 19) * 16;
  }
}

/** The chance, in 65,536 parts, that the next bit is a one; only sums, products and roots are taken, so that every engine reads alike. */
function chanceOf({ odds, weights, length }: WordModel, step: number): number {
  let sum = 0;
  for (let view = 0; view < VIEWS; view += 1) {
    const place = (groups[view] ?? 0) + step;
    const leaning = LEANINGS[(odds[place] ?? 0) >> 4] ?? 0;
    places[view] = place;
    leanings[view] = leaning;
    sum += (weights[length * VIEWS + view] ?? 0) * leaning;
  }
  return Math.floor(WHOLE * (0.5 + (0.4998 * sum) / Math.sqrt(4 + sum * sum)));
}

/** Takes in the bit that came, whose chance to be a one was given. */
function learn({ odds, seen, weights, length }: WordModel, bit: number, chance: number): void {
  const step = (bit - chance / WHOLE) * WEIGHT_STEP;
  for (let view = 0; view < VIEWS; view += 1) {
    const place = places[view] ?? 0;
    const told = odds[place] ?? 0;
    const times = seen[place] ?? 0;
    const at = length * VIEWS + view;
    weights[at] = (weights[at] ?? 0) + step * (leanings[view] ?? 0);
    odds[place] = told + (bit * (WHOLE - 1) - told) * (STEPS[times] ?? 0);
    seen[place] = Math.min(STEPS.length - 1, times + 1);
  }
}

/** Four bits, of which `expected` came the last time. */
function nextFour(model: WordModel, expected: number, code: BitCoder): number {
  let bits = 1;
  for (let left = 4; left > 0; left -= 1) {
    if ((expected + 16) >> left !== bits) model.length = 0;
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
  const four = (id: number, came: number): number => {
    findGroups(model, id, came);
    return nextFour(model, came, code);
  };
  let letter = four(1, Math.min(COMMON_LETTERS, expected));
  if (letter === COMMON_LETTERS) {
    const high = four(2, expected >> 4);
    letter = high * 16 + four(3 + high, expected % 16);
  }
  model.letters.push(letter);
}
