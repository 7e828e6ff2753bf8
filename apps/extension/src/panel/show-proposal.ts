import type { Proposal } from '../reading/proposal';
import { paintPage } from './paint-page';
import type { PanelContext } from './panel-context';

/** Brings a proposal's words into view in the page and paints them. */
export async function showProposal(context: PanelContext, proposal: Proposal): Promise<void> {
  const { tabId } = context.state.get();
  if (tabId === null) return;
  await context.page.show(tabId, proposal.draft.quote);
  await paintPage(context);
}
