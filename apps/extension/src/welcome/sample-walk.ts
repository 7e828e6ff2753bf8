import type { PassageKind } from '@camket/domain/data';
import { SAMPLE_ARTICLE } from './sample-article';

/** The five steps, in order. */
export const WALK_STEPS = ['press', 'look', 'decide', 'tag', 'send'] as const;

/** What became of a passage of the sample. */
export type Decision = 'open' | 'accepted' | 'left-out';

/** A passage of the sample, proposed or selected by hand. */
export interface SamplePassage {
  readonly key: string;
  readonly kind: PassageKind;
  readonly quoted: string;
  readonly text: string;
  readonly decision: Decision;
}

/** What is announced after an act, and what it is about. */
export interface Said {
  readonly what:
    | 'read'
    | 'seen-all'
    | 'accepted'
    | 'left-out'
    | 'undone'
    | 'decided-all'
    | 'select-first'
    | 'tagged'
    | 'sent';
  /** How many are left to look at, to decide or to send. */
  readonly count: number;
}

/** How far somebody has come on the sample. It is held by the page alone: nothing of it is stored. */
export interface Walk {
  /** Place in `WALK_STEPS`. */
  readonly step: number;
  readonly isRead: boolean;
  readonly isSent: boolean;
  readonly passages: readonly SamplePassage[];
  readonly seen: readonly string[];
  readonly focusKey: string | null;
  /** Passage whose words are being corrected. */
  readonly editingKey: string | null;
  /** Words selected by hand that wait for their kind. */
  readonly form: { readonly quoted: string; readonly kind: PassageKind } | null;
  readonly undo: readonly (readonly SamplePassage[])[];
  readonly said: Said | null;
}

const PROPOSED: readonly SamplePassage[] = SAMPLE_ARTICLE.flat().flatMap(({ key, kind, text }) =>
  kind === undefined ? [] : [{ key, kind, quoted: text, text, decision: 'open' as const }],
);

/** Key of the passage followed by hand. */
export const TAGGED_KEY = 'tagged';

/** A walk that has not begun. */
export const WALK_START: Walk = {
  step: 0,
  isRead: false,
  isSent: false,
  passages: PROPOSED,
  seen: [],
  focusKey: null,
  editingKey: null,
  form: null,
  undo: [],
  said: null,
};

/**
 * The passages that wait for a decision.
 *
 * @example
 * openPassages(WALK_START).length; // => 3
 */
export function openPassages({ passages }: Walk): SamplePassage[] {
  return passages.filter(({ decision }) => decision === 'open');
}

/**
 * The passages that are followed.
 *
 * @example
 * keptPassages(WALK_START); // => []
 */
export function keptPassages({ passages }: Walk): SamplePassage[] {
  return passages.filter(({ decision }) => decision === 'accepted');
}

const IS_DONE: readonly ((walk: Walk) => boolean)[] = [
  ({ isRead }) => isRead,
  ({ seen }) => PROPOSED.every(({ key }) => seen.includes(key)),
  (walk) => openPassages(walk).length === 0,
  ({ passages }) => passages.some(({ key }) => key === TAGGED_KEY),
  ({ isSent }) => isSent,
];

/**
 * Whether what a step asks for was done on the sample.
 *
 * @example
 * isStepDone(WALK_START, 0); // => false
 */
export function isStepDone(walk: Walk, step: number): boolean {
  return IS_DONE[step]?.(walk) ?? false;
}

/**
 * Goes to a step; whoever leaves the first one out finds the sample read.
 *
 * @example
 * goToStep(WALK_START, 1).isRead; // => true
 */
export function goToStep(walk: Walk, to: number): Walk {
  const step = Math.min(WALK_STEPS.length - 1, Math.max(0, to));
  const isRead = walk.isRead || step > 0;
  return { ...walk, step, isRead, focusKey: null, editingKey: null, form: null, said: null };
}

/**
 * Presses the button on the sample.
 *
 * @example
 * readSample(WALK_START).said; // => { what: 'read', count: 3 }
 */
export function readSample(walk: Walk): Walk {
  return { ...walk, isRead: true, said: { what: 'read', count: openPassages(walk).length } };
}

/**
 * Looks at a passage.
 *
 * @example
 * lookAt(WALK_START, 'pledge').seen; // => ['pledge']
 */
export function lookAt(walk: Walk, focusKey: string): Walk {
  if (walk.focusKey === focusKey) return walk;
  const seen = walk.seen.includes(focusKey) ? walk.seen : [...walk.seen, focusKey];
  const looked = { ...walk, focusKey, seen };
  const isNew = isStepDone(looked, 1) && !isStepDone(walk, 1);
  return isNew ? { ...looked, said: { what: 'seen-all', count: 0 } } : looked;
}

/**
 * Looks at the passage after or before; from none at the first.
 *
 * @example
 * moveBy(WALK_START, 1).focusKey; // => 'request'
 */
export function moveBy(walk: Walk, by: 1 | -1): Walk {
  const open = openPassages(walk);
  const at = open.findIndex(({ key }) => key === walk.focusKey);
  const next = open[at < 0 ? 0 : Math.min(open.length - 1, Math.max(0, at + by))];
  return next ? lookAt(walk, next.key) : walk;
}
