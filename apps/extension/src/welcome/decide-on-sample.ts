import type { PassageKind } from '@camket/domain/data';
import {
  openPassages,
  TAGGED_KEY,
  type Decision,
  type SamplePassage,
  type Walk,
} from './sample-walk';

const changed = (walk: Walk, key: string, part: Partial<SamplePassage>): SamplePassage[] =>
  walk.passages.map((passage) => (passage.key === key ? { ...passage, ...part } : passage));

/** What is looked at once a passage has left the list: the one after it, else the one before. */
function afterwards(walk: Walk, key: string): string | null {
  const open = openPassages(walk);
  const at = open.findIndex((passage) => passage.key === key);
  return (open[at + 1] ?? open[at - 1])?.key ?? null;
}

/**
 * Accepts a passage or leaves it out.
 *
 * @example
 * decide(WALK_START, 'request', 'accepted').said; // => { what: 'accepted', count: 2 }
 */
export function decide(walk: Walk, key: string, decision: Exclude<Decision, 'open'>): Walk {
  const passages = changed(walk, key, { decision });
  const decided = { ...walk, passages, focusKey: afterwards(walk, key), editingKey: null };
  const count = openPassages(decided).length;
  return {
    ...decided,
    isSent: false,
    undo: [...walk.undo, walk.passages],
    said: { what: count === 0 ? 'decided-all' : decision, count },
  };
}

/**
 * Takes back the last decision.
 *
 * @example
 * undoDecision(decide(WALK_START, 'request', 'accepted')).passages === WALK_START.passages; // => true
 */
export function undoDecision(walk: Walk): Walk {
  const passages = walk.undo.at(-1);
  if (passages === undefined) return walk;
  const undone = { ...walk, passages, undo: walk.undo.slice(0, -1), editingKey: null };
  const count = openPassages(undone).length;
  const focusKey = walk.focusKey ?? openPassages(undone)[0]?.key ?? null;
  return { ...undone, focusKey, said: { what: 'undone', count } };
}

/**
 * Corrects the kind or the words of a passage.
 *
 * @example
 * correct(WALK_START, 'request', { kind: 'complaint' }).passages[0]?.kind; // => 'complaint'
 */
export function correct(
  walk: Walk,
  key: string,
  part: Partial<Pick<SamplePassage, 'kind' | 'text'>>,
): Walk {
  return { ...walk, passages: changed(walk, key, part) };
}

/**
 * Takes selected words; without any it is said what to do.
 *
 * @example
 * takeWords(WALK_START, '').said; // => { what: 'select-first', count: 0 }
 */
export function takeWords(walk: Walk, words: string): Walk {
  const quoted = words.trim();
  if (quoted === '') return { ...walk, said: { what: 'select-first', count: 0 } };
  return { ...walk, form: { quoted, kind: 'request' }, said: null };
}

/** Chooses the kind of the words that were taken. */
export function chooseKind(walk: Walk, kind: PassageKind): Walk {
  return walk.form === null ? walk : { ...walk, form: { ...walk.form, kind } };
}

/** Follows the words that were taken, in the place of what was followed by hand before. */
export function saveWords(walk: Walk): Walk {
  if (walk.form === null) return walk;
  const { quoted, kind } = walk.form;
  const others = walk.passages.filter(({ key }) => key !== TAGGED_KEY);
  const tagged = { key: TAGGED_KEY, kind, quoted, text: quoted, decision: 'accepted' as const };
  // What was decided before can no longer be taken back one by one: the list has another passage now.
  return {
    ...walk,
    passages: [...others, tagged],
    undo: [],
    form: null,
    isSent: false,
    said: { what: 'tagged', count: 0 },
  };
}

/** Sends what is followed; on the sample nothing leaves the device. */
export function sendSample(walk: Walk): Walk {
  return { ...walk, isSent: true, said: { what: 'sent', count: 0 } };
}
