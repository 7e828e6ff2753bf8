import { vietnamDay } from '../store/vietnam-day';
import { wordingOf } from '../wording/wording';
import type { LinkRelation } from '../reading/proposal';
import { relationBetween } from '../reading/relation-between';
import { appendOrSay } from './append-or-say';
import { linkTargets, recordIdOfKey } from './link-targets';
import type { PanelContext } from './panel-context';
import { refreshOffice } from './refresh-office';

interface Link {
  readonly fromKey: string;
  readonly toKey: string;
  readonly relation: LinkRelation;
}

/** Opens or closes the choice of what something is linked with. */
export function toggleLinking(context: PanelContext, key: string): void {
  const { linkingKey } = context.state.get();
  context.state.change({ linkingKey: linkingKey === key ? null : key });
}

/** Both are registered: the link is an event at once. */
async function register(context: PanelContext, link: Link, ids: [string, string]): Promise<void> {
  const [fromId, toId] = ids;
  const on = vietnamDay(context.now());
  const data = { fromId, toId, relation: link.relation };
  if (!(await appendOrSay(context, [{ type: 'record.linked', on, data }]))) return;
  await refreshOffice(context);
  void context.askToSend(true);
}

/** One is still a proposal: the link goes with it, and is registered once both are. */
function propose(context: PanelContext, { fromKey, toKey, relation }: Link): void {
  const { proposals, undo } = context.state.get();
  // A record has no links of its own before it is written: then the proposal bears the link, whichever end it is.
  const bearer = recordIdOfKey(fromKey) === null ? fromKey : toKey;
  context.state.change({
    undo: [...undo, { proposals, recordIds: [] }],
    proposals: proposals.map((one) =>
      one.key === bearer ? { ...one, links: [...one.links, { fromKey, toKey, relation }] } : one,
    ),
  });
}

/** Links two passages of the article as their kinds ask for; each of them may be registered already. */
export async function linkKeys(
  context: PanelContext,
  oneKey: string,
  otherKey: string,
): Promise<void> {
  const targets = linkTargets(context.state.get());
  const one = targets.find(({ key }) => key === oneKey);
  const other = targets.find(({ key }) => key === otherKey);
  if (!one || !other || one === other) return;
  const { relation, isReversed } = relationBetween(one.kind, other.kind);
  const [fromKey, toKey] = isReversed ? [otherKey, oneKey] : [oneKey, otherKey];
  const [fromId, toId] = [recordIdOfKey(fromKey), recordIdOfKey(toKey)];
  const link = { fromKey, toKey, relation };
  if (fromId !== null && toId !== null) await register(context, link, [fromId, toId]);
  else propose(context, link);
  const { linked } = wordingOf(context.state.get().language);
  context.state.change({ linkingKey: null, notice: { tone: 'good', text: linked } });
}

/** Takes a link of a proposal back before it is registered. */
export function unlinkProposal(context: PanelContext, key: string, index: number): void {
  const { proposals, undo } = context.state.get();
  context.state.change({
    undo: [...undo, { proposals, recordIds: [] }],
    proposals: proposals.map((one) =>
      one.key === key ? { ...one, links: one.links.filter((_, at) => at !== index) } : one,
    ),
  });
}
