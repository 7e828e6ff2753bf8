import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { tokenAt } from '../text/tokenise';
import { BEYOND_COMPETENCE, hasFigure, isOrder, isTarget } from './classify-item';
import { splitItems } from './split-items';
import { afterAddressee, afterColon, opensList } from './complement';
import type { Draft } from './draft';
import { draft, readOrdered, readTold, readVoiced } from './read-items';
import type { SentencePlace } from './sentence-place';
import type { Scene } from './scene';
import { LEAD_INS } from './subject-words';

const ANSWERED = String.raw`(?:giải đáp|trả lời|làm rõ|giải trình|tiếp thu,? (?:và )?(?:trả lời|giải trình|giải đáp)|trao đổi,? (?:và )?(?:trả lời|làm rõ|giải đáp|giải trình))`;
const PASSIVE_ANSWER = new RegExp(
  String.raw`(?:được|do) ([^;.]{2,200}?)(?:,? ?(?:trực tiếp|tiếp thu|ghi nhận|kịp thời|cơ bản|trao đổi|cụ thể|thẳng thắn|và|lần lượt)[ ,]{1,2}){0,4}${ANSWERED}[^,;.]{0,60}`,
  'u',
);
const MATTERS =
  /^(?:(?:đã )?có )?(?:\d{1,3} (?:lượt )?)?(?:hầu hết |phần lớn |tất cả |toàn bộ )?(?:các |những |nhiều |một số |mọi )?(?:ý kiến|kiến nghị|nội dung|câu hỏi|vấn đề|thắc mắc|đề xuất|phản ánh)/u;

/** Taken up and sent on, not answered. */
const PASSES_ON = /(?:tổng hợp|chuyển|gửi)[^;.]{0,60}(?:cơ quan|cấp|trung ương|bộ|ngành)/u;

/** The sentence without its adverbials in front. */
export function withoutLeadIns({ view, span }: Pick<SentencePlace, 'view' | 'span'>): Span {
  let start = span.start;
  for (let guard = 0; guard < 3; guard += 1) {
    const rest = view.readable.key.slice(start, Math.min(span.end, start + 120));
    const comma = rest.indexOf(',');
    if (comma < 0 || !LEAD_INS.test(rest.slice(0, comma))) break;
    start += comma + 1;
    while (view.readable.text.charAt(start) === ' ') start += 1;
  }
  return { start, end: span.end };
}

/** "Các ý kiến … đã được lãnh đạo … giải đáp": the bare report that questions were answered, in the passive. */
export function passiveAnswer(place: SentencePlace): Draft[] | null {
  const { view, scene } = place;
  const span = withoutLeadIns(place);
  const key = view.key(span);
  const hit = MATTERS.test(key) ? PASSIVE_ANSWER.exec(key) : null;
  if (!hit || PASSES_ON.test(hit[0])) return null;
  const start = span.start + hit.index;
  const agent = trimSpan(view.readable.text, {
    start: start + hit[0].indexOf(' ') + 1,
    end: start + hit[0].indexOf(' ') + 1 + (hit[1]?.length ?? 0),
  });
  const speaker = view.readable.text.slice(agent.start, agent.end);
  const person = place.people.within(agent);
  const made = draft(
    view,
    { start: span.start, end: start + hit[0].length },
    { judgement: { kind: 'answer', force: null, ruleId: 'PASSAGE-ANSWERED' }, scene },
  );
  return [{ ...made, speaker: person?.name ?? speaker }];
}

/** A topic sentence that announces issues without a speech verb: "…với những vấn đề cụ thể như: …". */
const ANNOUNCES =
  /(?:ý kiến|câu hỏi|kiến nghị|vấn đề|nội dung|phản ánh|băn khoăn)[^:]{0,320}?(?:như|sau|gồm|là|về|cụ thể)?\s?:\s/u;

/** Groups declared by number are headings, not issues. */
const GROUPS =
  /^[^:]{0,160}?(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy) nhóm(?: vấn đề| lĩnh vực| nội dung)?[^:]{0,20}:/u;

function announced({ view, scene, span }: SentencePlace): Draft[] | null {
  if (
    scene.flow !== null ||
    scene.mode === 'answer' ||
    scene.mode === 'report' ||
    scene.mode === 'order'
  )
    return null;
  if (!ANNOUNCES.test(view.key(span)) || GROUPS.test(view.key(span))) return null;
  return readVoiced(view, afterColon(view, span, 600), {
    scene,
    leaning: 'voice',
    verbStart: null,
  });
}

/** True where a sentence among orders hands out a task: it opens with a body or a verb, or holds a verb of duty. */
function handsOut({ view, scene }: SentencePlace, span: Span): boolean {
  const key = view.key(span);
  if (MUST.test(key) || isTarget(key)) return true;
  return (
    view.nameAt(span.start) !== undefined ||
    isOrder(view, span) ||
    afterAddressee(view, span) > span.start ||
    (scene.flow !== null && view.actionAt(tokenAt(view.readable.tokens, span.start)) !== null)
  );
}

/** Under "Tổ chức thực hiện", or behind an order, a sentence that begins with a body or a verb hands out a task. */
function orderedOn(place: SentencePlace, force: 'commanded' | 'wished'): Draft[] {
  const { view, scene } = place;
  const span = trimSpan(
    view.readable.text,
    withoutLeadIns({ view, span: afterColon(view, place.span) }),
  );
  const key = view.key(span);
  if (opensList(view, span)) nameIssuer(place, span);
  if (opensList(view, span) || PAST.test(key)) return [];
  if (REFUSED.test(key)) return readTold(view, span, { scene, weak: false });
  if (PROMISED.test(key)) return readTold(view, place.span, { scene, weak: true });
  if (!handsOut(place, span)) return [];
  return readOrdered(view, span, {
    scene,
    force,
    lead: scene.flow === null ? null : scene.lead,
    verbStart: null,
  });
}

/** A refusal among orders is an answer. */
const REFUSED =
  /^(?:[^,;]{0,60} )?(?:không|chưa) (?:đồng ý|chấp thuận|thống nhất|đồng tình|xem xét) ?/u;
/** "…, Ban Thường vụ Tỉnh ủy kết luận như sau:" names whose orders follow. */
function nameIssuer({ view, scene }: SentencePlace, span: Span): void {
  const name = view.nameAt(span.start);
  if (name && /kết luận|chỉ đạo|thống nhất/u.test(view.key(span)))
    scene.speaker = view.readable.text.slice(name.start, name.end);
}

const PAST = /^(?:[^,;]{0,60}? )?(?:đã|đang|vừa) /u;

/** A promise among orders: "Tỉnh sẽ …". */
const PROMISED = /^(?:[^,;:]{3,120}, )?(?:[\p{L}\p{N}]{1,8} ){1,7}?sẽ (?!bị |phải |được )/u;

const MUST =
  /^(?:[^,;]{0,80}? )?(?:phải|cần|chịu trách nhiệm|có trách nhiệm|được giao|được yêu cầu|khẩn trương) /u;

/** A body that promises or passes on by itself, where nobody is speaking. */
function byItself(place: SentencePlace): Draft[] {
  const { view, scene } = place;
  const span = withoutLeadIns(place);
  const drafts = readTold(view, span, { scene, weak: true });
  const name = view.nameAt(span.start);
  const speaker = name ? view.readable.text.slice(name.start, name.end) : scene.speaker;
  return drafts
    .filter(
      (found) =>
        isOrder(view, found) ||
        found.kind === 'referral' ||
        (found.kind === 'pledge' && (scene.role === 'official' || name !== undefined)),
    )
    .map((found) =>
      found.kind === 'directive'
        ? found
        : { ...found, speaker, lead: found.lead === speaker ? null : found.lead },
    );
}

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

function toldOn({ view, scene, span }: SentencePlace): Draft[] {
  return readTold(view, afterColon(view, span), { scene, weak: false });
}

function orderedFlow(place: SentencePlace, force: 'commanded' | 'wished'): Draft[] {
  const handed = orderedOn(place, force);
  const telling = place.scene.mode === 'answer' || place.scene.mode === 'report';
  return handed.length === 0 && telling ? toldOn(place) : handed;
}

const LEAST = /(?:ít nhất|tối thiểu|không dưới|trên|hơn) \d/u;

function targetSection({ view, scene, span }: SentencePlace): Draft[] {
  return isTarget(view.key(span)) || LEAST.test(view.key(span))
    ? [
        draft(view, span, {
          judgement: { kind: 'target', force: null, ruleId: 'PASSAGE-TARGET' },
          scene,
        }),
      ]
    : [];
}

/**
 * Reads a sentence without a speech verb of its own, by what goes on around it.
 *
 * @example
 * // see readSentence
 */
export function readFree(place: SentencePlace): Draft[] {
  const { view, scene, span } = place;
  if (BEYOND_COMPETENCE.test(view.key(span))) return readTold(view, span, { scene, weak: true });
  if (scene.mode === 'target') return targetSection(place);
  if (scene.flow !== null) return FLOWS[scene.flow](place);
  return targets(place) ?? announced(place) ?? SECTIONS[scene.mode](place);
}

const SETS_TARGETS =
  /(?:đặt (?:ra )?(?:các |nhiều )?(?:mục tiêu|chỉ tiêu)(?: cụ thể)?(?: là)?|(?:nghị quyết|kế hoạch|đề án|chương trình)(?: cũng)? (?:xác định|đề ra|đặt ra)(?: mục tiêu| chỉ tiêu)?|mục tiêu (?:là|cụ thể|phấn đấu|chung|đề ra)|chỉ tiêu (?:là|cụ thể|chủ yếu))\s?:?|^(?:mục tiêu|chỉ tiêu)(?: năm \d{4}| đến năm \d{4})?\s?:|^(?:[^,;:]{0,50}, )?(?:[\p{L}]{1,10} ){0,5}?(?=phấn đấu )/u;

/** "Kế hoạch đặt mục tiêu …; …; …": each figure to be reached. */
function targets(place: SentencePlace): Draft[] | null {
  const { view, scene, span } = place;
  const hit = SETS_TARGETS.exec(view.key(span));
  if (!hit) return null;
  const rest = afterColon(view, { start: span.start + hit.index + hit[0].length, end: span.end });
  const items = splitItems(view, rest, 'facts').filter((item) => hasFigure(view.key(item)));
  if (items.length === 0) return null;
  return items.map((item) =>
    draft(view, item, {
      judgement: { kind: 'target', force: null, ruleId: 'PASSAGE-TARGET' },
      scene,
    }),
  );
}

/** What a report of progress tells: done, going on, not yet, how far. */
const PROGRESS =
  /(?:^|\s)(?:đã (?:được )?(?:giải quyết|hoàn thành|bàn giao|khởi công|triển khai|thi công|bố trí|lắp đặt|sửa chữa|chi trả|cấp|phê duyệt|đưa vào|trả lời|xử lý|ban hành|nghiệm thu|hỗ trợ|thông qua|thực hiện|khắc phục|tháo gỡ|nạo vét|xây|rải|mở|tổ chức|kiểm tra)|đang (?:được )?(?:thi công|thực hiện|triển khai|lập|xây|giải quyết|hoàn thiện|chờ|trình)|(?:vẫn )?chưa (?:được|thể|có|thực hiện|triển khai|khởi công|hoàn thành|xong)|hoàn thành|đạt (?:khoảng |hơn |gần |trên )?\d|chậm (?:so với|tiến độ)|còn chậm|quá hạn|mới (?:ở|đạt|được|tuyển|hoàn thành)|(?:lý do|nguyên nhân) (?:là|do)|(?:đã|vừa) (?:chấm dứt|ra mắt|giải ngân|đón|vận hành|đi vào|trình|ký|lập|chuyển|thay|điều chỉnh)|được (?:trang bị|lắp|bố trí|sửa chữa|thay mới|cấp|hỗ trợ|nâng cấp))(?=[\s,.;]|$)/u;

/** "Các nhiệm vụ chưa hoàn thành gồm: …; …": each thing listed is a result. */
const LISTS_RESULTS =
  /^(?:[^:,]{0,60}, )?(?:có )?(?:\d{1,3} )?(?:các |những |một số |còn )?(?:kết quả|nhiệm vụ|kiến nghị|nội dung|phần việc|việc)[^:]{0,70}(?:nổi bật|hoàn thành|chưa|đang|đã|giải quyết|thực hiện|xong)[^:]{0,30}:/u;

function progressSection(place: SentencePlace): Draft[] {
  const { view, scene, span } = place;
  if (LISTS_RESULTS.test(view.key(span))) {
    if (!opensList(view, span)) return toldOn(place);
    scene.list = { move: 'tell', lead: null, marked: false, items: 0 };
    return [];
  }
  const told = readTold(view, withoutLeadIns({ view, span: afterColon(view, span) }), {
    scene,
    weak: false,
  });
  const progress = told.filter(
    (found) => found.kind !== 'answer' || PROGRESS.test(view.key(found)),
  );
  return progress.length > 0 ? progress : byItself(place);
}

/** A body that is given a duty, with nobody seen to give it: "UBND xã được giao …", "Sở chịu trách nhiệm …". */
function hasDuty({ view, scene, span }: SentencePlace): boolean {
  const name = view.nameAt(withoutLeadIns({ view, span }).start);
  if (name) return DUTY.test(view.readable.key.slice(name.end, name.end + 40));
  return scene.before === 'order' && ANSWERABLE.test(view.key(span));
}

const ANSWERABLE = /^(?:[\p{L}\p{N}]{1,10} ){2,9}(?:chịu|có) trách nhiệm (?!về|của)/u;

const DUTY =
  /^ (?:được (?:giao|yêu cầu|phân công)(?! quản lý| dự toán| đất| kế hoạch)|chịu trách nhiệm(?! về)|có trách nhiệm|có nhiệm vụ) /u;

function plainSection(place: SentencePlace): Draft[] {
  const ordering = place.scene.before === 'order' && startsWithTask(place);
  const handed = ordering || hasDuty(place) ? orderedOn(place, 'commanded') : [];
  return handed.length > 0 ? handed : byItself(place);
}

/** How a sentence is read by the section it stands in. */
const SECTIONS: Readonly<Record<Scene['mode'], (place: SentencePlace) => Draft[]>> = {
  order: (place) => orderedOn(place, 'commanded'),
  answer: toldOn,
  report: toldOn,
  progress: progressSection,
  voice: ({ view, scene, span }) =>
    readVoiced(view, span, {
      scene,
      leaning: scene.role === 'citizen' ? 'complaint' : 'voice',
      verbStart: null,
    }),
  target: targetSection,
  none: plainSection,
};

/** After a paragraph of orders, a body followed by a verb is told to act. */
function startsWithTask({ view, span }: SentencePlace): boolean {
  const name = view.nameAt(span.start);
  return name !== undefined && view.actionAt(tokenAt(view.readable.tokens, name.end)) !== null;
}
