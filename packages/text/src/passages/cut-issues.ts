import { tokenAt } from '../text/tokenise';
import { hasDefect, leftWords, rightOf, rightWords, type Cut } from './list-cut';

const NOT_ISSUES =
  /^(?:thiếu|chưa|khó khăn|hạn chế|vướng mắc|bất cập|không|các|những|nước|điện|giá|mức)/u;

/** Complaints are cut at new issues. */
export function cutsIssue(cut: Cut): boolean {
  const { view, boundary, listed } = cut;
  if (leftWords(cut) < 3 || rightWords(cut) < 3) return false;
  if (/^(?:đề nghị|kiến nghị|mong |cần |nhờ |xin )/u.test(rightOf(cut))) return true;
  if (view.issueAt(tokenAt(view.readable.tokens, boundary.right)) === null) return false;
  return listed ? cutsInList(cut) : cutsInSentence(cut);
}

/** A clause without a subject of its own belongs to the one before. */
const GOES_ON = /^(?:chưa|không) /u;

function cutsInSentence(cut: Cut): boolean {
  const { view, from, boundary, end } = cut;
  return (
    hasDefect(view, from, boundary.left) &&
    (boundary.joint !== 'comma' ||
      (!GOES_ON.test(rightOf(cut)) && hasDefect(view, boundary.right, end)))
  );
}

/** Between semicolons a comma cuts only where both sides tell a defect of their own. */
function cutsInList(cut: Cut): boolean {
  const { view, from, boundary, nextEnd, end } = cut;
  if (boundary.joint === 'and') return hasDefect(view, boundary.right, end);
  if (boundary.joint === 'comma' && NOT_ISSUES.test(rightOf(cut))) return false;
  return hasDefect(view, boundary.right, nextEnd) && hasDefect(view, from, boundary.left);
}
