import type { Span } from '../text/span';
import type { Scene } from './scene';
import { sentenceLabel, type LabelField, type SentenceLabel } from './sentence-label';
import type { SentencePlace } from './sentence-place';
import type { Subject } from './subject';

/**
 * True while tasks are being handed out: in a list, a section or a paragraph of orders.
 *
 * @example
 * isOrdering(openingScene()); // => false
 */
export function isOrdering(scene: Scene): boolean {
  const orders = new Set<string | null | undefined>(['order', 'wish']);
  return orders.has(scene.list?.move) || scene.mode === 'order' || orders.has(scene.flow);
}

const MODE_OF: Readonly<Partial<Record<LabelField, Scene['mode']>>> = {
  voice: 'voice',
  answer: 'answer',
  answerer: 'answer',
};

function applyField(
  { view, scene, span }: SentencePlace,
  label: { field: LabelField; rest: Span },
): Span {
  scene.mode = MODE_OF[label.field] ?? scene.mode;
  if (label.field === 'task' && scene.mode === 'voice') return label.rest;
  if (label.field === 'answer' && scene.role === 'citizen')
    Object.assign(scene, { speaker: null, role: 'body', standing: '', flow: null });
  if (label.field !== 'answerer') return label.rest;
  scene.speaker = view.readable.text.slice(label.rest.start, label.rest.end).trim();
  return { start: span.end, end: span.end };
}

/** In a list of orders a body's name before a colon is who is told to act. */
function applyLead({ view, scene }: SentencePlace, subject: Subject): void {
  const lead = view.readable.text.slice(subject.span.start, subject.span.end);
  const { move = 'order', marked = false } = scene.list ?? {};
  scene.list = { move, marked, items: 0, lead };
}

function applySpeaker({ scene }: SentencePlace, subject: Subject): void {
  const citizen = subject.role === 'citizen';
  const { speaker, role } = subject;
  Object.assign(scene, {
    speaker,
    role,
    standing: speaker.toLowerCase(),
    list: null,
    petition: citizen,
    flow: citizen ? 'letter' : 'tell',
  });
  if (!citizen) scene.mode = 'answer';
}

function isPlain(scene: Scene): boolean {
  return scene.mode === 'none' && scene.list === null && scene.flow === null;
}

function applied(place: SentencePlace, label: SentenceLabel): Span {
  if (label.kind === 'field') return applyField(place, label);
  if (label.kind === 'topic') return isPlain(place.scene) ? place.span : label.rest;
  if (label.subject.role !== 'citizen' && isOrdering(place.scene)) applyLead(place, label.subject);
  else applySpeaker(place, label.subject);
  return label.rest;
}

/**
 * Takes over what a label at the head of a sentence says, and gives what is left to read.
 *
 * @example
 * // see readSentence
 */
export function applyLabel(place: SentencePlace): Span {
  const label = sentenceLabel(place.view, place.people, place.span);
  return label ? applied(place, label) : place.span;
}
