import { isCapitalAt, wordAt } from '../readable-text';
import type { Span } from '../text/span';
import { assignmentIn } from './assignment';
import { isOrder, type Judgement } from './classify-item';
import { hasFigure, isTarget } from './figures';
import type { Draft } from './draft';
import { makeDraft } from './make-draft';
import type { Scene } from './scene';
import type { WordView } from './sentence-view';
import { splitItems } from './split-items';
import { opensTaskAt } from './task-clause';

/** A part behind a semicolon that only says by when or to whom belongs to the item before it. */
const TAIL =
  /^(?:và )?(?:hoàn thành(?! việc| các| công)|trình|thời gian hoàn thành|thời hạn|xong trước|thực hiện (?:trước|xong trước))/u;

const RESTS_ON = /trên cơ sở [^;]*$/u;

/** "chủ trì, phối hợp với …": who acts together, not yet what. */
const GATHERS = /^(?:chủ|phối)$/u;

/** True where a verb of action stands behind the verb of order and the names that follow it. */
function acts(view: WordView, item: Span): boolean {
  const { first, next } = view.range(item);
  for (let at = view.speechAt(first)?.next ?? first; at < next; at += 1) {
    const name = view.nameAt(view.readable.tokens[at]?.start ?? -1);
    if (name) at = view.range(name).next - 1;
    else if (actsAt(view, at)) return true;
  }
  return false;
}

function actsAt(view: WordView, at: number): boolean {
  const { readable } = view;
  const named = isCapitalAt(readable, at) || isCapitalAt(readable, at + 1);
  return !named && opensTaskAt(view, at) && !GATHERS.test(wordAt(readable, at));
}

const LONGEST_FRONT = 160;

/** Nothing but who is told to act, or on what it rests: the task is still to come. */
function isFront(view: WordView, item: Span): boolean {
  const rests = RESTS_ON.exec(view.key(item));
  const bare = { start: item.start, end: rests ? item.start + rests.index : item.end };
  if (item.end - item.start >= LONGEST_FRONT || acts(view, bare)) return false;
  return rests !== null || view.namesWithin(item).length > 0;
}

function joinTails(view: WordView, items: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last && ((TAIL.test(view.key(item)) && item.end - item.start < 90) || isFront(view, last)))
      last.end = item.end;
    else joined.push({ ...item });
  }
  return joined;
}

/** Findings told between orders. */
const BACKGROUND =
  /^(?:tính đến|nguyên nhân|tình trạng|kết quả|hiện nay|thời gian qua|trong thời gian qua|đến nay|các cơ quan đã|một số (?:sở|đơn vị|địa phương) (?:còn|chưa))(?![\p{L}])/u;

/** How orders were introduced. */
interface Ordered {
  scene: Scene;
  force: 'commanded' | 'wished';
  lead: string | null;
  /** Start of the verb of order that the first item keeps. */
  verbStart: number | null;
}

const SHORTEST = 18;
const REACHES =
  /^(?:phấn đấu|đạt|nâng|tăng|giảm|giữ|duy trì|hoàn thành|bảo đảm|đảm bảo|thực hiện (?:mục|chỉ) tiêu)/u;

/** A figure to be reached, or one more of a list of them. */
function isGoal(view: WordView, item: Span, last: Draft | undefined): boolean {
  const key = view.key(item);
  if (last?.kind === 'target' && hasFigure(key)) return true;
  if (!isTarget(key) || isOrder(view, item) || view.nameAt(item.start)) return false;
  return view.actionAt(view.range(item).first) === null || REACHES.test(key);
}

function judgementOf(force: Ordered['force']): Judgement {
  const ruleId = force === 'wished' ? 'PASSAGE-WISH' : 'PASSAGE-ORDER';
  return { kind: 'directive', force, ruleId };
}

/** An item without who gives the order in front of it: "UBND tỉnh đề nghị Công an tỉnh …". */
function behindGiver(view: WordView, item: Span, giver: string | null): Span {
  const isNamed = giver !== null && view.readable.text.startsWith(`${giver} `, item.start);
  return isNamed ? { ...item, start: item.start + giver.length + 1 } : item;
}

/** Orders and wishes, item by item; the lead goes on from item to item until another is named. */
export function readOrdered(view: WordView, span: Span, made: Ordered): Draft[] {
  const { scene, verbStart } = made;
  const drafts: Draft[] = [];
  let { lead } = made;
  joinTails(view, splitItems(view, span, 'orders')).forEach((item, index) => {
    if (isGoal(view, item, drafts.at(-1))) {
      drafts.push(makeDraft(view, item, { judgement: TARGET, scene }));
      return;
    }
    if (item.end - item.start < SHORTEST || BACKGROUND.test(view.key(item))) return;
    const isOrdered = index === 0 && verbStart !== null;
    const assigned = assignmentIn(view, behindGiver(view, item, scene.speaker), isOrdered);
    lead = assigned.lead ?? lead;
    const start = index === 0 ? (verbStart ?? item.start) : item.start;
    const judgement = judgementOf(made.force);
    const { coordinating } = assigned;
    drafts.push(
      makeDraft(view, { start, end: item.end }, { judgement, scene, lead, coordinating }),
    );
  });
  return drafts;
}

const TARGET: Judgement = { kind: 'target', force: null, ruleId: 'PASSAGE-TARGET' };
