import { afterColon } from './complement';
import type { Draft } from './draft';
import { readTold } from './read-told';
import type { SentencePlace } from './sentence-place';

/** A sentence of somebody who tells: answers, results, where things stand. */
export function toldOn(place: SentencePlace): Draft[] {
  const { view, scene, span } = place;
  return readTold(view, afterColon(view, span), { scene, weak: false });
}
