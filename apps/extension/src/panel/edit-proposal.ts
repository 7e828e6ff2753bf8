import type { Proposal } from '../reading/list-proposals';
import { judgeForm } from './change-form';
import { groupIdOf } from './event-of-article';
import type { PanelContext } from './panel-context';

/** Opens a proposal in the form, where every field of it can be corrected. */
export async function editProposal(context: PanelContext, proposal: Proposal): Promise<void> {
  const { event } = context.state.get();
  if (!event) return;
  const groupId = proposal.draft.groupId ?? groupIdOf(context, proposal.groupLabel);
  const attachment = { recordId: '', as: 'progress', work: '', note: '' } as const;
  const draft = { ...proposal.draft, groupId };
  context.state.change({ form: { mode: 'new', draft, attachment, ...event }, notice: null });
  await judgeForm(context);
}
