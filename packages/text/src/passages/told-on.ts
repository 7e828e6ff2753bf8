import { announced } from './announced';
import { afterColon } from './complement';
import type { Draft } from './draft';
import { readTold } from './read-told';
import type { SentencePlace } from './sentence-place';

/** What petitions are about, told behind answers. */
const PETITIONS =
  /^(?:các |những |nhiều |một số )(?:ý kiến|kiến nghị|câu hỏi)[^,;:]{0,50} (?:tập trung|xoay quanh|chủ yếu|đề cập|liên quan)/u;

/** A sentence of somebody who tells: answers, results, where things stand. */
export function toldOn(place: SentencePlace): Draft[] {
  const { view, scene, span } = place;
  if (PETITIONS.test(view.key(span))) {
    scene.flow = null;
    return announced(place) ?? [];
  }
  return readTold(view, afterColon(view, span), { scene, weak: false });
}
