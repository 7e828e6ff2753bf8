import { because } from '../because';
import type { PassageProposal } from '../passages/passage-proposal';
import type { ReadableText } from '../readable-text';
import type { ProposalLink } from '../reading';

/** Syllables that tell nothing of what an item is about. */
const SMALL = new Set(
  'và của về các cho trong với để đến theo từ những là có được còn chưa không bị cần sớm đề nghị kiến xem xét quan tâm tình trạng việc vấn đề đối một số nhiều tại trên ban hành chính sách cơ chế giải pháp quy định thực hiện tăng cường bổ sung đầu tư'.split(
    ' ',
  ),
);

/** Neighbouring syllable pairs of an item: "thiết chế", "phòng cháy". */
function pairs(key: string): Set<string> {
  const words = key.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const found = new Set<string>();
  for (let at = 1; at < words.length; at += 1) {
    const [left = '', right = ''] = [words[at - 1], words[at]];
    if (!(SMALL.has(left) && SMALL.has(right))) found.add(`${left} ${right}`);
  }
  return found;
}

function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let count = 0;
  for (const pair of left) if (right.has(pair)) count += 1;
  return count;
}

/** How far back, in passages, a request looks for its complaint. */
const REACH = 24;
const RESTATED = 0.6;

interface Item {
  passage: PassageProposal;
  /** Made when first asked for: what is neither asked nor answered is never compared. */
  readonly pairsOf: () => Set<string>;
  at: number;
}

function itemOf({ key }: ReadableText, passage: PassageProposal, at: number): Item {
  let made: Set<string> | null = null;
  const pairsOf = () => (made ??= pairs(key.slice(passage.start, passage.end)));
  return { passage, at, pairsOf };
}

function sameBlock(left: Item, right: Item): boolean {
  if (left.passage.group !== null || right.passage.group !== null)
    return left.passage.group === right.passage.group;
  return left.passage.speaker === right.passage.speaker;
}

function best(item: Item, candidates: readonly Item[]): Item | null {
  const scored = candidates
    .map((candidate) => ({ candidate, score: shared(item.pairsOf(), candidate.pairsOf()) }))
    .filter(({ score }) => score > 0);
  scored.sort((left, right) => right.score - left.score || right.candidate.at - left.candidate.at);
  return scored[0]?.candidate ?? null;
}

function link(from: Item, to: Item, relation: ProposalLink['relation']): ProposalLink {
  const rule = {
    request_of_complaint: 'LINK-SAME-MATTER',
    answer_to: 'LINK-ANSWER',
    restates: 'LINK-RESTATED',
  }[relation];
  return {
    from: from.at,
    to: to.at,
    relation,
    because: [because(rule, from.passage), because(rule, to.passage)],
  };
}

function restated(item: Item, before: readonly Item[]): Item | null {
  const own = item.pairsOf();
  if (own.size <= 2) return null;
  const says = (pairs: Set<string>) =>
    shared(own, pairs) / Math.min(own.size, pairs.size) >= RESTATED;
  return before.find((other) => says(other.pairsOf())) ?? null;
}

/**
 * Proposes which request takes up which complaint, which answer which request, and which request says the same again, by the words they share.
 *
 * @example
 * // see readText
 */
export function linkPassages(
  readable: ReadableText,
  passages: readonly PassageProposal[],
): ProposalLink[] {
  const items = passages.map((passage, at) => itemOf(readable, passage, at));
  const links: ProposalLink[] = [];
  for (const item of items) {
    const before = items.slice(Math.max(0, item.at - REACH), item.at);
    if (item.passage.kind === 'request') {
      const complaint = best(
        item,
        before.filter((other) => other.passage.kind === 'complaint' && sameBlock(item, other)),
      );
      if (complaint) links.push(link(complaint, item, 'request_of_complaint'));
      const again = restated(
        item,
        before.filter((other) => other.passage.kind === 'request'),
      );
      if (again) links.push(link(item, again, 'restates'));
    } else if (item.passage.kind === 'answer' || item.passage.kind === 'pledge') {
      const asked = best(
        item,
        before.filter(
          (other) => other.passage.kind === 'request' || other.passage.kind === 'complaint',
        ),
      );
      if (asked) links.push(link(item, asked, 'answer_to'));
    }
  }
  return links;
}
