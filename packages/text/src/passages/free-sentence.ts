import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { announced, namesPetitioners } from './announced';
import { byItself } from './by-itself';
import { BEYOND_COMPETENCE, isOrder } from './classify-item';
import { isTarget } from './figures';
import { afterColon, opensList } from './complement';
import type { Draft } from './draft';
import { progressSection } from './progress-section';
import { readOrdered } from './read-ordered';
import { moreGoals, targets, targetSection } from './read-targets';
import { readTold } from './read-told';
import { readVoiced } from './read-voiced';
import { LETTER_WRITER, type Scene } from './scene';
import type { SentencePlace } from './sentence-place';
import { isTaskClause, opensTaskAt } from './task-clause';
import { toldOn } from './told-on';
import { withoutLeadIns } from './without-lead-ins';

/** True where a sentence among orders hands out a task. */
function handsOut({ view, scene }: SentencePlace, span: Span): boolean {
  const key = view.key(span);
  const goals = scene.flow !== null;
  return (
    (goals && isTarget(key) && !PAST.test(key)) || isTaskClause(view, span) || isOrder(view, span)
  );
}

/** What it is done for, or several circumstances: no task hides behind their commas. */
const PURPOSE = /^(?:nhằm|để) |; nhằm /u;
const NO_PREDICATE = /^(?!(?:.{0,70} )?(?:sẽ|đã|đang|vừa) )[^,;:]{3,70}, /u;

/** The clause that hands out the task: behind the lead-ins, or behind one more comma, or the sentence itself. */
function taskSpan({ view, span }: SentencePlace): Span {
  const whole = trimSpan(view.readable.text, afterColon(view, span, 600));
  const bare = trimSpan(view.readable.text, withoutLeadIns({ view, span: whole }));
  if (bare.start === whole.start || isTaskClause(view, bare)) return bare;
  const skipped = PURPOSE.test(view.key(whole).slice(0, 160))
    ? 0
    : (NO_PREDICATE.exec(view.key(bare))?.[0].length ?? 0);
  const behind = { start: bare.start + skipped, end: bare.end };
  if (skipped > 0 && isTaskClause(view, behind)) return behind;
  return isTaskClause(view, whole) ? whole : bare;
}

/** Under "Tổ chức thực hiện", or behind an order, a sentence that begins with a body or a verb hands out a task. */
function orderedOn(place: SentencePlace, force: 'commanded' | 'wished'): Draft[] {
  const { view, scene } = place;
  const span = taskSpan(place);
  const key = view.key(span);
  if (opensList(view, span)) nameIssuer(place, span);
  if (opensList(view, span) || HELD.test(view.key(place.span))) return [];
  if (PROMISED.test(key)) return readTold(view, place.span, { scene, weak: true });
  if (!handsOut(place, span)) return [];
  const carried = opensTaskAt(view, view.range(span).first);
  const lead = carried ? scene.lead : null;
  const orders = readOrdered(view, span, { scene, force, lead, verbStart: null });
  if (orders.length > 0) takeOrders(scene, orders);
  return orders;
}

/** Behind orders the paragraph goes on with more; the body last told to act is kept. */
function takeOrders(scene: Scene, orders: readonly Draft[]): void {
  if (scene.flow === null) scene.flow = 'order';
  scene.lead = orders.at(-1)?.lead ?? scene.lead;
}

/** "Sáng 12/3, UBND xã tổ chức hội nghị …" tells of an event. */
const HELD =
  /^(?:sáng|trưa|chiều|tối|ngày|cũng tại|tại)(?! .*(?:yêu cầu|đề nghị|giao|phải|cần) )[^;:]{2,200}? tổ chức (?:hội nghị|buổi|cuộc|lễ|phiên|đối thoại|gặp mặt|diễn đàn)/u;

/** "…, Ban Thường vụ Tỉnh ủy kết luận như sau:" names whose orders follow. */
function nameIssuer({ view, scene }: SentencePlace, span: Span): void {
  const name = view.nameAt(span.start);
  if (name && /kết luận|chỉ đạo|thống nhất/u.test(view.key(span)))
    scene.speaker = view.readable.text.slice(name.start, name.end);
}

const PAST = /^(?:[^,;]{0,60}? )?(?:đã|đang|vừa) /u;

/** A promise among orders: "Tỉnh sẽ …". */
const PROMISED = /^(?:[^,;:]{3,120}, )?(?:[\p{L}\p{N}]{1,8} ){1,7}?sẽ (?!bị |phải |được )/u;

/** Goes on with what the paragraph has been doing. */
const FLOWS: Readonly<Record<NonNullable<Scene['flow']>, (place: SentencePlace) => Draft[]>> = {
  voice: (place) => voicedOn(place),
  letter: ({ view, scene, span }) =>
    readVoiced(view, span, { scene, leaning: 'complaint', verbStart: null }),
  tell: (place) => toldOn(place),
  order: (place) => orderedFlow(place, 'commanded'),
  wish: (place) => orderedFlow(place, 'wished'),
};

/** Behind a petition "Nội dung này đang được …" already answers it. */
function voicedOn(place: SentencePlace): Draft[] {
  const { view, scene, span } = place;
  return TAKEN_UP.test(view.key(span))
    ? toldOn(place)
    : readVoiced(view, span, { scene, leaning: 'voice', verbStart: null });
}

const TAKEN_UP = /^(?:nội dung|kiến nghị|phản ánh|đề nghị) (?:này|trên) (?:đang|đã) được /u;

function orderedFlow(place: SentencePlace, force: 'commanded' | 'wished'): Draft[] {
  const handed = orderedOn(place, force);
  const telling = place.scene.mode === 'answer';
  return handed.length === 0 && telling ? toldOn(place) : handed;
}

/** True behind orders for a sentence that opens with a verb of action: another order, whatever becomes of it. */
function isOrderedOn(place: SentencePlace): boolean {
  const { view, scene } = place;
  const ordering = scene.flow === 'order' && scene.role !== 'citizen';
  return ordering && opensTaskAt(view, view.range(taskSpan(place)).first);
}

/**
 * Reads a sentence without a speech verb of its own, by what goes on around it.
 *
 * @example
 * // see readSentence
 */
export function readFree(place: SentencePlace): Draft[] {
  const { view, scene, span } = place;
  if (BEYOND_COMPETENCE.test(view.key(span)) && !isOrderedOn(place))
    return readTold(view, span, { scene, weak: true });
  const more = moreGoals(place);
  if (more) return more;
  namesPetitioners(place);
  const sets = scene.flow === 'order' || SETS_GOALS.test(view.key(span));
  const goals = sets ? targets(place) : null;
  if (goals) return goals;
  if (scene.flow !== null) return FLOWS[scene.flow](place);
  return targets(place) ?? announced(place) ?? SECTIONS[scene.mode](place);
}

/** Whoever tells it: "Thành phố đặt mục tiêu …" sets a goal. */
const SETS_GOALS = /^[^,;:]{2,80} đặt (?:ra )?(?:mục|chỉ) tiêu /u;

/** A body that is given a duty, with nobody seen to give it: "UBND xã được giao …", "Sở chịu trách nhiệm …". */
function hasDuty({ view, span }: SentencePlace): boolean {
  const bare = withoutLeadIns({ view, span });
  const body =
    view.nameAt(bare.start) !== undefined || view.roleAt(view.range(bare).first)?.role === 'body';
  return body && ON_DUTY.test(view.key(bare));
}

const ON_DUTY =
  /^(?!.{0,160} (?:đã|đang|sẽ|chưa|nếu|vì) )[^;:]{3,160}? (?:cần(?! thơ| thiết)|phải) |^[^;:]{3,110}? (?:được (?:giao|yêu cầu|phân công)(?! quản lý| dự toán| đất| kế hoạch)|(?:có|chịu) trách nhiệm(?! về)|có nhiệm vụ) /u;

/** Where no section says so, tasks are handed out behind orders, and to whoever must do something. */
function mayHandOut(place: SentencePlace): boolean {
  const { scene } = place;
  if (scene.role === 'citizen') return false;
  return scene.before === 'order' || hasDuty(place);
}

function plainSection(place: SentencePlace): Draft[] {
  const { view, scene } = place;
  const handed = mayHandOut(place) ? orderedOn(place, 'commanded') : [];
  if (handed.length > 0) return handed;
  if (scene.role === 'body' && scene.before === 'tell') return goesOnTelling(place);
  if (scene.role !== 'citizen' && ISSUED.test(view.key(place.span))) scene.before = 'order';
  return byItself(place);
}

/** A paragraph without a speaker of its own, below what a body told. */
function goesOnTelling(place: SentencePlace): Draft[] {
  const { view, scene } = place;
  return readTold(view, withoutLeadIns(place), { scene, weak: true, facts: true, plain: true });
}

/** A document that orders, whose content the sentences behind it tell. */
const ISSUED =
  /(?:ban hành|ký|có|gửi) (?:[\p{L}]{1,8} ){0,3}?(?:công điện|chỉ thị|kế hoạch|phương án|nghị quyết|chương trình|đề án|quyết định|(?:văn bản|công văn|thông báo)(?! trả lời| phúc đáp))(?! .{0,120}(?:trả lời|phúc đáp))/u;

/** How a sentence is read by the section it stands in. */
const SECTIONS: Readonly<Record<Scene['mode'], (place: SentencePlace) => Draft[]>> = {
  order: (place) => orderedOn(place, 'commanded'),
  answer: toldOn,
  report: toldOn,
  progress: progressSection,
  voice: ({ view, scene, span }) =>
    readVoiced(view, span, {
      scene,
      leaning: scene.speaker === LETTER_WRITER ? 'complaint' : 'voice',
      verbStart: null,
    }),
  target: targetSection,
  none: plainSection,
};
