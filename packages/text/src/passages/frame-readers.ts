import type { Span } from '../text/span';
import { assignmentIn } from './assignment';
import type { Judgement } from './classify-item';
import { afterColon } from './complement';
import type { Draft } from './draft';
import type { Frame, Move } from './frame';
import { asksUpward } from './rank';
import { makeDraft } from './make-draft';
import { readOrdered } from './read-ordered';
import { readTold } from './read-told';
import { readVoiced } from './read-voiced';
import type { SentencePlace } from './sentence-place';

const WEAK_TELLING =
  /^(?:nhấn mạnh|đánh giá|bày tỏ|chia sẻ|báo cáo|thông tin|trình bày|phát biểu|lưu ý|thống nhất|kết luận|phân tích|nêu|quan tâm|ghi nhận|cảm ơn|biểu dương|hoan nghênh|tiếp thu)/u;

/** "tập trung vào 5 nhóm vấn đề …": the groups are declared, not the issues. */
const DECLARES_GROUPS = /^.{0,60}?(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy) (?:nhóm|lĩnh vực|vấn đề)/u;

function voiced(
  place: SentencePlace,
  frame: Frame,
  leaning: 'complaint' | 'request' | 'voice',
): Draft[] {
  const complement = afterColon(place.view, frame.complement);
  const colon = complement.start !== frame.complement.start;
  const verbStart = colon || leaning !== 'request' ? null : frame.verbSpan.start;
  if (DECLARES_GROUPS.test(place.view.key(complement))) return [];
  place.scene.flow = 'voice';
  if (frame.subject && leaning === 'voice') place.scene.role = 'citizen';
  return readVoiced(place.view, complement, { scene: place.scene, leaning, verbStart });
}

function told(place: SentencePlace, frame: Frame): Draft[] {
  const complement = afterColon(place.view, frame.complement);
  const colon = complement.start !== frame.complement.start;
  return WEAK_TELLING.test(place.view.key(frame.verbSpan)) && !colon
    ? weaklyTold(place, frame, complement)
    : firmlyTold(place, complement);
}

function firmlyTold({ view, scene }: SentencePlace, complement: Span): Draft[] {
  scene.flow = 'tell';
  return readTold(view, complement, { scene, weak: false });
}

function weaklyTold(place: SentencePlace, frame: Frame, complement: Span): Draft[] {
  const { view, scene } = place;
  const word = view.key(frame.verbSpan);
  if (scene.flow !== 'tell') scene.flow = null;
  const plain = /^thông tin/u.test(word);
  return readTold(view, complement, { scene, weak: true, facts: FACTUAL.test(word), plain });
}

/** Weak verbs that tell facts all the same. */
const FACTUAL = /^(?:thông tin|chia sẻ|nhấn mạnh|báo cáo|nêu rõ)/u;

const ANSWERED: Judgement = { kind: 'answer', force: null, ruleId: 'PASSAGE-ANSWERED' };
const STOPS_ANSWER =
  /;|,? đồng thời|,? sau đó|,? cam kết|,? và (?=(?:tiếp thu, ghi nhận|ghi nhận|yêu cầu|đề nghị|giao|chỉ đạo|sẽ|cam kết) )|, (?=(?:những|các) (?:nội dung|ý kiến|kiến nghị|vấn đề)[^,;]{0,60}(?:thẩm quyền|còn lại|khác))/u;

/** "X đã trực tiếp trả lời các ý kiến": the bare report that questions were answered. */
function answered(place: SentencePlace, frame: Frame): Draft[] {
  const { view, scene, span } = place;
  const complement = afterColon(view, frame.complement);
  if (complement.start !== frame.complement.start) {
    scene.flow = 'tell';
    return readTold(view, complement, { scene, weak: false });
  }
  scene.flow = 'tell';
  const collective = frame.subject !== null && !place.people.within(frame.subject.span);
  const start =
    collective && frame.subject ? frame.subject.span.start : predicateStart(place, frame);
  const stop = STOPS_ANSWER.exec(view.readable.key.slice(frame.verbSpan.end, span.end));
  if (!stop) return [makeDraft(view, { start, end: span.end }, { judgement: ANSWERED, scene })];
  const end = frame.verbSpan.end + stop.index;
  const rest = end + stop[0].length;
  return [
    makeDraft(view, { start, end }, { judgement: ANSWERED, scene }),
    ...readTold(view, { start: rest, end: span.end }, { scene, weak: true }),
  ];
}

function predicateStart({ view }: SentencePlace, frame: Frame): number {
  const before = view.readable.key.slice(frame.subject?.span.start ?? 0, frame.verbSpan.start);
  const has = /(?:đã|trực tiếp|cũng|tiếp thu)[^,]{0,40}(?:, )?$/u.exec(before);
  return has ? frame.verbSpan.start - has[0].length : frame.verbSpan.start;
}

function asksAbove({ view, scene }: SentencePlace, frame: Frame): boolean {
  const addressee = view
    .key({
      start: frame.verbSpan.end,
      end: Math.min(frame.complement.end, frame.verbSpan.end + 32),
    })
    .trim();
  return (
    /^(?:đề nghị|mong|kiến nghị|đề xuất)/u.test(view.key(frame.verbSpan)) &&
    asksUpward(scene.standing, addressee)
  );
}

/** The body last told to act, for the sentences that go on about it. */
function keepLead({ scene }: SentencePlace, orders: readonly Draft[]): void {
  const last = orders.at(-1);
  if (last && last.lead !== null) scene.lead = last.lead;
}

function stillToCome({ scene }: SentencePlace): Draft[] {
  scene.flow = 'order';
  return [];
}

/** "kết luận tại Thông báo", "có ý kiến chỉ đạo tại Công văn số …", "chỉ đạo về việc …": the orders are still to come. */
function isAnnounced({ view }: SentencePlace, frame: Frame): boolean {
  return (
    /(?:chỉ đạo|kết luận)$/u.test(view.key(frame.verbSpan)) &&
    /^ ?(?:tại|về|trong|liên quan|đối với) [^:]*$/u.test(view.key(frame.complement))
  );
}

function ordered(place: SentencePlace, frame: Frame, force: 'commanded' | 'wished'): Draft[] {
  const { view, scene } = place;
  const complement = afterColon(view, frame.complement);
  const colon = complement.start !== frame.complement.start;
  const { start } = frame.verbSpan;
  const verbStart = colon ? null : start;
  if (asksAbove(place, frame))
    return readVoiced(view, complement, { scene, leaning: 'request', verbStart });
  const lead = colon ? assignmentIn(view, { start, end: complement.start - 1 }).lead : null;
  scene.flow = force === 'wished' ? 'wish' : 'order';
  const orders = readOrdered(view, complement, {
    scene,
    force,
    lead,
    verbStart: force === 'wished' ? null : verbStart,
  });
  keepLead(place, orders);
  return orders;
}

/** A list of what is asked for follows. */
const LISTS = /(?:vấn đề|nội dung|kiến nghị|ý kiến)[^;:]{0,60}(?: như|:)/u;

function referred(place: SentencePlace, frame: Frame): Draft[] {
  const { view, scene, span } = place;
  if (LISTS.test(view.key(frame.complement)) || asksAbove(place, frame))
    return voiced(place, frame, 'request');
  const start = frame.subject?.role === 'body' ? frame.subject.span.start : frame.verbSpan.start;
  return [
    makeDraft(
      view,
      { start, end: span.end },
      { judgement: { kind: 'referral', force: 'noted', ruleId: 'PASSAGE-REFERRAL' }, scene },
    ),
  ];
}

type Reader = (place: SentencePlace, frame: Frame) => Draft[];

/** What a citizen is asked to do is part of what he is told. */
const TO_CITIZENS = /^ ?(?:quý )?(?:ông|bà|anh|chị|công dân|bạn đọc)(?![\p{L}])/u;

function commanded(place: SentencePlace, frame: Frame): Draft[] {
  if (isAnnounced(place, frame)) return stillToCome(place);
  return TO_CITIZENS.test(place.view.key(frame.complement))
    ? firmlyTold(place, { start: frame.verbSpan.start, end: frame.complement.end })
    : ordered(place, frame, 'commanded');
}

/** How each move is read. */
export const READERS: Readonly<Record<Move, Reader>> = {
  complaint: (place, frame) => voiced(place, frame, 'complaint'),
  request: (place, frame) => voiced(place, frame, 'request'),
  voice: (place, frame) => voiced(place, frame, 'voice'),
  tell: (place, frame) => (isAnnounced(place, frame) ? stillToCome(place) : told(place, frame)),
  answered,
  pledge: (place, frame) =>
    readTold(
      place.view,
      { start: frame.verbSpan.start, end: frame.complement.end },
      { scene: place.scene, weak: true },
    ),
  order: commanded,
  wish: (place, frame) =>
    /^ được /u.test(place.view.key(frame.complement)) ? [] : ordered(place, frame, 'wished'),
  refer: referred,
};
