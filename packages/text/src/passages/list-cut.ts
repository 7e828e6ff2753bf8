import { startOf } from '../readable-text';
import { wordAt } from '../readable-text';
import { tokenAt } from '../text/tokenise';
import type { Boundary } from './list-boundaries';
import type { WordView } from './sentence-view';

/** A boundary that may cut, with its place in the list. */
export interface Cut {
  view: WordView;
  from: number;
  boundary: Boundary;
  /** Where the part after the boundary ends: the next boundary or the end of the span. */
  nextEnd: number;
  end: number;
}

/** The words behind the boundary, as match key. */
export const rightOf = ({ view, boundary, end }: Cut): string =>
  view.readable.key.slice(boundary.right, end).trimStart();
/** The words in front of it, from the last cut on. */
export const leftOf = ({ view, from, boundary }: Cut): string =>
  view.readable.key.slice(from, boundary.left);
/** How many words stand in front. */
export const leftWords = ({ view, from, boundary }: Cut): number =>
  words(view, from, boundary.left);
/** How many words stand behind. */
export const rightWords = ({ view, boundary, end }: Cut): number =>
  words(view, boundary.right, end);

/** Fewer words than this, up to the next comma, are mostly one more noun, aim or manner of the item before. */
const SHORTEST_PART = 6;

/** True where the part behind the boundary ends too soon to be an item of its own. */
export const isCutShort = ({ view, boundary, nextEnd }: Cut): boolean =>
  words(view, boundary.right, nextEnd) < SHORTEST_PART;

/** How many words stand between two offsets. */
function words(view: WordView, from: number, to: number): number {
  return tokenAt(view.readable.tokens, to) - tokenAt(view.readable.tokens, from);
}

/** True when the words right before a boundary are a verb still waiting for its object: "rà soát, sắp xếp lại mạng lưới". */
export function endsInVerb(view: WordView, from: number, boundary: Boundary): boolean {
  const next = tokenAt(view.readable.tokens, boundary.left);
  for (let length = 1; length <= 3; length += 1) {
    const at = next - length;
    if ((view.readable.tokens[at]?.start ?? -1) >= from && view.actionAt(at) === next) return true;
  }
  return false;
}

/** True when what follows a boundary opens with a verb that has something to act on. */
export function opensWithVerb(view: WordView, boundary: Boundary, end: number): boolean {
  const also = tokenAt(view.readable.tokens, boundary.right);
  const at = /^(?:còn|cũng)$/u.test(wordAt(view.readable, also)) ? also + 1 : also;
  const next = view.actionAt(at);
  return next !== null && startOf(view.readable, next) < end;
}

/** True where a word of defect stands between two offsets. */
export function hasDefect(view: WordView, from: number, to: number): boolean {
  return view.hasDefect(view.range({ start: from, end: to }));
}
