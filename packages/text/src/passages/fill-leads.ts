import { startOf } from '../readable-text';
import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { tokenAt } from '../text/tokenise';
import { assignmentIn } from './assignment';
import type { Draft } from './draft';
import type { WordView } from './sentence-view';
import { CITIZENS } from './subject-words';
import { ADDRESSEE } from './task-clause';

/** What a promise opens with, behind who makes it. */
const WILL = /(?<![\p{L}])(?:(?:cũng )?sẽ|cam kết)(?![\p{L}])/u;
/** A promise to have others act: "UBND tỉnh sẽ tiếp tục chỉ đạo Sở Xây dựng …". */
const HAS_ACT =
  /^(?:cũng )?(?:sẽ|cam kết)(?: (?:tiếp tục|kịp thời|sớm|thường xuyên))?(?: có văn bản)? (?:chỉ đạo|giao|yêu cầu|phân công)(?: cho)? /u;
/** Done by somebody: "sẽ được Tổ đại biểu HĐND thành phố tổng hợp, chuyển …". */
const BY = /(?<![\p{L}])được /u;
/** Units called by nothing but their level are those of whoever speaks. */
const LEVEL =
  /^(?:bộ|sở|tỉnh|thành phố|quận|huyện|thị xã|phường|xã|chính quyền(?: xã| phường| địa phương)?)$/u;
/** A clause that tells more than who acts. */
const TELLS = / (?:và|đồng ý|ghi nhận|tiếp thu|luôn)(?![\p{L}])/u;
const PETITIONER = new RegExp(`^(?:${CITIZENS.join('|')})(?![\\p{L}])`, 'u');
const PERSON = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u;
const FARTHEST = 160;
const LONGEST_DOER = 60;

const printed = (view: WordView, { start, end }: Span): string =>
  view.readable.text.slice(start, end);

/** A short form of a name counts as the name: "UBND tỉnh", "UBND tỉnh Nghệ An". */
function isSame(name: string, speaker: string): boolean {
  const [left, right] = [name.toLowerCase(), speaker.toLowerCase()];
  return left === right || right.startsWith(`${left} `) || left.startsWith(`${right} `);
}

/** The body whose name ends right in front of an offset, within a span. */
function bodyBefore(view: WordView, from: number, end: number): Span | null {
  const name = view.namesWithin({ start: from, end }).at(-1);
  if (name && end - name.end <= 1) return name;
  const key = view.readable.key.slice(from, end);
  const clause = from + Math.max(key.lastIndexOf(','), key.lastIndexOf(';'), -1) + 1;
  const noun = trimSpan(view.readable.text, { start: clause, end });
  const called = view.key(noun);
  const isNoun = called.length <= LONGEST_DOER && ADDRESSEE.test(called) && !TELLS.test(called);
  return isNoun ? noun : null;
}

/** Who is to do what is promised or passed on. */
function doerIn(view: WordView, draft: Draft, will: RegExpExecArray | null): Span | null {
  const by = draft.kind === 'referral' ? BY.exec(view.key(draft).slice(0, FARTHEST)) : null;
  if (!by) return will && bodyBefore(view, draft.start, draft.start + will.index);
  const behind = tokenAt(view.readable.tokens, draft.start + by.index + by[0].length);
  return view.nameAt(startOf(view.readable, behind)) ?? null;
}

/** The words of petitioners promise nothing, and what is passed on is told by whoever does it unless a person speaks of it. */
function speaksFor(speaker: string | null, kind: Draft['kind']): boolean {
  if (speaker === null || PETITIONER.test(speaker.toLowerCase())) return false;
  return kind === 'pledge' || PERSON.test(speaker);
}

/** Names who makes a promise where that is not who speaks; where nobody fit speaks, he is the speaker. */
function nameDoer(view: WordView, draft: Draft): void {
  const key = view.key(draft).slice(0, FARTHEST);
  const will = WILL.exec(key);
  const found = doerIn(view, draft, will);
  const others = will && HAS_ACT.exec(key.slice(will.index));
  const doer = found && printed(view, found);
  if (doer && !speaksFor(draft.speaker, draft.kind)) draft.speaker = doer;
  if (others)
    draft.lead = assignmentIn(view, {
      start: draft.start + will.index + others[0].length,
      end: draft.end,
    }).lead;
  else if (doer && !LEVEL.test(doer.toLowerCase()) && !isSame(doer, draft.speaker ?? ''))
    draft.lead = doer;
}

/** An order goes on with the body told to act in the order before it, where the same paragraph names no other. */
function leadBefore(draft: Draft, before: Draft | undefined): string | null {
  const isOne =
    before?.kind === 'directive' &&
    before.paragraph === draft.paragraph &&
    before.speaker === draft.speaker;
  return isOne ? before.lead : null;
}

/**
 * Names who is to act where the reading of the passage itself left it out: who makes a promise, other than who speaks, and
 * the body that an order before was given to.
 *
 * @example
 * // see readPassages
 */
export function fillLeads(view: WordView, drafts: Draft[]): Draft[] {
  drafts.forEach((draft, at) => {
    if (draft.lead !== null) return;
    if (draft.kind === 'directive') draft.lead = leadBefore(draft, drafts[at - 1]);
    if (draft.kind === 'pledge' || draft.kind === 'referral') nameDoer(view, draft);
  });
  return drafts;
}
