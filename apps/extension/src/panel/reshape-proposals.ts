import { quoteAt } from '../reading/find-words-in-text';
import type { Proposal } from '../reading/proposal';
import { proposalsInOrder } from './open-proposals';
import type { PanelContext } from './panel-context';

const MIN_PART_UNITS = 8;
const SEPARATORS = [/;\s{1,3}/u, /,?\s(?:và|đồng thời)\s/u, /,\s/u];

/** The first place where words fall into two parts that can each stand alone; null when there is none. */
function seamOf(words: string): { readonly start: number; readonly end: number } | null {
  for (const separator of SEPARATORS) {
    const match = separator.exec(words.slice(MIN_PART_UNITS));
    const start = (match?.index ?? -1) + MIN_PART_UNITS;
    const end = start + (match?.[0].length ?? 0);
    if (match && words.length - end >= MIN_PART_UNITS) return { start, end };
  }
  return null;
}

function withWords(
  proposal: Proposal,
  text: string,
  span: { start: number; end: number },
): Proposal {
  const quote = quoteAt(text, span.start, span.end);
  const draft = { ...proposal.draft, quote, text: quote.exact };
  return { ...proposal, key: `${span.start}-${span.end}`, draft };
}

/** Links follow the words: what named an old passage names the one that took its place. */
function relinked(proposals: readonly Proposal[], moved: ReadonlyMap<string, string>): Proposal[] {
  const now = (key: string): string => moved.get(key) ?? key;
  return proposals.map((one) => ({
    ...one,
    links: one.links
      .map((link) => ({ ...link, fromKey: now(link.fromKey), toKey: now(link.toKey) }))
      .filter(({ fromKey, toKey }) => fromKey !== toKey),
  }));
}

function change(context: PanelContext, proposals: readonly Proposal[], focusKey: string): void {
  const { undo, proposals: before } = context.state.get();
  context.state.change({
    proposals,
    focusKey,
    undo: [...undo, { proposals: before, recordIds: [] }],
  });
}

/** Cuts a proposal into two at its first semicolon, "và" or comma; nothing where it has none. */
export function splitProposal(context: PanelContext, proposal: Proposal): void {
  const { article, proposals } = context.state.get();
  const { start, end, exact } = proposal.draft.quote;
  const seam = article ? seamOf(exact) : null;
  if (!article || !seam) return;
  const first = withWords(proposal, article.text, { start, end: start + seam.start });
  const second = withWords(proposal, article.text, { start: start + seam.end, end });
  const unlinked = { ...second, links: [] };
  const parts = proposals.flatMap((one) => (one.key === proposal.key ? [first, unlinked] : [one]));
  change(context, relinked(parts, new Map([[proposal.key, first.key]])), first.key);
}

/** Joins a proposal with the next one in the list, as long as both stand in one paragraph. */
export function mergeWithNext(context: PanelContext, proposal: Proposal): void {
  const state = context.state.get();
  const { article, proposals } = state;
  const order = proposalsInOrder(state);
  const next = order[order.findIndex(({ key }) => key === proposal.key) + 1];
  if (!article || !next) return;
  const start = Math.min(proposal.draft.quote.start, next.draft.quote.start);
  const end = Math.max(proposal.draft.quote.end, next.draft.quote.end);
  if (article.text.slice(start, end).includes('\n')) return;
  const merged = withWords(proposal, article.text, { start, end });
  const joined = proposals.flatMap((one) => {
    if (one.key === proposal.key) return [{ ...merged, links: [...one.links, ...next.links] }];
    return one.key === next.key ? [] : [one];
  });
  const moved = new Map([proposal, next].map(({ key }) => [key, merged.key]));
  change(context, relinked(joined, moved), merged.key);
}
