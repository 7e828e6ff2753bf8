import type { Draft } from '../passages/draft';
import { accepted, readMeasures } from './accept';
import { candidatesOf, type Candidate } from './candidates';
import { clausesOf, type Clause } from './clauses';
import { readCues, readSteps, type CueTable } from './cue-table';
import type { CueSource } from './cues';
import { foundDraft } from './found-draft';
import { latticeOf } from './lattice';
import { scoreClauses } from './score-clauses';
import { CUES, CUE_WEIGHTS, MEASURES, STEPS } from './weights';

/** What the scored reader weighs with. */
export interface ScoredModel {
  cues: CueTable;
  steps: Float64Array;
  measures: ReadonlyMap<string, number>;
}

const model: ScoredModel = {
  cues: readCues(CUES, CUE_WEIGHTS),
  steps: readSteps(STEPS),
  measures: readMeasures(MEASURES),
};

/** The weights were learnt from openings of articles: a few sentences alone say too little to weigh the rules by. */
const FEWEST = 12;

/** Clauses that on the average hold fewer letters are figures or signs said over and over. */
const SHORTEST = 8;

const isNoArticle = ({ view }: CueSource, clauses: readonly Clause[]): boolean =>
  clauses.length < FEWEST || view.readable.text.length < clauses.length * SHORTEST;

const VOWS = /^cam kết (?:không|sẽ|hoàn thành|bảo đảm|đảm bảo) /u;

/** "… cam kết không xin gia hạn" is a promise. */
const isVow = ({ view }: CueSource, draft: Draft): boolean =>
  draft.kind === 'pledge' && VOWS.test(view.key(draft));

/** What the rules read as one passage of the kind of a candidate that lies within it. */
function wholeOf({ kind, start, end }: Candidate, others: readonly Candidate[]): Draft | null {
  const whole = others.find(
    (other) => other.draft && other.kind === kind && other.start <= start && end <= other.end,
  );
  return whole?.draft ?? null;
}

/**
 * Weighs what the rules read of a text against what a chain over its clauses finds: drops what is likelier wrong, adds what the rules
 * miss. What is kept keeps its attributes and reasons; what is added names the words that weigh most.
 *
 * @example
 * // see readPassages
 */
export function scoredPassages(source: CueSource, { cues, steps, measures } = model): Draft[] {
  const clauses = clausesOf(source);
  if (isNoArticle(source, clauses)) return [...source.drafts];
  const { scores, reading } = scoreClauses(source, clauses, cues);
  const lattice = latticeOf(scores, steps);
  const { drafts } = source;
  const { candidates, coverage } = candidatesOf({ clauses, drafts, scores, steps });
  const isSure = ({ draft }: Candidate): boolean => draft !== null && isVow(source, draft);
  return accepted(candidates, { coverage, lattice, isSure }, measures)
    .map((candidate) => {
      const whole = wholeOf(candidate, coverage.beside(candidate));
      return candidate.draft ?? foundDraft(reading, cues, { candidate, whole });
    })
    .sort((left, right) => left.start - right.start || left.end - right.end);
}
