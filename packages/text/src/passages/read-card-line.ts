import { because } from '../because';
import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import type { Draft } from './draft';
import type { Scene } from './scene';
import type { LabelField } from './sentence-label';
import type { WordView } from './sentence-view';

/** A task in card form is a directive by itself. */
export function cardTask(view: WordView, task: Span, scene: Scene): Draft {
  const span = trimSpan(view.readable.text, task);
  return {
    ...span,
    kind: 'directive',
    speaker: scene.speaker,
    lead: null,
    coordinating: [],
    force: 'commanded',
    paragraph: scene.paragraph,
    because: [because('PASSAGE-CARD', span)],
  };
}

/** Lines of a card that tell more of the task above them. */
export const CARD_FIELDS: ReadonlySet<LabelField> = new Set([
  'lead',
  'partners',
  'deadline',
  'product',
]);

function partnersOf(view: WordView, rest: Span): string[] {
  const names = view
    .namesWithin(rest)
    .map((name) => view.readable.text.slice(name.start, name.end));
  return names.length > 0 ? names : [view.readable.text.slice(rest.start, rest.end)];
}

/** Adds what a line of a card says to its task. */
export function addCardLine(
  view: WordView,
  task: Draft,
  line: { field: LabelField; rest: Span },
): void {
  const rest = trimSpan(view.readable.text, line.rest);
  if (line.field === 'lead') task.lead = view.readable.text.slice(rest.start, rest.end);
  if (line.field === 'partners') task.coordinating = partnersOf(view, rest);
  if (line.field === 'deadline') task.deadlineIn = rest;
}
