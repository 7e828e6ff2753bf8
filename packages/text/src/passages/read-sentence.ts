import type { Span } from '../text/span';
import { applyLabel, isOrdering } from './apply-label';
import { opensList } from './complement';
import type { Draft } from './draft';
import { findFrame, type Frame } from './frame';
import { READERS } from './frame-readers';
import { readFree } from './free-sentence';
import { answeredMatters } from './answered-matters';
import { askedBeside } from './asked-beside';
import { passiveAnswer } from './passive-answer';
import { accordingTo, asReported } from './read-attributed';
import { listed, openList } from './read-listed';
import { withoutLeadIns } from './without-lead-ins';
import { raisedBeside } from './raised-beside';
import { readTold } from './read-told';
import type { Scene } from './scene';
import type { SentencePlace } from './sentence-place';
import type { WordView } from './sentence-view';

function takeSpeaker({ scene, people, view }: SentencePlace, frame: Frame): void {
  const subject = frame.subject;
  if (!subject || (subject.pronoun && scene.speaker !== null)) return;
  scene.speaker = subject.speaker;
  scene.role = subject.role;
  scene.standing = `${view.key(subject.span)} ${people.postOf(subject.speaker)}`.toLowerCase();
}

const ANSWER_FOLLOWS =
  /(?:thông báo|trả lời|phúc đáp|phản hồi|báo cáo|giải trình|thông tin|có ý kiến)(?: [\p{L}\d/]{1,12}){0,9} như sau\s*:?\s*$/u;

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
  (place) => (announcesAnswer(place) ? [] : null),
  (place) => (THANKS.test(place.view.key(place.span)) ? [] : null),
];

/** Reads a sentence whose speech verb and subject are found. */
function framed(place: SentencePlace, frame: Frame): Draft[] {
  takeSpeaker(place, frame);
  if (frame.subject) place.scene.list = null;
  if (place.last && opensList(place.view, place.span)) return openList(place, frame);
  return isToldOrder(place, frame) ? toldOrder(place, frame) : READERS[frame.move](place, frame);
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
  return framed(place, frame);
}

/** Fewer letters tell nothing: "Đồng ý." */
const SHORTEST = 10;

/**
 * Reads one sentence: its label, its shape, its speech verb and what it introduces, or its place in a list or section.
 *
 * @example
 * // see readPassages
 */
export function readSentence(given: SentencePlace): Draft[] {
  const place = { ...given, span: trimStart(given.view, applyLabel(given)) };
  if (place.span.end - place.span.start < SHORTEST) return [];
  for (const shape of SHAPES) {
    const drafts = shape(place);
    if (drafts) return drafts;
  }
  const read = besides(byFrame(place), answeredMatters(place));
  return besides(besides(read, askedBeside(place)), raisedBeside(place));
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
