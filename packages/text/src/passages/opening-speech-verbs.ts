import type { Span } from '../text/span';
import type { SpeechVerb, WordView } from './sentence-view';

/** How many words of a sentence are looked through. */
const REACH = 70;

function afterSemicolon(view: WordView, at: number): boolean {
  const [before, token] = [view.readable.tokens[at - 1], view.readable.tokens[at]];
  return (
    before !== undefined &&
    token !== undefined &&
    view.readable.text.slice(before.end, token.start).includes(';')
  );
}

/** The speech verbs at the head of a sentence, up to its first semicolon. */
export function* openingSpeechVerbs(view: WordView, span: Span): Generator<SpeechVerb> {
  const { first, next } = view.range(span);
  const limit = Math.min(next, first + REACH);
  for (let at = first; at < limit; at += 1) {
    if (at > first && afterSemicolon(view, at)) return;
    const verb = view.speechAt(at);
    if (!verb || verb.next > next) continue;
    if (verb.acts.length > 0) yield verb;
    else at = verb.next - 1;
  }
}
