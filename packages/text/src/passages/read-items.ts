import { because } from '../because';
import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { assignmentIn, partnersIn } from './assignment';
import { isOrder, isTarget, judgeTelling, judgeVoice, type Judgement } from './classify-item';
import { afterAddressee } from './complement';
import type { Draft } from './draft';
import { asksUpward } from './rank';
import type { Scene } from './scene';
import type { WordView } from './sentence-view';
import { splitItems } from './split-items';

const LONG_ASIDE = 40;
const MOTTO = / với (?:tinh thần|phương châm|quan điểm|thông điệp|chủ đề|khẩu hiệu)[:\s]*["“][^"”]{3,400}["”]\s*$/u;
const OPENERS = /^(?:vì|bởi|bởi vì|do(?! đó)|và|song|nhưng|trong khi đó) /u;

/** A long bracket or a motto at the end is no part of the item. */
function withoutAside(view: WordView, span: Span): Span {
  const trimmed = trimSpan(view.readable.text, span);
  const text = view.readable.text.slice(trimmed.start, trimmed.end);
  const motto = MOTTO.exec(text);
  const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  const end = motto ? trimmed.start + motto.index : open > 20 && text.length - open > LONG_ASIDE ? trimmed.start + open : trimmed.end;
  const opener = OPENERS.exec(view.readable.key.slice(trimmed.start, end));
  return { start: trimmed.start + (opener?.[0].length ?? 0), end };
}

/** Makes a draft of a span by a judgement, with the speaker of the scene. */
export function draft(view: WordView, span: Span, made: { judgement: Judgement; scene: Scene; lead?: string | null; coordinating?: string[] }): Draft {
  const { judgement, scene } = made;
  const trimmed = trimSpan(view.readable.text, withoutAside(view, span));
  return {
    ...trimmed,
    kind: judgement.kind,
    speaker: scene.speaker,
    lead: made.lead ?? null,
    coordinating: made.coordinating ?? [],
    force: judgement.force,
    paragraph: scene.paragraph,
    because: [because(judgement.ruleId, trimmed)],
  };
}

const INTRODUCING = /^(?:(?:đồng thời|ngoài ra|bên cạnh đó|cũng|và|cần)[\s,]+)*(?:kính đề nghị|đề nghị|kiến nghị|đề xuất|phản ánh|bức xúc về|bức xúc)(?: về)?(?: rằng)?[\s,:]+/u;

function withoutIntroduction(view: WordView, item: Span): Span {
  const hit = INTRODUCING.exec(view.key(item));
  return hit ? { start: item.start + hit[0].length, end: item.end } : item;
}

const TOPIC = /^(?:chủ yếu )?(?:tập trung vào |một số |các )?(?:vấn đề |vấn về |nội dung |ý kiến,? kiến nghị |kiến nghị )?(?:liên quan đến|liên quan tới|về việc|về vấn đề|về các vấn đề|về)(?: các vấn đề| vấn đề| nội dung)?:? /u;

/** Behind "liên quan đến" a bare topic is nothing to follow; a defect or a task is. */
function judgeTopic(view: WordView, item: Span, leaning: 'complaint' | 'request' | 'voice'): Judgement | null {
  const topic = TOPIC.exec(view.key(item));
  return topic ? judgeVoice(view, { start: item.start + topic[0].length, end: item.end }, 'voice') : judgeVoice(view, item, leaning);
}

/** What petitioners say, item by item; a lone request keeps its "đề nghị". */
export function readVoiced(view: WordView, span: Span, made: { scene: Scene; leaning: 'complaint' | 'request' | 'voice'; verbStart: number | null }): Draft[] {
  const style = made.leaning === 'complaint' ? 'issues' : 'tasks';
  const items = splitItems(view, span, style);
  let leaning = made.leaning;
  const drafts: Draft[] = [];
  items.forEach((item, index) => {
    const judgement = view.range(item).next - view.range(item).first < 2 || !/\p{L}/u.test(view.key(item)) ? null : judgeTopic(view, item, leaning);
    if (!judgement) return;
    if (judgement.ruleId === 'PASSAGE-ASKS' && leaning === 'complaint' && /^(?:đề nghị|kiến nghị)/u.test(view.key(item))) leaning = 'request';
    const switched = made.leaning !== 'request' && judgement.kind === 'request' && /^(?:đề nghị|kiến nghị|mong|kính|xin|nhờ)/u.test(view.key(item));
    const bare = items.length > 1 && !switched ? withoutIntroduction(view, item) : item;
    const start = judgement.kind === 'request' && (items.length > 1 || made.verbStart === null) && !switched ? afterAddressee(view, bare) : bare.start;
    const keepsVerb = items.length === 1 && index === 0 && judgement.kind === 'request' && made.verbStart !== null;
    drafts.push(draft(view, { start: keepsVerb && made.verbStart !== null ? made.verbStart : start, end: item.end }, { judgement, scene: made.scene }));
  });
  return drafts;
}

/** An answer without a named speaker is the word of the first body it begins with. */
function nameSpeaker(view: WordView, item: Span, scene: Scene): void {
  const name = view.nameAt(item.start);
  if (name) Object.assign(scene, { speaker: view.readable.text.slice(name.start, name.end), role: 'body' });
}

/** A department that asks the province for something makes a request, not an order. */
function upward(view: WordView, item: Span, scene: Scene): Judgement | null {
  const hit = /^(?:và |đồng thời )?đề nghị ([^,;:]{2,32})/u.exec(view.key(item));
  return hit?.[1] !== undefined && asksUpward(scene.standing, hit[1]) ? { kind: 'request', force: null, ruleId: 'PASSAGE-REQUEST' } : null;
}

/** What makes a telling a fact that can be checked. */
const CONCRETE = /(?:^|\s)(?:đã|đang|hiện|chưa|không|được)(?=\s).*\d|^(?:tỉnh|thành phố|xã|phường|sở|ngành|ubnd|đơn vị|công ty|bộ|huyện) (?:đã|đang|hiện|chưa|không)/u;

const PLAIN = /(?:^|\s)(?:đã được|đã|đang|chưa|hiện)(?=\s)/u;

const BODY_PROMISE = /^(?:[^,;:]{0,80}? )?sẽ /u;

/** What officials tell, fact by fact; weak verbs ("nhấn mạnh") make no answers, only promises and orders. */
export function readTold(view: WordView, span: Span, made: { scene: Scene; weak: boolean; facts?: boolean; plain?: boolean }): Draft[] {
  const drafts: Draft[] = [];
  for (const item of splitItems(view, span, 'facts')) {
    const judgement = upward(view, item, made.scene) ?? judgeTelling(view, item);
    if (made.scene.speaker === null) nameSpeaker(view, item, made.scene);
    if (!judgement || item.end - item.start < 12 || (made.weak && judgement.kind === 'answer' && !(made.facts === true && (CONCRETE.test(view.key(item)) || (made.plain === true && PLAIN.test(view.key(item))))))) continue;
    if (judgement.kind === 'pledge') {
      const parts = splitItems(view, item, 'promises');
      drafts.push(...parts.map((part) => draft(view, part, { judgement, scene: made.scene, lead: promiser(view, item, made.scene), coordinating: partnersIn(view, part) })));
      continue;
    }
    const assigned = judgement.kind === 'directive' ? assignmentIn(view, item) : { lead: promiser(view, item, made.scene), coordinating: partnersIn(view, item) };
    const coordinating = judgement.kind === 'answer' ? [] : assigned.coordinating;
    drafts.push(draft(view, item, { judgement, scene: made.scene, lead: judgement.kind === 'answer' ? null : assigned.lead, coordinating }));
  }
  return drafts;
}

/** The body a promise names as doing it, where it is not the speaker. */
function promiser(view: WordView, item: Span, scene: Scene): string | null {
  if (!BODY_PROMISE.test(view.key(item))) return null;
  const name = view.namesWithin(item)[0];
  if (!name || !/^(?:[^,;:]{0,40}, )?$/u.test(view.readable.key.slice(item.start, name.start))) return null;
  const text = view.readable.text.slice(name.start, name.end);
  return scene.speaker?.includes(text) === true ? null : text;
}

/** A part behind a semicolon that only says by when or to whom belongs to the item before it. */
const TAIL = /^(?:và )?(?:hoàn thành(?! việc| các| công)|trình|thời gian hoàn thành|thời hạn|xong trước|kết quả báo cáo|thực hiện (?:trước|xong trước))/u;

function joinTails(view: WordView, items: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last && TAIL.test(view.key(item)) && item.end - item.start < 90) last.end = item.end;
    else joined.push({ ...item });
  }
  return joined;
}

/** Findings told between orders. */
const BACKGROUND = /^(?:tính đến|nguyên nhân|tình trạng|kết quả|hiện nay|thời gian qua|trong thời gian qua|nhìn chung|đến nay|các cơ quan đã|một số (?:sở|đơn vị|địa phương) (?:còn|chưa))(?![\p{L}])/u;

/** Orders and wishes, item by item; the lead goes on from item to item until another is named. */
export function readOrdered(view: WordView, span: Span, made: { scene: Scene; force: 'commanded' | 'wished'; lead: string | null; verbStart: number | null }): Draft[] {
  const drafts: Draft[] = [];
  let lead = made.lead;
  joinTails(view, splitItems(view, span, 'orders')).forEach((item, index) => {
    if (view.key(item).length < 18 || BACKGROUND.test(view.key(item))) return;
    if (isTarget(view.key(item)) && !isOrder(view, item) && !view.nameAt(item.start)) {
      drafts.push(draft(view, item, { judgement: { kind: 'target', force: null, ruleId: 'PASSAGE-TARGET' }, scene: made.scene }));
      return;
    }
    const assigned = assignmentIn(view, item);
    lead = assigned.lead ?? lead;
    const whole = index === 0 && made.verbStart !== null ? { start: made.verbStart, end: item.end } : item;
    const judgement: Judgement = { kind: 'directive', force: made.force, ruleId: made.force === 'wished' ? 'PASSAGE-WISH' : 'PASSAGE-ORDER' };
    drafts.push(draft(view, whole, { judgement, scene: made.scene, lead, coordinating: assigned.coordinating }));
  });
  return drafts;
}
