import type { Proposal } from '../reading/proposal';
import { vietnamDay } from '../store/vietnam-day';
import { judgeForm } from './change-form';
import { groupIdOf } from './event-of-article';
import { knownRecordOf } from './known-record';
import type { PanelContext } from './panel-context';
import type { PassageForm } from '../recording/passage-form';

/** A proposal as a form, with the conference of the article; null before that is known. */
export function formOfProposal(context: PanelContext, proposal: Proposal): PassageForm | null {
  const { event } = context.state.get();
  if (!event) return null;
  const groupId = proposal.draft.groupId ?? groupIdOf(context, proposal.groupLabel);
  const attachment = { recordId: '', as: 'progress', work: '', note: '' } as const;
  return { mode: 'new', draft: { ...proposal.draft, groupId }, attachment, ...event };
}

/** Opens a proposal in the form, where every field of it can be corrected. */
export async function editProposal(context: PanelContext, proposal: Proposal): Promise<void> {
  const form = formOfProposal(context, proposal);
  if (!form) return;
  context.state.change({ form, notice: null });
  await judgeForm(context);
}

/** As what a passage is attached, to begin with, by its kind. */
function wayOf(kind: Proposal['draft']['kind']): PassageForm['attachment']['as'] {
  return kind === 'answer' || kind === 'progress' ? kind : 'source';
}

/** Opens a proposal as one more passage of a record that exists; the record that says the same is chosen already. */
export async function attachProposal(context: PanelContext, proposal: Proposal): Promise<void> {
  const form = formOfProposal(context, proposal);
  if (!form) return;
  const known = knownRecordOf(context.state.get(), proposal);
  const attachment = {
    ...form.attachment,
    recordId: known?.id ?? '',
    as: known === null ? wayOf(proposal.draft.kind) : ('source' as const),
  };
  context.state.change({ form: { ...form, mode: 'attach', attachment }, notice: null });
  await judgeForm(context);
}

/** The proposals that break a rule as they stand, and those that do not. */
export async function sortByFault(
  context: PanelContext,
  proposals: readonly Proposal[],
): Promise<{ readonly sound: readonly Proposal[]; readonly faulty: readonly Proposal[] }> {
  const { judge } = await context.loadReading();
  const { article, register } = context.state.get();
  const today = vietnamDay(context.now());
  const isFaulty = (proposal: Proposal): boolean => {
    const form = formOfProposal(context, proposal);
    if (!form || !article) return false;
    const findings = judge(form, { register, article, today });
    return findings.some(({ severity }) => severity === 'error');
  };
  const faulty = proposals.filter(isFaulty);
  return { faulty, sound: proposals.filter((one) => !faulty.includes(one)) };
}
