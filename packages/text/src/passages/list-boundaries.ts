import type { Span } from '../text/span';
import type { WordView } from './sentence-view';

/** A place where a list may be cut. */
export interface Boundary {
  /** Offset where the left part ends. */
  left: number;
  /** Offset where the right part begins. */
  right: number;
  hard: boolean;
  joint: 'semicolon' | 'comma' | 'and' | 'also';
}

const OPENING = '([{“';
const CLOSING = ')]}”';
const JOINTS: readonly { words: string; joint: Boundary['joint'] }[] = [
  { words: ' đồng thời', joint: 'also' },
  { words: ' cũng như', joint: 'also' },
  { words: ' và', joint: 'and' },
];

function jointAt(key: string, at: number): { length: number; joint: Boundary['joint'] } | null {
  for (const { words, joint } of JOINTS) {
    if (key.startsWith(words, at) && /[ ,]/.test(key.charAt(at + words.length)))
      return { length: words.length, joint };
  }
  return null;
}

/** "ý kiến, kiến nghị của cử tri": two names of one thing. */
const PAIRED =
  /(?:ý kiến|kiến nghị|phản ánh|đề xuất|câu hỏi|đề nghị|khiếu nại|trả lời|tồn tại|khó khăn|vướng mắc|người dân|cơ quan|cá nhân|tổ chức)$/u;
const PAIRS_ON =
  /^,? (?:và )?(?:kiến nghị|phản ánh|đề xuất|nguyện vọng|đề nghị|câu hỏi|chất vấn|giải trình|giải đáp|tổ chức|cá nhân|hạn chế|vướng mắc|bất cập|khó khăn)(?= (?:của|chính đáng|liên quan|về|thuộc|trên|đã|được|cử tri|nêu|này|đối với|còn|gửi|tập trung|trong|tại|mà|đang)|[,;.…]|$)/u;

function isPair(key: string, at: number): boolean {
  return PAIRED.test(key.slice(Math.max(0, at - 12), at)) && PAIRS_ON.test(key.slice(at, at + 30));
}

function commaAt(key: string, at: number): Boundary {
  const rest = key.slice(at + 1, at + 14);
  const joint = /^ ?(đồng thời|và|cũng như|song song)(?=[ ,])/u.exec(rest);
  const skip = joint ? joint[0].length : 0;
  return {
    left: at,
    right: at + 1 + skip,
    hard: false,
    joint: joint ? 'also' : 'comma',
  };
}

/** Keeps count of brackets and straight quotes while a text is walked through. */
export function outside(): (unit: string) => boolean {
  let depth = 0;
  let quoted = false;
  return (unit) => {
    if (OPENING.includes(unit)) depth += 1;
    else if (CLOSING.includes(unit)) depth = Math.max(0, depth - 1);
    else if (unit === '"') quoted = !quoted;
    return depth === 0 && !quoted;
  };
}

/** The boundary that starts at an offset, if any. */
function boundaryAt(view: WordView, at: number): Boundary | null {
  const { key, text } = view.readable;
  const unit = text.charAt(at);
  if (unit === ';') return { left: at, right: at + 1, hard: true, joint: 'semicolon' };
  if (unit === ',')
    return /\d/.test(text.charAt(at + 1)) || isPair(key, at) ? null : commaAt(key, at);
  const joint = unit === ' ' ? jointAt(key, at) : null;
  if (joint === null) return null;
  return { left: at, right: at + joint.length, hard: false, joint: joint.joint };
}

/** All places where the words of a span may be parted, outside brackets and quotes. */
export function boundaries(view: WordView, span: Span): Boundary[] {
  const found: Boundary[] = [];
  const isOutside = outside();
  for (let at = span.start; at < span.end; at += 1) {
    const name = view.nameAt(at);
    if (name && name.form !== 'generic' && name.end < span.end) at = name.end;
    const boundary = isOutside(view.readable.text.charAt(at)) ? boundaryAt(view, at) : null;
    if (!boundary) continue;
    found.push(boundary);
    if (boundary.joint !== 'semicolon' && view.readable.text.charAt(at) === ',')
      at = boundary.right - 1;
  }
  return found;
}
