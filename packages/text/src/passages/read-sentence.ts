import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { assignmentIn } from './assignment';
import { afterColon, opensList } from './complement';
import type { Draft } from './draft';
import { findFrame, type Frame, type Move } from './frame';
import { passiveAnswer, readFree, withoutLeadIns } from './free-sentence';
import type { PeopleIndex } from './people-index';
import { quotedSpeech } from './quoted-speech';
import { asksUpward } from './rank';
import { draft, readOrdered, readTold, readVoiced } from './read-items';
import type { Scene } from './scene';
import { sentenceLabel, type LabelField } from './sentence-label';
import type { WordView } from './sentence-view';
import { nounSubject } from './subject';

/** A sentence to read, and what is known of its place. */
export interface SentencePlace {
  view: WordView;
  people: PeopleIndex;
  scene: Scene;
  span: Span;
  /** The last sentence of its paragraph. */
  last: boolean;
}

const WEAK_TELLING = /^(?:nhấn mạnh|khẳng định|đánh giá|bày tỏ|chia sẻ|báo cáo|thông tin|trình bày|phát biểu|nói|lưu ý|thống nhất|kết luận|phân tích|nêu|cho rằng|nêu rõ|xác nhận|quan tâm|đánh giá cao|ghi nhận|cảm ơn|biểu dương|hoan nghênh|tiếp thu)/u;
const ONLY_PEOPLE = /^(?:giao|yêu cầu|đề nghị|chỉ đạo|mong muốn|bày tỏ mong muốn|mong)\s+(?:các đồng chí )?(?:lãnh đạo|cán bộ|các đồng chí|đội ngũ|mỗi|từng|toàn thể)/u;

/** "tập trung vào 5 nhóm vấn đề …": the groups are declared, not the issues. */
const DECLARES_GROUPS = /^.{0,60}?(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy) (?:nhóm|lĩnh vực|vấn đề)/u;

function voiced(place: SentencePlace, frame: Frame, leaning: 'complaint' | 'request' | 'voice'): Draft[] {
  const complement = afterColon(place.view, frame.complement);
  const colon = complement.start !== frame.complement.start;
  const verbStart = colon || leaning !== 'request' ? null : frame.verbSpan.start;
  if (DECLARES_GROUPS.test(place.view.key(complement))) return [];
  place.scene.flow = 'voice';
  return readVoiced(place.view, complement, { scene: place.scene, leaning, verbStart });
}

function told(place: SentencePlace, frame: Frame): Draft[] {
  const { view, scene } = place;
  const complement = afterColon(view, frame.complement);
  const colon = complement.start !== frame.complement.start;
  if (!colon && /^(?:báo cáo|thống nhất|xác nhận|đánh giá|trình bày)/u.test(view.key(frame.verbSpan)) && frame.subject?.role === 'body') return readTold(view, { start: frame.subject.span.start, end: complement.end }, { scene, weak: scene.mode === 'none' });
  const weak = WEAK_TELLING.test(view.key(frame.verbSpan)) && !colon;
  scene.flow = weak && scene.flow !== 'tell' ? null : 'tell';
  const bare = weak ? THEN_ANSWERS.exec(view.key(complement)) : null;
  if (bare) return answeredThen(place, complement, bare);
  return readTold(view, complement, { scene, weak, facts: FACTUAL.test(view.key(frame.verbSpan)), plain: /^(?:thông tin|giải thích|lý giải)/u.test(view.key(frame.verbSpan)) && !MEETING.test(view.key(complement)) });
}

/** A deputy's report on sessions and economic figures is no answer. */
const MEETING = /(?:kỳ họp|nội dung,? chương trình|tình hình kinh tế|kinh tế - xã hội|kết quả hoạt động|dự kiến (?:thời gian|nội dung|chương trình))/u;

/** Weak verbs that tell facts all the same. */
const FACTUAL = /^(?:khẳng định|thông tin|nói|chia sẻ|nhấn mạnh|báo cáo|nêu rõ|xác nhận)/u;

const THEN_ANSWERS = /, (?:đồng thời |và )?((?:đã )?(?:trực tiếp |tập trung )?(?:giải đáp|trả lời|làm rõ|giải trình|trao đổi)[^;.]*?)(?=,? (?:đồng thời|và sẽ|sau đó)|;|$)/u;

/** "… cảm ơn các ý kiến, giải đáp một số vấn đề thuộc thẩm quyền, đồng thời …". */
function answeredThen({ view, scene }: SentencePlace, complement: Span, hit: RegExpExecArray): Draft[] {
  const end = complement.start + hit.index + hit[0].length;
  const start = end - (hit[1]?.length ?? 0);
  const bare = draft(view, { start, end }, { judgement: { kind: 'answer', force: null, ruleId: 'PASSAGE-ANSWERED' }, scene });
  return [bare, ...readTold(view, { start: end, end: complement.end }, { scene, weak: true })];
}

/** "X đã trực tiếp trả lời các ý kiến": the bare report that questions were answered. */
function answered(place: SentencePlace, frame: Frame): Draft[] {
  const { view, scene, span } = place;
  const complement = afterColon(view, frame.complement);
  if (complement.start !== frame.complement.start) {
    scene.flow = 'tell';
    return readTold(view, complement, { scene, weak: false });
  }
  const person = frame.subject ? place.people.within(frame.subject.span) : undefined;
  const start = frame.subject && !person ? frame.subject.span.start : predicateStart(place, frame);
  const stop = /;|,? đồng thời|,? sau đó|,? cam kết/u.exec(view.readable.key.slice(frame.verbSpan.end, span.end));
  const end = stop ? frame.verbSpan.end + stop.index : span.end;
  const bare = draft(view, { start, end }, { judgement: { kind: 'answer', force: null, ruleId: 'PASSAGE-ANSWERED' }, scene });
  const rest = stop ? readTold(view, { start: end + (/cam kết/u.test(stop[0]) ? 0 : stop[0].length), end: span.end }, { scene, weak: true }) : [];
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
  const addressee = view.key({ start: frame.verbSpan.end, end: Math.min(whole.end, frame.verbSpan.end + 32) }).trim();
  if (/^(?:đề nghị|mong)/u.test(view.key(frame.verbSpan)) && asksUpward(scene.standing, addressee)) return readVoiced(view, complement, { scene, leaning: 'request', verbStart: colon ? null : whole.start });
  const people = ONLY_PEOPLE.test(view.key(whole));
  const start = people && !colon ? afterPeople(place, complement) : complement.start;
  scene.flow = force === 'wished' ? 'wish' : 'order';
  const verbStart = colon || people || force === 'wished' ? null : frame.verbSpan.start;
  const orders = readOrdered(view, { start, end: complement.end }, { scene, force, lead, verbStart });
  scene.lead = orders.at(-1)?.lead ?? scene.lead;
  return orders;
}

/** An order to "lãnh đạo các sở, ban, ngành": the task begins at its verb. */
function afterPeople({ view }: SentencePlace, span: Span): number {
  const { first, next } = view.range(span);
  for (let at = first + 1; at < Math.min(next, first + 40); at += 1) {
    if (view.actionAt(at) !== null || /^(?:coi|cần|phải)$/u.test(view.readable.tokens[at]?.key ?? '')) return view.readable.tokens[at]?.start ?? span.start;
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

function takeSpeaker({ scene, people, view }: SentencePlace, frame: Frame): void {
  const subject = frame.subject;
  if (!subject || (subject.pronoun && scene.speaker !== null)) return;
  scene.speaker = subject.speaker;
  scene.role = subject.role;
  scene.standing = `${view.key(subject.span)} ${people.postOf(subject.speaker)}`.toLowerCase();
}

function openList(place: SentencePlace, frame: Frame): Draft[] {
  const { scene, view } = place;
  const lead = frame.move === 'order' || frame.move === 'wish' ? assignmentIn(view, { start: frame.verbSpan.start, end: place.span.end }).lead : null;
  const concludes = frame.move === 'tell' && /(?:kết luận|chỉ đạo|giao|yêu cầu|phân công|nhiệm vụ)/u.test(view.key({ start: frame.verbSpan.start, end: place.span.end }));
  const order = concludes || (/kết luận|chỉ đạo/u.test(view.key({ start: frame.verbSpan.start, end: place.span.end })) && !/^(?:đề nghị|kiến nghị|phản ánh)/u.test(view.key(frame.verbSpan)));
  scene.list = { move: order ? 'order' : frame.move, lead, marked: false, items: 0 };
  scene.mode = order ? 'none' : frame.move === 'answered' || frame.move === 'tell' ? 'answer' : 'none';
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

const ordering = (scene: Scene): boolean => scene.list?.move === 'order' || scene.list?.move === 'wish' || scene.mode === 'order' || scene.flow === 'order' || scene.flow === 'wish';

const MODE_OF: Readonly<Partial<Record<LabelField, Scene['mode']>>> = { voice: 'voice', answer: 'answer', answerer: 'answer' };

/** Takes over what a label says and gives what is left to read. */
function applyLabel(place: SentencePlace): Span {
  const { view, people, scene, span } = place;
  const label = sentenceLabel(view, people, span);
  if (!label) return span;
  if (label.kind === 'field') {
    scene.mode = MODE_OF[label.field] ?? scene.mode;
    if (label.field === 'answer' && scene.role === 'citizen') Object.assign(scene, { speaker: null, role: 'body', standing: '', flow: null });
    if (label.field === 'answerer') scene.speaker = view.readable.text.slice(label.rest.start, label.rest.end).trim();
    return label.field === 'answerer' ? { start: span.end, end: span.end } : label.rest;
  }
  if (label.kind === 'topic') return scene.mode === 'none' && scene.list === null && scene.flow === null ? span : label.rest;
  if (label.subject.role !== 'citizen' && ordering(scene)) {
    const lead = view.readable.text.slice(label.subject.span.start, label.subject.span.end);
    scene.list = { move: scene.list?.move ?? 'order', marked: scene.list?.marked ?? false, items: 0, lead };
    return label.rest;
  }
  scene.speaker = label.subject.speaker;
  scene.standing = label.subject.speaker.toLowerCase();
  scene.role = label.subject.role;
  scene.list = null;
  scene.flow = label.subject.role === 'citizen' ? 'letter' : 'tell';
  if (label.subject.role !== 'citizen') scene.mode = 'answer';
  return label.rest;
}

const ACCORDING = /^theo (?:phản ánh của |ý kiến của |kiến nghị của )?(?!đó|quy|kế|chương|dự|thống|báo cáo|nghị|quyết|luật|kết|tinh|hướng|đề|yêu|như|phương|lộ|nội|ý)([^,;:]{3,120}), /u;

/** "Theo ông Lợi, …": whose words follow. */
function accordingTo(place: SentencePlace): Draft[] | null {
  const { view, people, scene, span } = place;
  const hit = ACCORDING.exec(view.key(span));
  const source = hit && nounSubject(view, people, trimSpan(view.readable.text, { start: span.start + hit[0].length - 2 - (hit[1]?.length ?? 0), end: span.start + hit[0].length - 2 }));
  if (!hit || !source) return null;
  if (source.role === 'citizen') {
    Object.assign(scene, { speaker: source.speaker, role: 'citizen', flow: 'voice' });
    return readVoiced(view, { start: span.start + hit[0].length, end: span.end }, { scene, leaning: 'complaint', verbStart: null });
  }
  if (!source.pronoun) scene.speaker = source.speaker;
  scene.role = source.role;
  scene.flow = 'tell';
  return readTold(view, { start: span.start + hit[0].length, end: span.end }, { scene, weak: false });
}

const ANSWER_FOLLOWS = /(?:thông báo|trả lời|phúc đáp|báo cáo|giải trình|thông tin|có ý kiến)(?: [\p{L}\d/]{1,12}){0,9} như sau\s*:?\s*$/u;

/** "… xin thông báo kết quả xử lý như sau:" hands the word to the body it names. */
function announcesAnswer({ view, scene, span, last }: SentencePlace): boolean {
  const hit = last ? ANSWER_FOLLOWS.exec(view.key(span)) : null;
  if (!hit) return false;
  const body = view.namesWithin({ start: span.start, end: span.start + hit.index + 1 }).at(-1);
  scene.speaker = body ? view.readable.text.slice(body.start, body.end) : scene.role === 'citizen' ? null : scene.speaker;
  Object.assign(scene, { role: 'body', mode: 'answer', list: null, flow: null, standing: (scene.speaker ?? '').toLowerCase() });
  return true;
}

/** "UBND tỉnh đã chỉ đạo các sở …" tells what was done. */
function isPastOrder(place: SentencePlace, frame: Frame): boolean {
  const { scene, view, span } = place;
  const telling = frame.subject?.role === 'body' || scene.mode === 'answer' || scene.mode === 'report' || scene.flow === 'tell';
  const before = view.key({ start: span.start, end: frame.verbSpan.start });
  return frame.move === 'order' && ((telling && /(?:^|\s)đã(?=\s)/u.test(before)) || /(?:^|\s)sẽ(?=\s)/u.test(before));
}

/** Matters of another level, and what becomes of them. */
const BEYOND = /^(?:riêng |còn |đối với |với |những nội dung khác, )?(?:các |những |một số )?(?:ý kiến|kiến nghị|nội dung|vấn đề|nhóm vấn đề)[^;:]{0,60}(?:thuộc|vượt|ngoài|không thuộc|chưa thuộc) (?:quá )?thẩm quyền/u;

/** “…”, ông X nói: what stands in the quotes, by who said it. */
function readQuoted(place: SentencePlace): Draft[] | null {
  const { view, people, scene } = place;
  const quoted = quotedSpeech(view, people, place.span);
  if (!quoted) return null;
  if (!quoted.subject.pronoun) Object.assign(scene, { speaker: quoted.subject.speaker, role: quoted.subject.role, standing: view.key(quoted.subject.span) });
  if (scene.role === 'citizen') return readVoiced(view, quoted.words, { scene, leaning: 'voice', verbStart: null });
  scene.flow = 'tell';
  return readTold(view, quoted.words, { scene, weak: false });
}

function isHanded(place: SentencePlace, frame: Frame): boolean {
  if (!ordering(place.scene) || frame.subject?.role !== 'body') return false;
  const before = place.view.key({ start: place.span.start, end: frame.verbSpan.start });
  return !/(?:^|\s)(?:đã|vừa|đang)(?=\s)/u.test(before);
}

/**
 * Reads one sentence: its label, its speech verb and what it introduces, or its place in a list or section.
 *
 * @example
 * // see readPassages
 */
export function readSentence(given: SentencePlace): Draft[] {
  const place = { ...given, span: trimStart(given.view, applyLabel(given)) };
  if (place.span.end - place.span.start < 4) return [];
  const quoted = readQuoted(place);
  if (quoted) return quoted;
  const according = accordingTo(place);
  const passive = according ? null : passiveAnswer(place);
  if (according ?? passive) return according ?? passive ?? [];
  if (announcesAnswer(place)) return [];
  if (BEYOND.test(place.view.key(place.span))) return readTold(place.view, place.span, { scene: place.scene, weak: true });
  const { view, people, scene, span } = place;
  const frame = findFrame(view, people, { span, carried: { speaker: scene.speaker, role: scene.role } });
  if (scene.list !== null && (frame === null || frame.subject === null || isHanded(place, frame))) return listed(place);
  if (!frame || isHanded(place, frame)) return readFree(place);
  takeSpeaker(place, frame);
  if (frame.subject) scene.list = null;
  if (place.last && opensList(view, span)) return openList(place, frame);
  if (isPastOrder(place, frame)) return readTold(view, { start: frame.subject && !people.within(frame.subject.span) ? frame.subject.span.start : withoutLeadIns(place).start, end: span.end }, { scene, weak: false });
  return READERS[frame.move](place, frame);
}

function trimStart(view: WordView, span: Span): Span {
  let { start } = span;
  while (start < span.end && view.readable.text.charAt(start) === ' ') start += 1;
  return { start, end: span.end };
}
