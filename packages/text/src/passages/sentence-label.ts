import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import type { PeopleIndex } from './people-index';
import { nounSubject, type Subject } from './subject';
import type { WordView } from './sentence-view';

/** Fields of a card or a form that a label opens. */
export type LabelField =
  'task' | 'lead' | 'partners' | 'deadline' | 'product' | 'voice' | 'answer' | 'answerer';

/** A label in front of a colon, and what stands behind it. */
export type SentenceLabel =
  | { kind: 'field'; field: LabelField; rest: Span }
  | { kind: 'topic'; rest: Span }
  | { kind: 'speaker'; subject: Subject; rest: Span };

const FIELDS: readonly (readonly [LabelField, RegExp])[] = [
  ['task', /^(?:nội dung(?: công việc| nhiệm vụ)?|nhiệm vụ|công việc|tên nhiệm vụ)$/u],
  [
    'lead',
    /^(?:(?:cơ quan|đơn vị)(?: được giao)? )?(?:chủ trì|thực hiện|đầu mối)(?: thực hiện)?$/u,
  ],
  ['partners', /^(?:(?:cơ quan|đơn vị) )?phối hợp(?: thực hiện)?$/u],
  ['deadline', /^(?:thời gian|thời hạn|hạn|tiến độ)(?: thực hiện| hoàn thành| báo cáo| xong)*$/u],
  ['product', /^(?:sản phẩm)(?: dự kiến)?$/u],
  ['answer', /^(?:trả lời|đáp|phản hồi|kết quả(?: xử lý| giải quyết)?|nội dung trả lời)$/u],
  ['answerer', /^(?:đơn vị|cơ quan) (?:xử lý|trả lời|giải quyết|tiếp nhận)$/u],
  [
    'voice',
    /^(?:hỏi|câu hỏi|phản ánh|nội dung phản ánh|ý kiến|kiến nghị|nội dung kiến nghị|ý kiến cử tri|(?:cử tri|bạn đọc|công dân) hỏi)(?:(?: thứ| số)? (?:\d{1,3}|nhất|hai|ba|tư|năm))?$/u,
  ],
];
const TOPIC =
  /^(?:(?:kiến nghị|phản ánh|đề nghị|cam kết|ý kiến|việc|lời hứa)(?: của [^:]{3,60}?)? (?=[\p{L}])|(?:về|đối với|liên quan|riêng|với|trường hợp|tại|lĩnh vực|nhóm|nội dung|vấn đề|cụ thể|trong đó|kết quả|đến nay|theo đó)(?![\p{L}]))/u;

const ANSWER_OF = /^(?:ý kiến |nội dung )?(?:trả lời|phúc đáp|giải trình|phản hồi) của /u;

/** A colon that opens something, not one inside a time. */
const LABEL = /^[^:;.!?\n]{2,150}?:(?!\d)/u;
const SPOKEN =
  /(?:đề nghị|kiến nghị|phản ánh|cho biết|yêu cầu|chỉ đạo|giao|như sau|nêu|hỏi|thông tin|khẳng định|trả lời|cho rằng|kết luận|gồm|nhấn mạnh|đạt|là|có|đã|như|vấn đề|nội dung|lĩnh vực|giải thích|cho hay|chia sẻ|lý giải|nói|rõ|thêm)\s*$/u;

/**
 * Reads a label at the head of a sentence: a form's field, a topic, or whose words follow.
 *
 * @example
 * // see readSentence
 */
export function sentenceLabel(
  view: WordView,
  people: PeopleIndex,
  span: Span,
): SentenceLabel | null {
  const hit = LABEL.exec(view.readable.key.slice(span.start, Math.min(span.end, span.start + 160)));
  if (!hit) return null;
  const label = trimSpan(view.readable.text, {
    start: span.start,
    end: span.start + hit[0].length - 1,
  });
  const rest = { start: span.start + hit[0].length, end: span.end };
  return (
    answererLabel(view, people, { label, rest }) ??
    plainLabel(view.key(label), rest) ??
    speakerLabel(view, people, { label, rest })
  );
}

/** A label and what stands behind it. */
interface LabelParts {
  label: Span;
  rest: Span;
}

/** "Trả lời của Sở Nội vụ (Văn bản số …):" */
function answererLabel(
  view: WordView,
  people: PeopleIndex,
  { label, rest }: LabelParts,
): SentenceLabel | null {
  const hit = ANSWER_OF.exec(view.key(label));
  const subject =
    hit && nounSubject(view, people, { start: label.start + hit[0].length, end: label.end });
  return (
    subject && {
      kind: 'speaker',
      subject: { ...subject, speaker: subject.speaker.replace(/\s*\(.*$/u, '') },
      rest,
    }
  );
}

function plainLabel(key: string, rest: Span): SentenceLabel | null {
  const field = FIELDS.find(([, pattern]) => pattern.test(key));
  if (field) return { kind: 'field', field: field[0], rest };
  return TOPIC.test(key) && !SPOKEN.test(key) ? { kind: 'topic', rest } : null;
}

/** "… cùng các đại biểu:" lists who was there. */
const GUESTS =
  /(?:cùng|với|tham dự|chủ trì|tham gia|về dự) (?:có |gồm )?(?:các |một số )?[^,]{0,40}$/u;

function speakerLabel(
  view: WordView,
  people: PeopleIndex,
  { label, rest }: LabelParts,
): SentenceLabel | null {
  const key = view.key(label);
  if (key.length >= 130 || SPOKEN.test(key) || GUESTS.test(key) || hasSpeech(view, label))
    return null;
  const named = people.within({ start: rest.start, end: rest.start + 60 });
  if (named && named.start - rest.start < 4) return null;
  const subject = nounSubject(view, people, label);
  return subject && !subject.pronoun ? { kind: 'speaker', subject, rest } : null;
}

function hasSpeech(view: WordView, label: Span): boolean {
  const { first, next } = view.range(label);
  for (let at = first; at < next; at += 1)
    if ((view.speechAt(at)?.acts.length ?? 0) > 0) return true;
  return false;
}
