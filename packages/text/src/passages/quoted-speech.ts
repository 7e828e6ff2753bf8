import type { Span } from '../text/span';
import type { PeopleIndex } from './people-index';
import type { WordView } from './sentence-view';
import { nounSubject, type Subject } from './subject';

const ATTRIBUTION =
  /^["“]([^"”\n]{12,900})["”],? ((?:[^,.;"]{3,160}?)(?:, [^,.;"]{3,90}?){0,3}) (?:nói|cho biết|chia sẻ|khẳng định|nhấn mạnh|kể|bày tỏ|cho hay|phản ánh|kiến nghị|đề nghị|nêu|băn khoăn|trăn trở|thông tin|lý giải|cam kết|hứa|hỏi)(?: thêm)?\s*[.…]?\s*$/u;

/** Words in quotes with the one who said them behind: “…”, ông X nói. */
export interface QuotedSpeech {
  words: Span;
  subject: Subject;
}

/**
 * Reads a sentence that is a quotation with its speaker behind it; null for any other.
 *
 * @example
 * // see readSentence
 */
export function quotedSpeech(view: WordView, people: PeopleIndex, span: Span): QuotedSpeech | null {
  const key = view.key(span);
  if (!/^["“]/u.test(key)) return null;
  const hit = ATTRIBUTION.exec(key);
  const who = hit?.[2];
  if (hit?.[1] === undefined || who === undefined) return null;
  const start = span.start + key.indexOf(who, hit[1].length + 2);
  const subject = nounSubject(view, people, { start, end: start + who.length });
  return (
    subject && { subject, words: { start: span.start + 1, end: span.start + 1 + hit[1].length } }
  );
}
