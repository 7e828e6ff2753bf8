import { STATES, BEFORE } from './chain-model';

/** What a cue weighs: a factor and a weight in turn. */
export type CueWeights = readonly number[];

/** The weights of cues, by family and value. */
export type CueTable = ReadonlyMap<string, ReadonlyMap<string, CueWeights>>;

/** A weight is written as one character: so many steps above or below this one. */
const ZERO = 82;
const BACKSLASH = 92;
const STEP = 0.065;
const MOST = 42;

/**
 * Writes a weight as one character, and reads it back.
 *
 * @example
 * weightOf(characterOf(0.14)); // => 0.13
 */
export function characterOf(weight: number): string {
  const steps = Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)));
  const code = ZERO + steps;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** Reads a weight from its character. */
export function weightOf(character: string): number {
  const code = character.charCodeAt(0);
  return (code - ZERO - (code > BACKSLASH ? 1 : 0)) * STEP;
}

/** The mark of a factor: a small letter, or a capital for the last of a cue. */
const factorOf = (mark: string): number => (mark.charCodeAt(0) & 31) - 1;
const isLast = (mark: string): boolean => mark < 'a';

/**
 * Reads cues, "wđã|sẽ~ođề" (families parted by "~", the first letter tells which), and for each in turn what it weighs.
 *
 * @example
 * readCues('wđã', 'AR').get('w')?.get('đã'); // => [0, 0]
 */
export function readCues(cues: string, weights: string): CueTable {
  let from = 0;
  const next = (): CueWeights => {
    const pairs: number[] = [];
    for (let more = true; more && from < weights.length; from += 2) {
      const mark = weights.charAt(from);
      pairs.push(factorOf(mark), weightOf(weights.charAt(from + 1)));
      more = !isLast(mark);
    }
    return pairs;
  };
  return new Map(
    cues.split('~').map((family) => {
      const values = family.slice(1).split('|');
      return [family.charAt(0), new Map(values.map((value) => [value, next()]))];
    }),
  );
}

/** Adds what a cue weighs to the factors it weighs for. */
export function addWeights(weights: CueWeights | undefined, factors: Float64Array): void {
  if (weights === undefined) return;
  for (let at = 0; at < weights.length; at += 2) {
    const factor = weights[at] as number;
    factors[factor] = (factors[factor] as number) + (weights[at + 1] as number);
  }
}

/** Reads the weights of the steps from state to state, those that may be taken, by the state behind. */
export function readSteps(weights: string): Float64Array {
  const steps = new Float64Array(STATES * STATES);
  let from = 0;
  BEFORE.forEach((befores, state) => {
    for (const before of befores) {
      steps[before * STATES + state] = weightOf(weights.charAt(from));
      from += 1;
    }
  });
  return steps;
}
