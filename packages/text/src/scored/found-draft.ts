import { because, type Because } from '../because';
import { assignmentIn } from '../passages/assignment';
import { judgeTelling } from '../passages/classify-item';
import type { Draft } from '../passages/draft';
import { makeDraft } from '../passages/make-draft';
import type { ProposedForce, ProposedKind } from '../passages/passage-proposal';
import { openingScene, type Scene, type SceneMark } from '../passages/scene';
import type { WordView } from '../passages/sentence-view';
import { endOf, startOf } from '../readable-text';
import { partitionPoint } from '../text/partition-point';
import type { Span } from '../text/span';
import type { Candidate } from './candidates';
import { CHAIN_KINDS, FACTORS } from './chain-model';
import { addWeights, type CueTable } from './cue-table';
import { wordCues, type CueReading } from './cues';

const RULE = 'PASSAGE-SCORED';
/** How many words are named as reasons. */
const REASONS = 3;

const PLAIN_FORCES: Readonly<Partial<Record<ProposedKind, ProposedForce>>> = {
  directive: 'commanded',
  pledge: 'pledged',
  referral: 'noted',
};

/** The scene of the sentence a clause stands in. */
function sceneAt(trail: readonly SceneMark[], start: number, paragraph: number): Scene {
  const begun = partitionPoint(trail.length, (at) => (trail[at]?.start ?? 0) <= start);
  return { ...openingScene(), ...trail[begun - 1]?.scene, paragraph };
}

/** The words that weigh most for a passage, with their places. */
function reasonsOf(reading: CueReading, table: CueTable, candidate: Candidate): Because[] {
  const { readable } = reading.source.view;
  const sums = new Map<number, number>();
  for (let clause = candidate.first; clause <= candidate.last; clause += 1)
    wordCues(reading, clause, (family, value, at) => {
      const factors = new Float64Array(FACTORS);
      addWeights(table.get(family)?.get(value), factors);
      const weight = (factors[0] ?? 0) + (factors[2 + candidate.kind] ?? 0);
      if (at !== undefined) sums.set(at, (sums.get(at) ?? 0) + weight);
    });
  return [...sums]
    .filter(([, weight]) => weight > 0)
    .sort(([, left], [, right]) => right - left)
    .slice(0, REASONS)
    .map(([at]) => because(RULE, { start: startOf(readable, at), end: endOf(readable, at) }));
}

/** The force of a passage: as its words tell, else the plain one of its kind. */
function forceOf(view: WordView, span: Span, made: { kind: ProposedKind; scene: Scene }) {
  const { kind, scene } = made;
  if (kind === 'directive' && (scene.list?.move ?? scene.flow) === 'wish') return 'wished';
  const told = judgeTelling(view, span);
  return told?.kind === kind ? told.force : (PLAIN_FORCES[kind] ?? null);
}

/** A passage by itself, with speaker, force and lead by the functions the rules use. */
function draftOf({ source, clauses }: CueReading, candidate: Candidate): Draft {
  const { view, trail } = source;
  const { start, end, first } = candidate;
  const kind = CHAIN_KINDS[candidate.kind] ?? 'answer';
  const scene = sceneAt(trail, start, clauses[first]?.paragraph ?? 0);
  const force = forceOf(view, { start, end }, { kind, scene });
  const assigned = kind === 'directive' ? assignmentIn(view, { start, end }) : {};
  const judgement = { kind, force, ruleId: RULE };
  return makeDraft(view, { start, end }, { judgement, scene, ...assigned });
}

/** A part of what the rules read: who says it, and who is told unless the part names its own. */
function partOf(whole: Draft, found: Draft): Draft {
  const { start, end, lead, coordinating } = found;
  return { ...whole, start, end, ...(lead === null ? {} : { lead, coordinating }) };
}

/**
 * A passage that the chain of clauses found. As a part of what the rules read as one passage of its kind, `whole`, it has the speaker
 * and the lead of that.
 */
export function foundDraft(
  reading: CueReading,
  table: CueTable,
  { candidate, whole }: { candidate: Candidate; whole: Draft | null },
): Draft {
  const found = draftOf(reading, candidate);
  const draft = whole ? partOf(whole, found) : found;
  const reasons = reasonsOf(reading, table, candidate);
  return reasons.length > 0 ? { ...draft, because: reasons } : draft;
}
