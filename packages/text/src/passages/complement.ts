import { allMatches } from '../text/all-matches';
import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { tokenAt } from '../text/tokenise';
import type { WordView } from './sentence-view';

/** A colon, or "như" behind a word for what was said. */
const INTRODUCED =
  /:(?!\d)|(?<!cũng) như(?<=(?:ý kiến|kiến nghị|vấn đề|nội dung|đề xuất|câu hỏi)[^:;.]{0,60} như)(?= (?!sau|vậy|thế|trên))/gu;

/** The words behind the last colon that introduces a list, when what stands before it only announces the list. */
export function afterColon(view: WordView, span: Span, reach = 220): Span {
  const key = view.key(span);
  let cut = -1;
  for (const hit of allMatches(INTRODUCED, key)) {
    const before = key.slice(0, hit.index);
    if (/(?:các|những) (?:sở|bộ|ban|ngành|đơn vị|phường|xã|huyện)$/u.test(before)) continue;
    if (before.length < reach && (reach > 300 || !before.includes(';')))
      cut = hit.index + hit[0].length - 1;
    else break;
  }
  const opened = cut >= 0 && key.slice(cut + 1).trim() !== '';
  return opened ? { start: span.start + cut + 1, end: span.end } : span;
}

/** True when a span ends by announcing what follows: "như sau:". */
export function opensList(view: WordView, span: Span): boolean {
  return /(?::|như sau|sau đây|như sau[.,])\s*$/u.test(view.key(span));
}

const ADDRESSEES =
  /^(?:rằng |là |với |đối với |đến |tới )?(?:(?:các |nhiều |một số )?(?:cấp có thẩm quyền|cấp,? ngành|cấp,? các ngành|cấp|ngành|cơ quan|đơn vị|sở|sở,? ngành|sở, ban, ngành|địa phương|phòng(?! chống| cháy|, chống)|lực lượng|chính quyền|lãnh đạo|nhà nước|chính phủ|quốc hội|trung ương|tỉnh|thành phố|phường|xã|huyện|quận|thị xã|bộ|ban|ủy ban|hội đồng|ubnd|hđnd|đảng ủy|nhà trường|chủ đầu tư|đại biểu|công ty)(?: (?:có thẩm quyền|chức năng|liên quan|có liên quan|chuyên môn|địa phương|các cấp|tỉnh|thành phố|phường|xã|nhân dân|quản lý|cấp trên|công an|giao thông|nhà nước))*(?:,| và|, và)? ?){1,4}/u;

/** Where an addressee at the head of a request ends: a body's name, or generic words for one. */
export function afterAddressee(view: WordView, span: Span): number {
  const start = trimSpan(view.readable.text, span).start;
  const name = view.nameAt(start);
  if (name) return afterNames(view, name.end, span.end);
  const hit = ADDRESSEES.exec(view.readable.key.slice(start, Math.min(span.end, start + 120)));
  if (!hit) return afterBody(view, { start, end: span.end });
  const end = start + hit[0].length;
  const inner = view.nameAt(tokenStart(view, end));
  const after = inner && inner.start - end < 3 ? afterNames(view, inner.end, span.end) : end;
  const task = view.actionAt(tokenAt(view.readable.tokens, after)) !== null;
  return task ? after : afterBody(view, { start, end: span.end });
}

const WORDS_OF_BODY = 7;

/** Behind a body named by a common noun, "Công ty cao su chi trả …", the task begins at its verb. */
function afterBody(view: WordView, span: Span): number {
  const { first, next } = view.range(span);
  const body = view.roleAt(first);
  if (!body || body.role === 'citizen') return span.start;
  for (let at = body.next; at < Math.min(next, first + WORDS_OF_BODY); at += 1)
    if (view.actionAt(at) !== null) return tokenStart(view, view.readable.tokens[at]?.start ?? 0);
  return span.start;
}

function tokenStart(view: WordView, offset: number): number {
  return view.readable.tokens[tokenAt(view.readable.tokens, offset)]?.start ?? offset;
}

/** Goes on over further bodies joined by a comma or "và". */
function afterNames(view: WordView, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const joint = /^(?:,| và|, và) ?/u.exec(view.readable.key.slice(end, end + 6));
    const next = joint ? view.nameAt(tokenStart(view, end + joint[0].length)) : undefined;
    if (!next || next.start > end + 6) break;
    end = next.end;
  }
  return end;
}
