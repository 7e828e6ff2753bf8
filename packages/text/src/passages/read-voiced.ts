import type { Span } from '../text/span';
import { judgeVoice, type Judgement } from './classify-item';
import { afterAddressee } from './complement';
import type { Draft } from './draft';
import { withoutConnectors } from './item-edges';
import { makeDraft } from './make-draft';
import type { Scene } from './scene';
import type { WordView } from './sentence-view';
import { splitItems } from './split-items';

const INTRODUCING =
  /^(?:(?:đồng thời|ngoài ra|bên cạnh đó|cũng|và|cần)[\s,]+)*(?:kính đề nghị|đề nghị|kiến nghị|đề xuất|phản ánh|bức xúc về|bức xúc)(?: về)?(?: rằng)?[\s,:]+/u;

function withoutIntroduction(view: WordView, item: Span): Span {
  const hit = INTRODUCING.exec(view.key(item));
  return hit ? { start: item.start + hit[0].length, end: item.end } : item;
}

const TOPIC =
  /^(?:(?:trong đó|chủ yếu|tập trung|vào|một số|1 số|các|những|nhiều)[ ,]{1,2})*(?:(?:vấn đề|vấn|nội dung|ý kiến,? kiến nghị|kiến nghị|ý kiến|việc(?: làm)?|lĩnh vực)(?: (?:chủ yếu|tập trung|cụ thể|chính|bức xúc|quan tâm|vào|hiện nay|của (?:cử tri|người dân|nhân dân|doanh nghiệp)))* ?)?(?:(?:liên quan (?:đến|tới)|về việc|về|xung quanh)(?: (?:các |một số )?(?:vấn đề|nội dung))?):? /u;

/** Behind "liên quan đến" a bare topic is nothing to follow; a defect or a task is. */
function judgeTopic(
  view: WordView,
  item: Span,
  leaning: 'complaint' | 'request' | 'voice',
): Judgement | null {
  const bare = withoutIntroduction(view, item);
  const topic = TOPIC.exec(view.key(bare));
  return topic
    ? judgeVoice(view, { start: bare.start + topic[0].length, end: item.end }, 'voice')
    : judgeVoice(view, item, leaning);
}

/** What petitioners say, and how it was introduced. */
interface Voiced {
  scene: Scene;
  leaning: 'complaint' | 'request' | 'voice';
  /** Start of the speech verb a lone request keeps; null in a list. */
  verbStart: number | null;
}

function readable(view: WordView, item: Span): boolean {
  const { first, next } = view.range(item);
  return next - first >= 2 && /^(?!\().*\p{L}/u.test(view.key(item));
}

const ABOUT =
  /^(?:khi (?=[^,;]{6,80} (?:còn|chưa|bị|quá|không))|(?:về|liên quan đến) (?=(?:tình trạng|thực trạng|việc|vấn đề|công tác|tình hình|nạn|chế độ|chính sách|những|các|sự) ))/u;

/** "phản ánh về tình trạng …", "các vấn đề liên quan đến việc …": the issue begins behind it. */
function withoutAbout(view: WordView, item: Span): Span {
  const key = view.key(item);
  const topic = TOPIC.exec(key);
  const hit = topic && topic[0].split(' ').length > 3 ? topic : ABOUT.exec(key);
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
  const switched = isRequest && voiced.leaning !== 'request';
  if (switched) return item.start;
  const bare = withoutAbout(view, alone ? item : withoutIntroduction(view, item));
  return isRequest ? afterAddressee(view, bare) : bare.start;
}

/** An item judged behind the body it is addressed to; null where it names nothing to follow. */
function judged(view: WordView, item: Span, leaning: Voiced['leaning']): Judgement | null {
  if (!readable(view, item)) return null;
  const start = leaning === 'request' ? afterAddressee(view, item) : item.start;
  return judgeTopic(view, { start, end: item.end }, leaning);
}

/** The items of what is said. */
function voicedItems(view: WordView, span: Span, { leaning }: Voiced): Span[] {
  const style = leaning === 'complaint' ? 'issues' : 'tasks';
  return splitItems(view, span, style).map((item) => withoutConnectors(view, item));
}

/** What petitioners say, item by item; a lone request keeps its "đề nghị". */
export function readVoiced(view: WordView, span: Span, voiced: Voiced): Draft[] {
  const { scene, leaning } = voiced;
  const items = voicedItems(view, span, voiced);
  const alone = items.length === 1;
  return items.flatMap((item) => {
    const judgement = judged(view, item, leaning);
    if (!judgement) return [];
    const start = voicedStart(view, item, { voiced, judgement, alone });
    return [makeDraft(view, { start, end: item.end }, { judgement, scene })];
  });
}
