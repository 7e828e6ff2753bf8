import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import type { PeopleIndex } from './people-index';
import type { WordView } from './sentence-view';
import { nounSubject, type Subject } from './subject';

/** Behind the closing quote: who said it, or whose question it was. */
const SAID_BY =
  /"[,.;]? ?(?:- ?)?(?:câu hỏi )?(?:của )?([^"\n]{2,130}?)(?:,? (?:đã |cũng |đều )?(?:nói|cho biết|chia sẻ|khẳng định|nhấn mạnh|kể|bày tỏ|cho hay|phản ánh|kiến nghị|đề nghị|nêu|băn khoăn|trăn trở|thông tin|lý giải|cam kết|hứa|hỏi|bức xúc|lo lắng|đặt vấn đề|cho rằng|lưu ý|yêu cầu|kết luận|phát biểu|than)(?![\p{L}])[^."\n]{0,40}|(?<=của [^"\n]{2,130}))(?=[.…,:;]|$)/u;

/** Shorter quotes are names and mottos. */
const SHORTEST = 25;

/** Words in quotes with the one who said them behind, inside a paragraph. */
interface QuotedSpeech {
  words: Span;
  subject: Subject;
  /** Where the attribution ends. */
  end: number;
}

/**
 * Finds a quotation with its speaker behind it: “…”, ông X nói. May hold several sentences.
 *
 * @example
 * // see readPassages
 */
export function quotedSpeech(
  view: WordView,
  people: PeopleIndex,
  paragraph: Span,
): QuotedSpeech | null {
  const key = view.key(paragraph);
  const open = key.indexOf('"');
  const hit = open < 0 ? null : SAID_BY.exec(key.slice(open + 1));
  const who = hit?.[1];
  if (!hit || who === undefined || hit.index < SHORTEST) return null;
  const close = paragraph.start + open + 1 + hit.index;
  const start = view.readable.key.indexOf(who, close);
  const subject = nounSubject(
    view,
    people,
    trimSpan(view.readable.text, { start, end: start + who.length }),
  );
  return (
    subject && {
      subject,
      words: { start: paragraph.start + open + 1, end: close },
      end: close + hit[0].length,
    }
  );
}
