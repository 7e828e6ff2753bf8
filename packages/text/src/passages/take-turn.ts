import type { Span } from '../text/span';
import type { Scene } from './scene';
import type { WordView } from './sentence-view';

/** "* Cử tri huyện X": a line that only names whose petitions follow. */
export function takePetitioner(view: WordView, scene: Scene, span: Span): boolean {
  const alone =
    view.roleAt(view.range(span).first)?.role === 'citizen' && ONLY_NAMED.test(view.key(span));
  if (alone)
    Object.assign(scene, {
      speaker: view.readable.text.slice(span.start, span.end).replace(/[\s:]+$/u, ''),
      role: 'citizen',
      mode: 'voice',
    });
  return alone;
}

const ONLY_NAMED =
  /^(?:các )?cử tri (?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn)[^.:;,?!]{2,40}:?$/u;

/** Where answers stand, the name of a body alone says whose they are. */
export function takeName(view: WordView, scene: Scene, span: Span): void {
  if (scene.mode !== 'answer' && scene.mode !== 'report') return;
  Object.assign(scene, { speaker: view.readable.text.slice(span.start, span.end), role: 'body' });
}

const MASS_BODY = /^(?:hội|hợp tác xã|htx|hiệp hội|công ty|doanh nghiệp)/u;

/** Below a petition a paragraph that begins with a body is its answer. */
export function takeTurn(view: WordView, scene: Scene, span: Span): void {
  const name = view.nameAt(span.start);
  if (!name || scene.role !== 'citizen' || MASS_BODY.test(view.key(name))) return;
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
