import { assignmentIn } from './assignment';
import { afterColon, opensList } from './complement';
import type { Draft } from './draft';
import type { Frame } from './frame';
import { readOrdered } from './read-ordered';
import { readTold } from './read-told';
import { readVoiced } from './read-voiced';
import type { SentencePlace } from './sentence-place';

const CONCLUDES = /kết luận|chỉ đạo/u;

/** True where what follows "như sau:" are orders, whatever the verb. */
function announcesOrders({ view, span }: SentencePlace, frame: Frame): boolean {
  const words = view.key({ start: frame.verbSpan.start, end: span.end });
  return CONCLUDES.test(words);
}

/** Opens the list that a sentence announces: its items are read by what announced them. */
export function openList(place: SentencePlace, frame: Frame): Draft[] {
  const { scene, view, span } = place;
  const orders = frame.move === 'order' || frame.move === 'wish';
  const lead = orders
    ? assignmentIn(view, { start: frame.verbSpan.start, end: span.end }).lead
    : null;
  const move = announcesOrders(place, frame) ? 'order' : frame.move;
  scene.list = {
    move: move === 'order' && frame.move === 'wish' ? 'wish' : move,
    lead,
    marked: false,
    items: 0,
  };
  scene.mode = move === 'answered' ? 'answer' : 'none';
  return [];
}

function listedOrders(
  { view, scene, span }: SentencePlace,
  force: 'commanded' | 'wished',
): Draft[] {
  return readOrdered(view, afterColon(view, span), {
    scene,
    force,
    lead: scene.list?.lead ?? null,
    verbStart: null,
  });
}

/** An item of a list of orders: a further announcement holds none, a refusal is an answer. */
function listedTasks(place: SentencePlace, move: 'order' | 'wish'): Draft[] {
  const { view, scene, span } = place;
  if (opensList(view, span)) return [];
  return REFUSED.test(view.key(span))
    ? readTold(view, span, { scene, weak: false })
    : listedOrders(place, move === 'wish' ? 'wished' : 'commanded');
}

const REFUSED = /^(?:không|chưa) (?:đồng ý|chấp thuận|thống nhất|đồng tình|xem xét)(?![\p{L}])/u;

/** Reads an item of an announced list by what announced it. */
export function listed(place: SentencePlace): Draft[] {
  const { view, scene, span } = place;
  const move = scene.list?.move;
  if (scene.list) scene.list.items += 1;
  if (move === 'order' || move === 'wish') return listedTasks(place, move);
  if (move === 'complaint' || move === 'request' || move === 'voice')
    return readVoiced(view, span, { scene, leaning: move, verbStart: null });
  return readTold(view, afterColon(view, span), { scene, weak: false });
}
