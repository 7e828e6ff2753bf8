import { tokenAt } from '../text/tokenise';
import { hasDefect, leftWords, rightOf, rightWords, type Cut } from './list-cut';

/** Complaints are cut at new issues. */
export function cutsIssue(cut: Cut): boolean {
  const { view, boundary } = cut;
  if (leftWords(cut) < 3 || rightWords(cut) < 3) return false;
  if (/^(?:đề nghị|kiến nghị|mong |cần |nhờ |xin )/u.test(rightOf(cut))) return true;
  if (view.issueAt(tokenAt(view.readable.tokens, boundary.right)) === null) return false;
  return cutsInSentence(cut);
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
