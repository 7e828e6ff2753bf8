import type { SpeechVerb, WordView } from '../passages/sentence-view';
import { startOf } from '../readable-text';

/** What nothing is known of. */
export const NONE = '-';

/** What is known of the words of a text, word by word. */
export interface KnownWords {
  /** N a name, the first act of a verb of speech, who it heads, D a defect, I an issue, A an action. */
  classes: readonly string[];
  /** The verb of speech that begins there. */
  verbs: readonly (SpeechVerb | null)[];
}

/**
 * Looks every word of a text up once.
 *
 * @example
 * knownWords(wordView(readableText('đề nghị xem xét'), [])).classes; // => ['request', '-', 'A', '-']
 */
export function knownWords(view: WordView): KnownWords {
  const verbs = view.readable.tokens.map((_, at) => {
    const verb = view.speechAt(at);
    return verb && verb.acts.length > 0 ? verb : null;
  });
  return { verbs, classes: verbs.map((verb, at) => classAt(view, at, verb)) };
}

function classAt(view: WordView, at: number, verb: SpeechVerb | null): string {
  if (view.nameAt(startOf(view.readable, at))) return 'N';
  return verb?.acts[0] ?? view.roleAt(at)?.role ?? plainClass(view, at);
}

function plainClass(view: WordView, at: number): string {
  if (view.defectAt(at)) return 'D';
  if (view.issueAt(at) !== null) return 'I';
  return view.actionAt(at) === null ? NONE : 'A';
}

const SUBJECTS: ReadonlyMap<string, string> = new Map([
  ['N', 'body'],
  ['body', 'body'],
  ['official', 'official'],
  ['citizen', 'citizen'],
]);

/** The subject named first in a stretch of words, by their classes. */
export function subjectAmong(classes: readonly string[], first: number, next: number): string {
  for (let at = first; at < next; at += 1) {
    const subject = SUBJECTS.get(classes[at] ?? NONE);
    if (subject !== undefined) return subject;
  }
  return NONE;
}

/** The first class known among the first four words of a stretch. */
export function firstClass(classes: readonly string[], first: number, next: number): string {
  const until = Math.min(next, first + 4);
  for (let at = first; at < until; at += 1) {
    const found = classes[at] ?? NONE;
    if (found !== NONE) return found;
  }
  return NONE;
}
