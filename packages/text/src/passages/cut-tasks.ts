import { wordAt } from '../readable-text';
import { tokenAt } from '../text/tokenise';
import type { Boundary } from './list-boundaries';
import {
  endsInVerb,
  isCutShort,
  leftOf,
  leftWords,
  opensWithVerb,
  rightOf,
  rightWords,
  type Cut,
} from './list-cut';
import type { WordView } from './sentence-view';

/** Verbs of one syllable that open a task; others of one syllable are mostly part of a noun. */
const SHORT_VERBS = new Set(
  'cấp xây mở đưa lắp giảm miễn tăng nâng sớm giữ kéo tách giao trồng mua thu dừng cho kè phun gắn lập gửi hoãn thay dọn cắm xóa rải'.split(
    ' ',
  ),
);
const POLICY =
  /^(?:các |những )?(?:quy trình|cơ chế|chính sách|giải pháp|quy định|lộ trình|phương án|kế hoạch|quy chế|tiêu chí|danh mục)(?![\p{L}])/u;
const PROVIDES = /(?:^|\s)(?:ban hành|có|xây dựng|bổ sung|hoàn thiện)(?=\s)/u;

/** What a request is for, or one more of the nouns it names. */
const TAIL = /^ ?(?:bảo đảm|đảm bảo|phòng(?! cháy))/u;

function opensTask(cut: Cut): boolean {
  const { view, boundary, nextEnd } = cut;
  if (isCutShort(cut) || TAIL.test(view.key({ start: boundary.right, end: nextEnd }))) return false;
  const at = tokenAt(view.readable.tokens, boundary.right);
  const next = view.actionAt(at);
  return next === null || next - at > 1 || SHORT_VERBS.has(wordAt(view.readable, at));
}

const ASKS_AGAIN =
  /^(?:(?:nhân dân|cử tri|người dân|bà con) (?=đề nghị|kiến nghị|mong)|vậy |đề nghị|kính mong|mong |cần |kính đề nghị)/u;
/** What was done, or asked, is told to its end. */
const TELLS = / (?:đã|như thế nào|ra sao) /u;

/** Cuts that the first words behind the boundary decide; null where they do not. */
function cutsByOpening(cut: Cut): boolean | null {
  const rest = rightOf(cut);
  if (cut.boundary.joint !== 'and' && ASKS_AGAIN.test(rest)) return leftWords(cut) >= 4;
  if (/^hiện (?:nay )?/u.test(rest)) return leftWords(cut) >= 4;
  if (POLICY.test(rest) && PROVIDES.test(leftOf(cut)))
    return leftWords(cut) >= 6 && rightWords(cut) >= 5;
  return null;
}

/** Behind "và" both sides must be long enough, and the verb one that is seldom a noun. */
function cutsAtAnd(cut: Cut): boolean {
  if (leftWords(cut) < 5 || isCutShort(cut) || TELLS.test(leftOf(cut))) return false;
  return opensStrongly(cut.view, cut.boundary);
}

/** "công tác quản lý đất đai, xây dựng chưa chặt chẽ": the subject still waits for its predicate. */
const awaitsPredicate = ({ view, from }: Cut): boolean =>
  view.issueAt(tokenAt(view.readable.tokens, from)) !== null;

function cutsAtVerb(cut: Cut): boolean {
  const { view, from, boundary, end } = cut;
  const comma = boundary.joint === 'comma';
  if (comma && (!opensTask(cut) || awaitsPredicate(cut))) return false;
  if (leftWords(cut) < (comma ? 4 : 3))
    return boundary.joint === 'also' && opensWithVerb(view, boundary, end);
  if (!opensWithVerb(view, boundary, end) || endsInVerb(view, from, boundary)) return false;
  return boundary.joint === 'and' ? cutsAtAnd(cut) : rightWords(cut) >= 3;
}

/** Requests and tasks are cut at verbs, and where something is asked anew. */
export const cutsTask = (cut: Cut): boolean => cutsByOpening(cut) ?? cutsAtVerb(cut);

/** After "và" only a verb of two words cuts, since single verbs are often nouns of a pair. */
function opensStrongly(view: WordView, boundary: Boundary): boolean {
  const at = tokenAt(view.readable.tokens, boundary.right);
  const next = view.actionAt(at);
  return next !== null && (next - at >= 2 || /^sớm$/u.test(wordAt(view.readable, at)));
}
