import { trimSpan } from '../text/span';
import type { Judgement } from './classify-item';
import type { Draft } from './draft';
import { makeDraft } from './make-draft';
import { readTold } from './read-told';
import type { SentencePlace } from './sentence-place';
import { withoutLeadIns } from './without-lead-ins';

const ANSWERED = String.raw`(?:giải đáp|trả lời|làm rõ|giải trình|(?:tiếp thu|trao đổi),? (?:và )?(?:trả lời|làm rõ|giải đáp|giải trình)|trao đổi trực tiếp|chỉ đạo [^;.]{3,80} (?:trả lời|giải quyết|xử lý))`;
const PASSIVE_ANSWER = new RegExp(
  String.raw`(?:được|do) ([^;.]{2,200}?)(?:,? ?(?:trực tiếp|tiếp thu|ghi nhận|kịp thời|cơ bản|trao đổi|cụ thể|thẳng thắn|và|lần lượt)[ ,]{1,2}){0,4}${ANSWERED}[^,;.]{0,60}`,
  'u',
);
const MATTERS =
  /^(?:(?:đã )?có )?(?:\d{1,3} (?:lượt )?)?(?:hầu hết |phần lớn |đa số |tất cả |toàn bộ )?(?:các |những |nhiều |một số |mọi )?(?:ý kiến|kiến nghị|nội dung|câu hỏi|vấn đề|vụ việc|thắc mắc|đề xuất|phản ánh)/u;

/** Taken up and sent on, not answered. */
const PASSES_ON = /(?:tổng hợp|chuyển|gửi)[^;.]{0,60}(?:cơ quan|cấp|trung ương|bộ|ngành)/u;

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
  const end = start + hit[0].length;
  const made = makeDraft(view, { start: span.start, end }, { judgement: ANSWERED_RULE, scene });
  return [
    { ...made, speaker: person?.name ?? speaker },
    ...readTold(view, { start: end, end: span.end }, { scene: { ...scene, speaker }, weak: true }),
  ];
}

const ANSWERED_RULE: Judgement = { kind: 'answer', force: null, ruleId: 'PASSAGE-ANSWERED' };
