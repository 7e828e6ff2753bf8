import type { Span } from '../text/span';
import type { Scene } from './scene';
import type { WordView } from './sentence-view';

/** Below a petition a paragraph that begins with a body is its answer. */
export function takeTurn(view: WordView, scene: Scene, span: Span): void {
  const name = view.nameAt(span.start);
  if (!name || scene.role !== 'citizen') return;
  const speaker = view.readable.text.slice(name.start, name.end);
  Object.assign(scene, {
    speaker,
    role: 'body',
    mode: 'answer',
    standing: speaker.toLowerCase(),
    before: null,
    petition: false,
  });
}
