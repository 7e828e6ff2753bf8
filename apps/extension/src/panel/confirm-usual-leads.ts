import type { Proposal } from '../reading/proposal';
import { suggestedLead } from '../recording/usual-leads';
import { wordingOf } from '../wording/wording';
import { correctProposals } from './decide-proposals';
import type { PanelContext } from './panel-context';

/** Confirms, for proposals whose words name no lead, the agency that the office's table suggests; says where there is none. */
export function confirmUsualLeads(context: PanelContext, proposals: readonly Proposal[]): void {
  const { usualLeads, language } = context.state.get();
  const words = wordingOf(language);
  const suggested = new Map<string, string[]>();
  for (const { key, draft } of proposals) {
    const name = draft.usualLead === '' ? suggestedLead(draft, usualLeads) : null;
    if (name !== null) suggested.set(name, [...(suggested.get(name) ?? []), key]);
  }
  if (suggested.size === 0)
    return context.state.change({ notice: { tone: 'plain', text: words.noUsualLead } });
  for (const [usualLead, keys] of suggested) correctProposals(context, keys, { usualLead });
  context.state.change({ notice: { tone: 'good', text: words.usualLeadConfirmed } });
}
