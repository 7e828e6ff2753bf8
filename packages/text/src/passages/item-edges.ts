import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import type { WordView } from './sentence-view';
const MOTTO = / với (?:tinh thần|phương châm|quan điểm|chủ đề)[:\s]*["“][^"”]{3,400}["”]\s*$/u;
/** Connectors in front of a clause are no part of it. */
const CONNECTORS =
  /^(?:(?:tuy nhiên|(?:bên cạnh|cạnh|thêm vào|cùng với|ngoài|theo|do|trong|song song|qua|tiếp|sau|trước|trên cơ sở) đó|ngoài ra|đồng thời|(?:vì|do) (?:vậy|thế)|cụ thể|đặc biệt(?: là)?|mặt khác)(?:,? (?:là|còn|thì) |[,:] ?| )|(?:và|song|nhưng|trong khi đó) )+/u;
const CAUSES = /^(?:vì(?! sao)|bởi|bởi vì|do) /u;

/** An item without the connectors in front of it. */
export function withoutConnectors(view: WordView, item: Span): Span {
  const hit = CONNECTORS.exec(view.key(item));
  return hit ? { start: item.start + hit[0].length, end: item.end } : item;
}

/** An item without the motto at its end. */
export function withoutTail(view: WordView, span: Span): Span {
  const trimmed = trimSpan(view.readable.text, span);
  const text = view.readable.text.slice(trimmed.start, trimmed.end);
  const motto = MOTTO.exec(text);
  return motto ? { start: trimmed.start, end: trimmed.start + motto.index } : trimmed;
}

/** A motto at the end is no part of the item, nor what joins it to the one before. */
export function withoutAside(view: WordView, span: Span): Span {
  const { start, end } = withoutTail(view, span);
  const bare = withoutConnectors(view, { start, end });
  const cause = CAUSES.exec(view.key(bare));
  return { start: bare.start + (cause?.[0].length ?? 0), end };
}
