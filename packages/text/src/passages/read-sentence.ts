import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { BEYOND_COMPETENCE, isOrder, isTarget } from './classify-item';
import { assignmentIn } from './assignment';
import { afterAddressee, afterColon, opensList } from './complement';
import type { Draft } from './draft';
import { findFrame, type Frame, type Move } from './frame';
import { draft, readOrdered, readTold, readVoiced } from './read-items';
import type { Scene } from './scene';
import type { WordView } from './sentence-view';
import type { PeopleIndex } from './subject';

/** A sentence to read, and what is known of its place. */
export interface SentencePlace {
  view: WordView;
  people: PeopleIndex;
  scene: Scene;
  span: Span;
  /** The last sentence of its paragraph. */
  last: boolean;
}

const WEAK_TELLING = /^(?:nhấn mạnh|khẳng định|đánh giá|bày tỏ|chia sẻ|báo cáo|thông tin|trình bày|phát biểu|nói|lưu ý|thống nhất|kết luận|phân tích|nêu|cho rằng|nêu rõ|xác nhận|quan tâm)/u;
const ONLY_PEOPLE = /^(?:giao|yêu cầu|đề nghị|chỉ đạo|mong muốn|bày tỏ mong muốn|mong)\s+(?:các đồng chí )?(?:lãnh đạo|cán bộ|các đồng chí|đội ngũ|mỗi|từng|toàn thể)/u;

function voiced(place: SentencePlace, frame: Frame, leaning: 'complaint' | 'request' | 'voice'): Draft[] {
  const complement = afterColon(place.view, frame.complement);
  const colon = complement.start !== frame.complement.start;
  const verbStart = colon || leaning !== 'request' ? null : frame.verbSpan.start;
  return readVoiced(place.view, complement, { scene: place.scene, leaning, verbStart });
}

function told(place: SentencePlace, frame: Frame): Draft[] {
  const { view, scene } = place;
  const complement = afterColon(view, frame.complement);
  const colon = complement.start !== frame.complement.start;
  const weak = WEAK_TELLING.test(view.key(frame.verbSpan)) && !colon;
  scene.telling = !weak;
  return readTold(view, complement, { scene, weak });
}

/** "X đã trực tiếp trả lời các ý kiến": the bare report that questions were answered. */
function answered(place: SentencePlace, frame: Frame): Draft[] {
  const { view, scene, span } = place;
  const complement = afterColon(view, frame.complement);
  if (complement.start !== frame.complement.start) {
    scene.telling = true;
    return readTold(view, complement, { scene, weak: false });
  }
  const start = frame.subject ? (/\p{Lu}/u.test(scene.speaker?.charAt(0) ?? '') ? predicateStart(place, frame) : frame.subject.span.start) : frame.verbSpan.start;
  const stop = /;|,? đồng thời|,? sau đó/u.exec(view.readable.key.slice(frame.verbSpan.end, span.end));
  const end = stop ? frame.verbSpan.end + stop.index : span.end;
  const bare = draft(view, { start, end }, { judgement: { kind: 'answer', force: null, ruleId: 'PASSAGE-ANSWERED' }, scene });
  const rest = stop ? readTold(view, { start: end + stop[0].length, end: span.end }, { scene, weak: true }) : [];
  return [bare, ...rest];
}

function predicateStart({ view }: SentencePlace, frame: Frame): number {
  const before = view.readable.key.slice(frame.subject?.span.start ?? 0, frame.verbSpan.start);
  const has = /(?:đã|trực tiếp|cũng|tiếp thu)[^,]{0,40}(?:, )?$/u.exec(before);
  return has ? frame.verbSpan.start - has[0].length : frame.verbSpan.start;
}

function ordered(place: SentencePlace, frame: Frame, force: 'commanded' | 'wished'): Draft[] {
  const { view, scene } = place;
  const complement = afterColon(view, frame.complement);
  const whole = { start: frame.verbSpan.start, end: complement.end };
  const colon = complement.start !== frame.complement.start;
  const lead = colon ? assignmentIn(view, { start: frame.verbSpan.start, end: complement.start - 1 }).lead : null;
  const people = ONLY_PEOPLE.test(view.key(whole));
  const start = people && !colon ? afterPeople(place, complement) : complement.start;
  const orders = readOrdered(view, { start, end: complement.end }, { scene, force, lead, verbStart: colon || people || force === 'wished' ? null : frame.verbSpan.start });
  return orders;
}

/** An order to "lãnh đạo các sở, ban, ngành": the task begins at its verb. */
function afterPeople({ view }: SentencePlace, span: Span): number {
  const { first, next } = view.range(span);
  for (let at = first + 1; at < Math.min(next, first + 40); at += 1) {
    const before = view.readable.tokens[at - 1];
    if (view.actionAt(at) !== null || /^(?:coi|cần|phải)$/u.test(view.readable.tokens[at]?.key ?? '')) return view.readable.tokens[at]?.start ?? span.start;
    if (!before) break;
  }
  return span.start;
}

function referred(place: SentencePlace, frame: Frame): Draft[] {
  const { view, scene, span } = place;
  const start = frame.subject?.role === 'body' ? frame.subject.span.start : frame.verbSpan.start;
  return [draft(view, { start, end: span.end }, { judgement: { kind: 'referral', force: 'noted', ruleId: 'PASSAGE-REFERRAL' }, scene })];
}

type Reader = (place: SentencePlace, frame: Frame) => Draft[];

const READERS: Readonly<Record<Move, Reader>> = {
  complaint: (place, frame) => voiced(place, frame, 'complaint'),
  request: (place, frame) => voiced(place, frame, 'request'),
  voice: (place, frame) => voiced(place, frame, 'voice'),
  tell: told,
  answered,
  pledge: (place, frame) => readTold(place.view, { start: frame.verbSpan.start, end: frame.complement.end }, { scene: place.scene, weak: true }),
  order: (place, frame) => ordered(place, frame, 'commanded'),
  wish: (place, frame) => ordered(place, frame, 'wished'),
  refer: referred,
};

function takeSpeaker(scene: Scene, frame: Frame): void {
  if (!frame.subject) return;
  scene.speaker = frame.subject.speaker;
  scene.role = frame.subject.role;
}

function openList(place: SentencePlace, frame: Frame): Draft[] {
  const { scene, view } = place;
  const lead = frame.move === 'order' || frame.move === 'wish' ? assignmentIn(view, { start: frame.verbSpan.start, end: place.span.end }).lead : null;
  scene.list = { move: frame.move, lead, marked: false, items: 0 };
  if (frame.move === 'answered' || frame.move === 'tell') scene.mode = 'answer';
  return [];
}

/** Reads an item of an announced list by what announced it. */
function listed(place: SentencePlace): Draft[] {
  const { view, scene, span } = place;
  const move = scene.list?.move ?? 'tell';
  if (scene.list) scene.list.items += 1;
  if (move === 'order' || move === 'wish') {
    return readOrdered(view, afterColon(view, span), { scene, force: move === 'wish' ? 'wished' : 'commanded', lead: scene.list?.lead ?? null, verbStart: null });
  }
  if (move === 'complaint' || move === 'request' || move === 'voice') return readVoiced(view, span, { scene, leaning: move, verbStart: null });
  return readTold(view, afterColon(view, span), { scene, weak: false });
}

const PASSIVE_ANSWER = /(?:được|do) [^;.]{2,160}?(?:giải đáp|trả lời|làm rõ|giải trình|tiếp thu,? (?:và )?(?:trả lời|giải trình|giải đáp))/u;

/** A sentence without a speech verb of its own. */
function free(place: SentencePlace): Draft[] {
  const { view, scene, span } = place;
  const key = view.key(span);
  if (BEYOND_COMPETENCE.test(key)) return readTold(view, span, { scene, weak: true });
  if (PASSIVE_ANSWER.test(key) && /^(?:[^,]{0,40}, )?(?:các |những |nhiều |một số )?(?:ý kiến|kiến nghị|nội dung|câu hỏi|vấn đề)/u.test(key)) return [draft(view, span, { judgement: { kind: 'answer', force: null, ruleId: 'PASSAGE-ANSWERED' }, scene })];
  if (scene.mode === 'target') return isTarget(key) ? [draft(view, span, { judgement: { kind: 'target', force: null, ruleId: 'PASSAGE-TARGET' }, scene })] : [];
  if (scene.mode === 'order') return orderedSection(place);
  if (scene.telling || scene.mode === 'answer' || scene.mode === 'report') return readTold(view, afterColon(view, span), { scene, weak: false });
  if (scene.mode === 'voice') return readVoiced(view, span, { scene, leaning: 'voice', verbStart: null });
  return readTold(view, span, { scene, weak: true }).filter((found) => isOrder(view, found) || found.kind === 'referral' || (found.kind === 'pledge' && scene.role === 'official'));
}

/** Under "Tổ chức thực hiện" a sentence that begins with a body or a verb hands out a task. */
function orderedSection(place: SentencePlace): Draft[] {
  const { view, scene } = place;
  const span = trimSpan(view.readable.text, afterColon(view, place.span));
  const opens = view.nameAt(span.start) !== undefined || isOrder(view, span) || afterAddressee(view, span) > span.start;
  if (!opens && !isTarget(view.key(span))) return [];
  return readOrdered(view, span, { scene, force: 'commanded', lead: null, verbStart: null });
}

/**
 * Reads one sentence: its speech verb and what it introduces, or its place in a list or section.
 *
 * @example
 * // see readPassages
 */
export function readSentence(place: SentencePlace): Draft[] {
  const { view, people, scene, span } = place;
  const frame = findFrame(view, people, { span, carried: { speaker: scene.speaker, role: scene.role } });
  const inList = scene.list !== null && (frame === null || frame.subject === null);
  if (inList) return listed(place);
  if (!frame) return free(place);
  if (frame.subject) {
    takeSpeaker(scene, frame);
    scene.list = null;
  }
  if (place.last && opensList(view, span)) return openList(place, frame);
  return READERS[frame.move](place, frame);
}
