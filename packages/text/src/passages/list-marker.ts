import type { Span } from '../text/span';

const MARKER =
  /^(?:date \d{4}-\d{2}(?:-\d{2})?\s+|\((?=[^()\d]{2,20}\) ?-)[^()]{2,20}\) ?- ?|(?:glo|tpo|btno|bto|pto|cto|cttđt) ?- ?|[-–—•*+]\s*|\(?\d{1,2}[.)]\s+|\d{1,2}\/\s+|\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+|\(?[a-zđ][.)]\s+|[ivx]{1,4}[.)]\s+|(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|câu(?: hỏi)?(?: số)? \d{1,3})\s*[,:.]\s*)+/u;

/**
 * Parts a list mark from its item: "a)", "1.", "-", "Thứ nhất,".
 *
 * @example
 * listMarker('- mở rộng đường', { start: 0, end: 15 }).span.start; // => 2
 */
export function listMarker(key: string, span: Span): { marked: boolean; span: Span } {
  const hit = MARKER.exec(key.slice(span.start, Math.min(span.end, span.start + 60)));
  return hit
    ? { marked: true, span: { start: span.start + hit[0].length, end: span.end } }
    : { marked: false, span };
}
