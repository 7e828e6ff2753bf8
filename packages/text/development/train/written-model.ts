import { readMeasures } from '../../src/scored/accept';
import { BEFORE, STATES } from '../../src/scored/chain-model';
import { characterOf, readCues, readSteps } from '../../src/scored/cue-table';
import type { ScoredModel } from '../../src/scored/scored-passages';
import type { TrainedChain } from './train-chain';

/** A model as it is written down. */
export interface WrittenModel {
  CUES: string;
  CUE_WEIGHTS: string;
  STEPS: string;
  MEASURES: string;
}

const NOTHING = characterOf(0);

/** A factor and a weight a pair; the mark of a cue's last factor is a capital. */
function weightsOf(weights: Float64Array): string {
  const pairs = [...weights]
    .map((weight, factor) => ({ factor, character: characterOf(weight) }))
    .filter(({ character }) => character !== NOTHING);
  return pairs
    .map(({ factor, character }, at) => {
      const base = at === pairs.length - 1 ? 65 : 97;
      return String.fromCharCode(base + factor) + character;
    })
    .join('');
}

/** Writes a chain down: cues by family, their weights rounded to one character each. */
export function writtenChain({ cues, steps }: TrainedChain): Omit<WrittenModel, 'MEASURES'> {
  const rows = [...cues]
    .map(([cue, weights]) => ({ cue, written: weightsOf(weights) }))
    .filter(({ written }) => written !== '')
    .sort((left, right) => (left.cue < right.cue ? -1 : 1));
  const families = [...new Set(rows.map(({ cue }) => cue.charAt(0)))].map((family) => {
    const values = rows.filter(({ cue }) => cue.startsWith(family)).map(({ cue }) => cue.slice(1));
    return family + values.join('|');
  });
  return {
    CUES: families.join('~'),
    CUE_WEIGHTS: rows.map(({ written }) => written).join(''),
    STEPS: BEFORE.flatMap((befores, state) =>
      befores.map((before) => characterOf(steps[before * STATES + state] ?? 0)),
    ).join(''),
  };
}

/** Writes down what measures weigh, in hundredths. */
export function writtenMeasures(weights: ReadonlyMap<string, number>): string {
  return [...weights]
    .map(([name, weight]) => [name, Math.round(weight * 100)] as const)
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => `${name}:${String(weight)}`)
    .join('|');
}

/** The model that the package reads from what is written. */
export function modelOf({ CUES, CUE_WEIGHTS, STEPS, MEASURES }: WrittenModel): ScoredModel {
  return {
    cues: readCues(CUES, CUE_WEIGHTS),
    steps: readSteps(STEPS),
    measures: readMeasures(MEASURES),
  };
}
