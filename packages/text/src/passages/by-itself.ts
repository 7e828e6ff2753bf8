import type { Span } from '../text/span';
import { isOrder } from './classify-item';
import type { Draft } from './draft';
import { readTold } from './read-told';
import type { SentencePlace } from './sentence-place';
import { withoutLeadIns } from './without-lead-ins';

/** A body that promises or passes on by itself, where nobody is speaking. */
export function byItself(place: SentencePlace): Draft[] {
  const { view, scene } = place;
  const span = withoutLeadIns(place);
  const drafts = readTold(view, span, { scene, weak: true });
  const name = view.nameAt(span.start);
  const speaker = name ? view.readable.text.slice(name.start, name.end) : scene.speaker;
  return drafts
    .filter(
      (found) =>
        isOrder(view, found) ||
        found.kind === 'referral' ||
        (found.kind === 'pledge' && (name !== undefined || isBody(place, span))),
    )
    .map((found) =>
      found.kind === 'directive'
        ? found
        : { ...found, speaker, lead: found.lead === speaker ? null : found.lead },
    );
}

const isBody = ({ view }: SentencePlace, span: Span): boolean =>
  view.roleAt(view.range(span).first)?.role === 'body';
