import { because } from '../because';
import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { tokenAt } from '../text/tokenise';
import { assignmentIn, partnersIn } from './assignment';
import { isOrder, isTarget, judgeTelling, judgeVoice, type Judgement } from './classify-item';
import { afterAddressee } from './complement';
import type { Draft } from './draft';
import { asksUpward } from './rank';
import type { Scene } from './scene';
import type { WordView } from './sentence-view';
import { splitItems } from './split-items';

const LONG_ASIDE = 40;
const MOTTO =
  / với (?:tinh thần|phương châm|quan điểm|thông điệp|chủ đề|khẩu hiệu)[:\s]*["“][^"”]{3,400}["”]\s*$/u;
const OPENERS = /^(?:vì|bởi|bởi vì|do(?! đó| vậy)|và|song|nhưng|trong khi đó) /u;

/** A long bracket or a motto at the end is no part of the item. */
function withoutAside(view: WordView, span: Span): Span {
  const trimmed = trimSpan(view.readable.text, span);
  const text = view.readable.text.slice(trimmed.start, trimmed.end);
  const motto = MOTTO.exec(text);
  const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  const end = motto
    ? trimmed.start + motto.index
    : open > 20 && text.length - open > LONG_ASIDE
      ? trimmed.start + open
      : trimmed.end;
  const opener = OPENERS.exec(view.readable.key.slice(trimmed.start, end));
  return { start: trimmed.start + (opener?.[0].length ?? 0), end };
}

/** Makes a draft of a span by a judgement, with the speaker of the scene. */
export function draft(
  view: WordView,
  span: Span,
  made: { judgement: Judgement; scene: Scene; lead?: string | null; coordinating?: string[] },
): Draft {
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

const INTRODUCING =
  /^(?:(?:đồng thời|ngoài ra|bên cạnh đó|cũng|và|cần)[\s,]+)*(?:kính đề nghị|đề nghị|kiến nghị|đề xuất|phản ánh|bức xúc về|bức xúc)(?: về)?(?: rằng)?[\s,:]+/u;

function withoutIntroduction(view: WordView, item: Span): Span {
  const hit = INTRODUCING.exec(view.key(item));
  return hit ? { start: item.start + hit[0].length, end: item.end } : item;
}

const TOPIC =
  /^(?:chủ yếu )?(?:tập trung vào |một số |các )?(?:vấn đề |vấn về |nội dung |ý kiến,? kiến nghị |kiến nghị )?(?:liên quan đến|liên quan tới|về việc|về vấn đề|về các vấn đề|về)(?: các vấn đề| vấn đề| nội dung)?:? /u;

/** Behind "liên quan đến" a bare topic is nothing to follow; a defect or a task is. */
function judgeTopic(
  view: WordView,
  item: Span,
  leaning: 'complaint' | 'request' | 'voice',
): Judgement | null {
  const topic = TOPIC.exec(view.key(item));
  return topic
    ? judgeVoice(view, { start: item.start + topic[0].length, end: item.end }, 'voice')
    : judgeVoice(view, item, leaning);
}

/** What petitioners say, and how it was introduced. */
interface Voiced {
  scene: Scene;
  leaning: 'complaint' | 'request' | 'voice';
  /** Start of the speech verb a lone request keeps; null in a list. */
  verbStart: number | null;
}

const ASKS_ANEW = /^(?:đề nghị|kiến nghị|mong|kính|xin|nhờ)/u;

function readable(view: WordView, item: Span): boolean {
  const { first, next } = view.range(item);
  return next - first >= 2 && /\p{L}/u.test(view.key(item));
}

const ABOUT =
  /^(?:về|liên quan đến|liên quan tới) (?=(?:tình trạng|thực trạng|việc|vấn đề|công tác|tình hình|nạn|chế độ|chính sách|những|các|sự) )/u;

/** "phản ánh về tình trạng …": the issue begins behind "về". */
function withoutAbout(view: WordView, item: Span): Span {
  const hit = ABOUT.exec(view.key(item));
  return hit ? { start: item.start + hit[0].length, end: item.end } : item;
}

/** Where an item begins: behind "đề nghị" and its addressee in a list, at the verb when it stands alone. */
function voicedStart(
  view: WordView,
  item: Span,
  made: { voiced: Voiced; judgement: Judgement; alone: boolean },
): number {
  const { voiced, judgement, alone } = made;
  const isRequest = judgement.kind === 'request';
  if (isRequest && alone && voiced.verbStart !== null) return voiced.verbStart;
  const switched = isRequest && voiced.leaning !== 'request' && ASKS_ANEW.test(view.key(item));
  if (switched) return item.start;
  const bare = withoutAbout(view, alone ? item : withoutIntroduction(view, item));
  return isRequest ? afterAddressee(view, bare) : bare.start;
}

/** What petitioners say, item by item; a lone request keeps its "đề nghị". */
export function readVoiced(view: WordView, span: Span, voiced: Voiced): Draft[] {
  const items = splitItems(view, span, voiced.leaning === 'complaint' ? 'issues' : 'tasks');
  const alone = items.length === 1;
  let leaning = voiced.leaning;
  return items.flatMap((item) => {
    const judgement = readable(view, item) ? judgeTopic(view, item, leaning) : null;
    if (!judgement) return [];
    if (
      leaning === 'complaint' &&
      judgement.ruleId === 'PASSAGE-ASKS' &&
      /^(?:đề nghị|kiến nghị)/u.test(view.key(item))
    )
      leaning = 'request';
    return [
      draft(
        view,
        { start: voicedStart(view, item, { voiced, judgement, alone }), end: item.end },
        { judgement, scene: voiced.scene },
      ),
    ];
  });
}

/** An answer without a named speaker is the word of the first body it begins with. */
function nameSpeaker(view: WordView, item: Span, scene: Scene): void {
  const name = view.nameAt(item.start);
  if (name)
    Object.assign(scene, { speaker: view.readable.text.slice(name.start, name.end), role: 'body' });
}

/** A department that asks the province for something makes a request, not an order. */
function upward(view: WordView, item: Span, scene: Scene): Judgement | null {
  const hit = /^(?:và |đồng thời )?đề nghị ([^,;:]{2,32})/u.exec(view.key(item));
  return hit?.[1] !== undefined && asksUpward(scene.standing, hit[1])
    ? { kind: 'request', force: null, ruleId: 'PASSAGE-REQUEST' }
    : null;
}

/** What makes a telling a fact that can be checked. */
const CONCRETE =
  /(?:^|\s)(?:đã|đang|hiện|chưa|không|được)(?=\s).*\d|^(?:tỉnh|thành phố|xã|phường|sở|ngành|ubnd|đơn vị|công ty|bộ|huyện) (?:đã|đang|hiện|chưa|không)/u;

const PLAIN = /(?:^|\s)(?:đã được|đã|đang|chưa|hiện)(?=\s)/u;

const BODY_PROMISE = /^(?:[^,;:]{0,80}? )?sẽ /u;

/** How telling is to be read. */
interface Told {
  scene: Scene;
  /** A verb such as "nhấn mạnh", behind which not everything is an answer. */
  weak: boolean;
  /** Facts with figures count behind a weak verb. */
  facts?: boolean;
  /** Facts without figures count too. */
  plain?: boolean;
}

function counts(view: WordView, item: Span, made: { told: Told; judgement: Judgement }): boolean {
  const { told, judgement } = made;
  if (item.end - item.start < 12) return false;
  if (!told.weak || judgement.kind !== 'answer') return true;
  if (told.facts !== true) return false;
  return CONCRETE.test(view.key(item)) || (told.plain === true && PLAIN.test(view.key(item)));
}

function toldDrafts(
  view: WordView,
  item: Span,
  made: { judgement: Judgement; scene: Scene },
): Draft[] {
  const { judgement } = made;
  if (judgement.kind === 'answer') return [draft(view, item, made)];
  if (judgement.kind === 'directive')
    return [draft(view, item, { ...made, ...assignmentIn(view, item) })];
  const lead = promiser(view, item, made.scene);
  const parts = judgement.kind === 'pledge' ? splitItems(view, item, 'promises') : [item];
  return parts.map((part) =>
    draft(view, part, { ...made, lead, coordinating: partnersIn(view, part) }),
  );
}

const TASK: Judgement = { kind: 'directive', force: 'commanded', ruleId: 'PASSAGE-ORDER' };

/** A body followed by a verb, not of the past: behind an order another order. */
function isTask(view: WordView, item: Span): boolean {
  const name = view.nameAt(item.start);
  return name !== undefined && view.actionAt(tokenAt(view.readable.tokens, name.end)) !== null;
}

/** What officials tell, fact by fact; weak verbs ("nhấn mạnh") make no answers, only promises and orders. */
export function readTold(view: WordView, span: Span, told: Told): Draft[] {
  let ordering = false;
  return splitItems(view, span, 'facts').flatMap((item) => {
    const read = upward(view, item, told.scene) ?? judgeTelling(view, item);
    const judgement = ordering && read?.kind === 'answer' && isTask(view, item) ? TASK : read;
    ordering = judgement?.kind === 'directive';
    if (told.scene.speaker === null) nameSpeaker(view, item, told.scene);
    return judgement && counts(view, item, { told, judgement })
      ? toldDrafts(view, item, { judgement, scene: told.scene })
      : [];
  });
}

/** The body a promise names as doing it, where it is not the speaker. */
function promiser(view: WordView, item: Span, scene: Scene): string | null {
  if (!BODY_PROMISE.test(view.key(item))) return null;
  const name = view.namesWithin(item)[0];
  if (!name || !/^(?:[^,;:]{0,40}, )?$/u.test(view.readable.key.slice(item.start, name.start)))
    return null;
  const text = view.readable.text.slice(name.start, name.end);
  return scene.speaker?.includes(text) === true ? null : text;
}

/** A part behind a semicolon that only says by when or to whom belongs to the item before it. */
const TAIL =
  /^(?:và )?(?:hoàn thành(?! việc| các| công)|trình|thời gian hoàn thành|thời hạn|xong trước|kết quả báo cáo|thực hiện (?:trước|xong trước))/u;

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
const BACKGROUND =
  /^(?:tính đến|nguyên nhân|tình trạng|kết quả|hiện nay|thời gian qua|trong thời gian qua|nhìn chung|đến nay|các cơ quan đã|một số (?:sở|đơn vị|địa phương) (?:còn|chưa))(?![\p{L}])/u;

/** Orders and wishes, item by item; the lead goes on from item to item until another is named. */
export function readOrdered(
  view: WordView,
  span: Span,
  made: {
    scene: Scene;
    force: 'commanded' | 'wished';
    lead: string | null;
    verbStart: number | null;
  },
): Draft[] {
  const drafts: Draft[] = [];
  let lead = made.lead;
  joinTails(view, splitItems(view, span, 'orders')).forEach((item, index) => {
    if (view.key(item).length < 18 || BACKGROUND.test(view.key(item))) return;
    if (isTarget(view.key(item)) && !isOrder(view, item) && !view.nameAt(item.start)) {
      drafts.push(
        draft(view, item, {
          judgement: { kind: 'target', force: null, ruleId: 'PASSAGE-TARGET' },
          scene: made.scene,
        }),
      );
      return;
    }
    const assigned = assignmentIn(view, item);
    lead = assigned.lead ?? lead;
    const whole =
      index === 0 && made.verbStart !== null ? { start: made.verbStart, end: item.end } : item;
    const judgement: Judgement = {
      kind: 'directive',
      force: made.force,
      ruleId: made.force === 'wished' ? 'PASSAGE-WISH' : 'PASSAGE-ORDER',
    };
    drafts.push(
      draft(view, whole, {
        judgement,
        scene: made.scene,
        lead,
        coordinating: assigned.coordinating,
      }),
    );
  });
  return drafts;
}
