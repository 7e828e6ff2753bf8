import type { Span } from '../text/span';
import { withoutConnectors } from './item-edges';
import type { SentencePlace } from './sentence-place';
import { LEAD_INS } from './subject-words';

/** The sentence without its adverbials in front. */
export function withoutLeadIns({ view, span }: Pick<SentencePlace, 'view' | 'span'>): Span {
  let start = span.start;
  for (let guard = 0; guard < 3; guard += 1) {
    const rest = view.readable.key.slice(start, Math.min(span.end, start + 120));
    const comma = rest.indexOf(',');
    if (comma < 0 || !LEAD_INS.test(rest.slice(0, comma))) break;
    start += comma + 1;
    while (view.readable.text.charAt(start) === ' ') start += 1;
  }
  return withoutConnectors(view, { start, end: span.end });
}
