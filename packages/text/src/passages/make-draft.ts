import { because } from '../because';
import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import type { Judgement } from './classify-item';
import type { Draft } from './draft';
import { withoutAside } from './item-edges';
import type { Scene } from './scene';
import type { WordView } from './sentence-view';

/** Makes a draft of a span by a judgement, with the speaker of the scene. */
export function makeDraft(
  view: WordView,
  span: Span,
  made: { judgement: Judgement; scene: Scene; lead?: string | null; coordinating?: string[] },
): Draft {
  const { judgement, scene } = made;
  const trimmed = trimSpan(view.readable.text, withoutAside(view, span));
  return {
    start: trimmed.start,
    end: trimmed.end,
    kind: judgement.kind,
    speaker: scene.speaker,
    lead: made.lead ?? null,
    coordinating: made.coordinating ?? [],
    force: judgement.force,
    paragraph: scene.paragraph,
    because: [because(judgement.ruleId, trimmed)],
  };
}
