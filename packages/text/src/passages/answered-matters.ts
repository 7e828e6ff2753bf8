import type { Span } from '../text/span';
import type { Judgement } from './classify-item';
import type { Draft } from './draft';
import { makeDraft } from './make-draft';
import type { SentencePlace } from './sentence-place';
import { nounSubject, type Subject } from './subject';
import { withoutLeadIns } from './without-lead-ins';

/** Matters that were raised are answered, whatever else the sentence tells. */
const ANSWERS =
  /(?:^|[;,]? )((?:(?:đã|cũng|trực tiếp|cơ bản|lần lượt|tập trung) ){0,3}(?:có (?:văn bản|công văn)(?: số [^ ]{1,24})? )?(?:trả lời|giải trình|giải đáp|làm rõ)(?:,? (?:và )?(?:trả lời|giải trình|giải đáp|làm rõ)){0,2} (?:(?:trực tiếp|cụ thể|đối với|về|thêm|đầy đủ|đủ|\d{1,4}) ){0,2}(?:các |những |một số |nhiều |từng |tất cả |toàn bộ )?(?:ý kiến|kiến nghị|vấn đề|nội dung|câu hỏi|thắc mắc|phản ánh|đề xuất)[^;.]{0,200}?)(?=,? (?:đồng thời|và sẽ|sau đó)|[;.]|$)/u;

/** Words that make an answer something asked for, heard or still to come. */
const NOT_YET =
  /(?:^|\s)(?:đề nghị|yêu cầu|giao|chỉ đạo|sẽ|nghe|để|kết quả|văn bản|việc|cần(?! thơ)|phải|nhằm|mong|kế hoạch|phiên|báo cáo|được|do|công tác|sớm|chưa|không|thông báo|phân công|phát biểu)(?=\s|$)/u;

const PREDICATE =
  / (?:đã|cũng|tiếp thu|ghi nhận|lắng nghe|trả lời|giải trình|giải đáp|làm rõ|trực tiếp)(?: |$)/u;

const ANSWERED: Judgement = { kind: 'answer', force: null, ruleId: 'PASSAGE-ANSWERED' };

/** Who answers: the subject in front of the first verb. */
function answerer(place: SentencePlace, span: Span): { subject: Subject | null; end: number } {
  const { view, people } = place;
  const end = span.start + (PREDICATE.exec(` ${view.key(span)}`)?.index ?? 0);
  const subject = nounSubject(view, people, { start: span.start, end: end - 1 });
  return { subject, end };
}

const startsAtBody = ({ view, people }: SentencePlace, span: Span): boolean =>
  !people.within(span) && view.nameAt(span.start) !== undefined;

/** The words that tell of an answer already given. */
function answerIn({ view }: SentencePlace, span: Span): Span | null {
  const key = view.key(span);
  const hit = ANSWERS.exec(key);
  if (hit?.[1] === undefined) return null;
  const end = span.start + hit.index + hit[0].length;
  const start = end - hit[1].length;
  const before = key.slice(0, start - span.start);
  const asked = NOT_YET.test(before.slice(before.lastIndexOf(';') + 1));
  return before.trim() === '' || asked ? null : { start, end };
}

/** The bare report that questions were answered, wherever it stands in a sentence. */
export function answeredMatters(place: SentencePlace): Draft[] {
  const span = withoutLeadIns(place);
  const words = answerIn(place, span);
  const who = words && answerer(place, { start: span.start, end: words.end });
  if (!words || !who) return [];
  const front = { start: span.start, end: words.start };
  const start = who.end >= words.start && startsAtBody(place, front) ? span.start : words.start;
  const made = makeDraft(
    place.view,
    { start, end: words.end },
    { judgement: ANSWERED, scene: place.scene },
  );
  return [{ ...made, speaker: who.subject?.speaker ?? made.speaker }];
}
