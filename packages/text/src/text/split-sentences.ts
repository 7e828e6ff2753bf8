import { isCapital, isWordUnit } from './letters';
import type { Span } from './span';

/** A sentence with its final punctuation. */
export type Sentence = Span;

/** Abbreviations whose full stop does not end a sentence (lower case, without the stop). */
const ABBREVIATIONS = new Set(
  'tp tx tt gs ts ths pgs bs ks kts cn đ/c đc ông bà q p h x f nq st ttg t.ư tư t.w v.v vv tr no mr dr nxb ub ubmttq số'.split(
    ' ',
  ),
);

const ENDS = new Set(['.', '!', '?', '…']);
const LIST_NUMBER = /^(?:\d{1,2}|[a-zđ]|[ivx]{1,4})$/u;

function wordBefore(text: string, end: number, floor: number): string {
  let start = end;
  while (
    start > floor &&
    (isWordUnit(text.charAt(start - 1)) || (/[./]/.test(text.charAt(start - 1)) && start < end))
  )
    start -= 1;
  return text.slice(start, end).toLowerCase();
}

function afterPunctuation(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && /[.!?…/"”’')\]]/u.test(text.charAt(next))) next += 1;
  return next;
}

function firstOfNext(text: string, at: number, limit: number): string {
  let next = at;
  while (next < limit && /[\s"“‘'([\-–*•]/u.test(text.charAt(next))) next += 1;
  return text.charAt(next < limit ? next : limit);
}

function isAbbreviation(text: string, stop: number, floor: number): boolean {
  if (/(?:kh(?:óa|oá)|thứ) [IVX]$/iu.test(text.slice(Math.max(floor, stop - 8), stop)))
    return false;
  const word = wordBefore(text, stop, floor);
  if (ABBREVIATIONS.has(word) || ABBREVIATIONS.has(word.slice(word.lastIndexOf('.') + 1)))
    return true;
  if (word.length === 1 && isCapital(text.charAt(stop - 1))) return true;
  return LIST_NUMBER.test(word) && text.slice(floor, stop).trim().toLowerCase() === word;
}

/** True where what follows may open a sentence: a capital, or a figure behind a full stop. */
function opensSentence(
  text: string,
  at: { after: number; limit: number; isEllipsis: boolean },
): boolean {
  const gap = text.charAt(at.after);
  if (gap.trim() !== '' && !(at.isEllipsis && isCapital(gap))) return false;
  const next = firstOfNext(text, at.after, at.limit);
  return isCapital(next) || (!at.isEllipsis && /\d/.test(next));
}

function endsHere(text: string, at: number, span: Span): boolean {
  const after = afterPunctuation(text, at + 1, span.end);
  if (after >= span.end) return true;
  const isEllipsis = text.charAt(at) === '…' || text.startsWith('...', at);
  if (!opensSentence(text, { after, limit: span.end, isEllipsis })) return false;
  return isEllipsis || text.charAt(at) !== '.' || !isAbbreviation(text, at, span.start);
}

function splitSpan(text: string, span: Span): Sentence[] {
  const sentences: Sentence[] = [];
  let start = span.start;
  for (let at = span.start; at < span.end; at += 1) {
    if (!ENDS.has(text.charAt(at)) || !endsHere(text, at, { start, end: span.end })) continue;
    const end = afterPunctuation(text, at, span.end);
    sentences.push({ start, end });
    start = end;
    while (start < span.end && text.charAt(start).trim() === '') start += 1;
    at = start - 1;
  }
  if (start < span.end) sentences.push({ start, end: span.end });
  return sentences;
}

/**
 * Cuts a text, or one span of it, into sentences; TP., GS.TS., Đ/c and figures do not end one, a line break does.
 *
 * @example
 * splitSentences('TP. Huế họp. Xong.').length; // => 2
 */
export function splitSentences(text: string, within?: Span): Sentence[] {
  const whole = within ?? { start: 0, end: text.length };
  const sentences: Sentence[] = [];
  let from = whole.start;
  while (from < whole.end) {
    const line = text.indexOf('\n', from);
    const to = line < 0 || line > whole.end ? whole.end : line;
    let start = from;
    while (start < to && text.charAt(start).trim() === '') start += 1;
    for (const sentence of splitSpan(text, { start, end: to })) sentences.push(sentence);
    from = to + 1;
  }
  return sentences;
}
