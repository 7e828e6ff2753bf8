import type { LocalText } from '../languages';

/** One value of a vocabulary: its key in data, its label on the screen, what it means and where the meaning comes from. */
export interface Term<Key extends string = string> {
  readonly key: Key;
  readonly label: LocalText;
  readonly definition: LocalText;
  readonly source: string;
}

/** Buckets of the official petition report. */
export type PetitionBucket =
  | 'resolved'
  | 'in_progress'
  | 'in_progress_scheduled'
  | 'explained'
  | 'unresolved_objective'
  | 'unresolved_unassigned'
  | 'central_competence'
  | 'not_counted';

/** Buckets of the official task report. */
export type TaskBucket = 'done' | 'not_done' | 'not_applicable' | 'not_counted';

/** A status of the work axis with its place in the two official reports. */
export interface WorkTerm<Key extends string = string> extends Term<Key> {
  readonly petitionBucket: PetitionBucket;
  readonly taskBucket: TaskBucket;
  /** Whether the work is at an end, so that the deadline no longer runs. */
  readonly isClosed: boolean;
}

/**
 * The term with a key, or undefined.
 *
 * @example
 * findTerm([{ key: 'a', label: { vi: 'A', en: 'A' }, definition: { vi: '', en: '' }, source: '' }], 'a')?.label.vi; // => 'A'
 */
export function findTerm<T extends Term>(terms: readonly T[], key: string): T | undefined {
  return terms.find((term) => term.key === key);
}
