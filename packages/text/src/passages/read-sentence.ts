import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { applyLabel, isOrdering } from './apply-label';
import { assignmentIn } from './assignment';
import { afterColon, opensList } from './complement';
import type { Draft } from './draft';
import { findFrame, type Frame } from './frame';
import { READERS } from './frame-readers';
import { readFree } from './free-sentence';
import { answeredMatters } from './answered-matters';
import { passiveAnswer } from './passive-answer';
import { withoutLeadIns } from './without-lead-ins';
import { readOrdered } from './read-ordered';
import { readTold } from './read-told';
import { readVoiced } from './read-voiced';
import type { Scene } from './scene';
import type { SentencePlace } from './sentence-place';
import type { WordView } from './sentence-view';
import { nounSubject } from './subject';

function takeSpeaker({ scene, people, view }: SentencePlace, frame: Frame): void {
  const subject = frame.subject;
  if (!subject || (subject.pronoun && scene.speaker !== null)) return;
  scene.speaker = subject.speaker;
  scene.role = subject.role;
  scene.standing = `${view.key(subject.span)} ${people.postOf(subject.speaker)}`.toLowerCase();
}

const CONCLUDES = /kết luận|chỉ đạo/u;
const HANDS_OUT = /(?:kết luận|chỉ đạo|giao|yêu cầu|phân công|nhiệm vụ)/u;

/** True where what follows "như sau:" are orders, whatever the verb. */
function announcesOrders({ view, span }: SentencePlace, frame: Frame): boolean {
  const words = view.key({ start: frame.verbSpan.start, end: span.end });
  if (frame.move === 'tell') return HANDS_OUT.test(words);
  return (
    CONCLUDES.test(words) && !/^(?:đề nghị|kiến nghị|phản ánh)/u.test(view.key(frame.verbSpan))
  );
}

function openList(place: SentencePlace, frame: Frame): Draft[] {
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
  scene.mode = move === 'answered' || move === 'tell' ? 'answer' : 'none';
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
function listed(place: SentencePlace): Draft[] {
  const { view, scene, span } = place;
  const move = scene.list?.move;
  if (scene.list) scene.list.items += 1;
  if (move === 'order' || move === 'wish') return listedTasks(place, move);
  if (move === 'complaint' || move === 'request' || move === 'voice')
    return readVoiced(view, span, { scene, leaning: move, verbStart: null });
  return readTold(view, afterColon(view, span), { scene, weak: false });
}

const ACCORDING =
  /^theo (?:phản ánh của |ý kiến của |kiến nghị của )?(?!đó|ban tổ chức|thống kê|đánh giá|quy|kế|chương|dự|thống|báo cáo|nghị|quyết|luật|kết|tinh|hướng|đề|yêu|như|phương|lộ|nội|ý)([^,;:]{3,120}), /u;

const AS_REPORTED =
  /^theo (?:ý kiến )?(?:phản ánh|kiến nghị)(?: của (?:người dân|cử tri|công dân|bạn đọc|bà con|nhân dân))?, /u;

/** "Theo phản ánh, …": what petitioners say follows, named or not. */
function asReported({ view, scene, span }: SentencePlace): Draft[] | null {
  const hit = AS_REPORTED.exec(view.key(span));
  if (!hit) return null;
  const of = hit[0].indexOf(' của ');
  const speaker =
    of < 0 ? null : view.readable.text.slice(span.start + of + 5, span.start + hit[0].length - 2);
  Object.assign(scene, { speaker, role: 'citizen', flow: 'voice' });
  const said = { start: span.start + hit[0].length, end: span.end };
  return readVoiced(view, said, { scene, leaning: 'voice', verbStart: null });
}

/** "Theo ông Lợi, …": whose words follow. */
function accordingTo(place: SentencePlace): Draft[] | null {
  const { view, people, scene, span } = place;
  const hit = ACCORDING.exec(view.key(span));
  const source =
    hit &&
    nounSubject(
      view,
      people,
      trimSpan(view.readable.text, {
        start: span.start + hit[0].length - 2 - (hit[1]?.length ?? 0),
        end: span.start + hit[0].length - 2,
      }),
    );
  if (!hit || !source) return null;
  if (source.role === 'citizen') {
    Object.assign(scene, { speaker: source.speaker, role: 'citizen', flow: 'voice' });
    return readVoiced(
      view,
      { start: span.start + hit[0].length, end: span.end },
      { scene, leaning: 'complaint', verbStart: null },
    );
  }
  if (!source.pronoun) scene.speaker = source.speaker;
  scene.role = source.role;
  scene.flow = 'tell';
  return readTold(
    view,
    { start: span.start + hit[0].length, end: span.end },
    { scene, weak: false },
  );
}

const ANSWER_FOLLOWS =
  /(?:thông báo|trả lời|phúc đáp|báo cáo|giải trình|thông tin|có ý kiến)(?: [\p{L}\d/]{1,12}){0,9} như sau\s*:?\s*$/u;

/** "… xin thông báo kết quả xử lý như sau:" hands the word to the body it names. */
function announcesAnswer(place: SentencePlace): boolean {
  const { view, scene, span, last } = place;
  const hit = last ? ANSWER_FOLLOWS.exec(view.key(span)) : null;
  if (!hit) return false;
  const body = view.namesWithin({
    start: withoutLeadIns(place).start,
    end: span.start + hit.index + 1,
  })[0];
  if (body) scene.speaker = view.readable.text.slice(body.start, body.end);
  else if (scene.role === 'citizen') scene.speaker = null;
  Object.assign(scene, {
    role: 'body',
    mode: 'answer',
    list: null,
    flow: null,
    standing: (scene.speaker ?? '').toLowerCase(),
  });
  return true;
}

/** What was done already, told in front of "kết quả như sau:". */
function answeredBefore(place: SentencePlace): Draft[] {
  const { view, scene } = place;
  const told = readTold(view, withoutLeadIns(place), { scene, weak: false });
  return told.filter((found) => / đã /u.test(view.key(found)));
}

const TELLING_MODES = new Set(['answer', 'report']);

/** "UBND tỉnh đã chỉ đạo các sở …" tells what was done, "… sẽ giao …" what will be. */
function isToldOrder(place: SentencePlace, frame: Frame): boolean {
  if (frame.move !== 'order') return false;
  const { scene, view, span } = place;
  const before = view.key({ start: span.start, end: frame.verbSpan.start });
  if (/(?:^|\s)sẽ(?=\s)/u.test(before)) return true;
  const done = /(?:^|\s)đã(?=\s)/u.test(before);
  const answering = TELLING_MODES.has(scene.mode) || scene.flow === 'tell';
  if (view.key(frame.verbSpan) === 'chỉ đạo' && answersWith(scene, frame)) return true;
  return done && (frame.subject?.role === 'body' || answering);
}

/** What a body has its people do is part of its answer; in a report also what its leaders do. */
function answersWith(scene: Scene, frame: Frame): boolean {
  if (scene.mode === 'progress') return true;
  return TELLING_MODES.has(scene.mode) && frame.subject?.role === 'body';
}

function toldOrder(place: SentencePlace, frame: Frame): Draft[] {
  const { view, people, scene, span } = place;
  if (scene.flow === 'voice') scene.flow = 'tell';
  const body =
    frame.subject && !people.within(frame.subject.span) ? frame.subject.span.start : null;
  return readTold(
    view,
    { start: body ?? withoutLeadIns(place).start, end: span.end },
    { scene, weak: false },
  );
}

function isHanded(place: SentencePlace, frame: Frame): boolean {
  if (!isOrdering(place.scene) || frame.subject?.role !== 'body') return false;
  const before = place.view.key({ start: place.span.start, end: frame.verbSpan.start });
  return !/(?:^|\s)(?:đã|vừa|đang)(?=\s)/u.test(before);
}

/** "UBND phường chân thành cảm ơn phản ánh của quý Ông/Bà": nothing to follow. */
const THANKS =
  /^(?:[^,;:]{0,60} )?(?:chân thành|trân trọng|xin) (?:chân thành )?(?:cảm ơn|cám ơn) (?:phản ánh|ý kiến|quý|sự)[^;:]*$|^(?:hình )?ảnh (?:được )?chụp /u;

/** Forms of a sentence that are known by their shape, in the order they are tried. */
const SHAPES: readonly ((place: SentencePlace) => Draft[] | null)[] = [
  asReported,
  accordingTo,
  passiveAnswer,
  (place) => (announcesAnswer(place) ? answeredBefore(place) : null),
  (place) => (THANKS.test(place.view.key(place.span)) ? [] : null),
];

/** Reads a sentence whose speech verb and subject are found. */
function framed(place: SentencePlace, frame: Frame): Draft[] {
  takeSpeaker(place, frame);
  if (frame.subject) place.scene.list = null;
  if (place.last && opensList(place.view, place.span)) return openList(place, frame);
  return isToldOrder(place, frame) ? toldOrder(place, frame) : READERS[frame.move](place, frame);
}

/** A clause in front of "đề nghị" in a petitioner's words tells what is wrong. */
function tellsFirst({ scene, span }: SentencePlace, frame: Frame): boolean {
  const petitions = frame.move === 'request' || frame.move === 'complaint';
  return (
    scene.role === 'citizen' &&
    (scene.flow ?? scene.before) === 'voice' &&
    petitions &&
    frame.subject === null &&
    frame.verbSpan.start - span.start > 24
  );
}

/** Among orders what voters have asked is told as background. */
function isBackground({ scene }: SentencePlace, frame: Frame | null): boolean {
  return scene.list?.move === 'order' && frame?.subject?.role === 'citizen';
}

function byFrame(place: SentencePlace): Draft[] {
  const { view, people, scene, span } = place;
  const frame = findFrame(view, people, {
    span,
    carried: { speaker: scene.speaker, role: scene.role },
  });
  if (isBackground(place, frame)) return [];
  const handed = frame !== null && isHanded(place, frame);
  if (scene.list !== null && (handed || !frame?.subject)) return listed(place);
  if (frame === null || handed) return readFree(place);
  return tellsFirst(place, frame)
    ? readVoiced(view, span, { scene, leaning: 'voice', verbStart: null })
    : framed(place, frame);
}

/**
 * Reads one sentence: its label, its shape, its speech verb and what it introduces, or its place in a list or section.
 *
 * @example
 * // see readPassages
 */
export function readSentence(given: SentencePlace): Draft[] {
  const place = { ...given, span: trimStart(given.view, applyLabel(given)) };
  if (place.span.end - place.span.start < 4) return [];
  for (const shape of SHAPES) {
    const drafts = shape(place);
    if (drafts) return drafts;
  }
  return besides(byFrame(place), answeredMatters(place));
}

/** What a sentence tells beside what was read from it. */
function besides(drafts: Draft[], others: readonly Draft[]): Draft[] {
  const overlaps = (other: Draft) =>
    drafts.some(({ start, end }) => start < other.end && other.start < end);
  return [...drafts, ...others.filter((other) => !overlaps(other))];
}

function trimStart(view: WordView, span: Span): Span {
  let { start } = span;
  while (start < span.end && view.readable.text.charAt(start) === ' ') start += 1;
  return { start, end: span.end };
}
