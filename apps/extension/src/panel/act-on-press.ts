import { findTerm, PASSAGE_KINDS, type PassageKind } from '@camket/domain/data';
import { announceWordsOf } from '../wording/announce-words';
import {
  acceptGroup,
  acceptProposals,
  correctProposals,
  rejectProposal,
  undoLast,
} from './decide-proposals';
import { confirmUsualLeads } from './confirm-usual-leads';
import { attachProposal, editProposal } from './edit-proposal';
import { readPress, type KeyPress, type ListAction } from './key-of-press';
import { proposalsInOrder } from './open-proposals';
import type { PanelContext } from './panel-context';
import { toggleLinking } from './link-records';
import { recordChange } from './record-change';
import { mergeWithNext, splitProposal } from './reshape-proposals';
import { showProposal } from './show-proposal';

function move(context: PanelContext, by: 1 | -1): void {
  const state = context.state.get();
  const order = proposalsInOrder(state);
  const at = order.findIndex(({ key }) => key === state.focusKey);
  const next = order[at < 0 ? 0 : Math.min(order.length - 1, Math.max(0, at + by))];
  if (!next) return;
  context.state.change({ focusKey: next.key });
  void showProposal(context, next);
}

function actOnFocused(context: PanelContext, action: ListAction): void {
  const state = context.state.get();
  const focused = proposalsInOrder(state).find(({ key }) => key === state.focusKey);
  if (!focused) return;
  const acts: Partial<Record<ListAction, () => void>> = {
    accept: () => void acceptProposals(context, [focused]),
    reject: () => void rejectProposal(context, focused),
    edit: () => void editProposal(context, focused),
    'accept-group': () => void acceptGroup(context, focused.groupLabel),
    merge: () => mergeWithNext(context, focused),
    split: () => splitProposal(context, focused),
    attach: () => void attachProposal(context, focused),
    link: () => toggleLinking(context, focused.key),
    'confirm-lead': () => confirmUsualLeads(context, [focused]),
  };
  acts[action]?.();
}

/** The list shows the new kind; whoever does not see it hears it. */
function setKind(context: PanelContext, kind: PassageKind): void {
  const { focusKey, language } = context.state.get();
  if (focusKey === null) return;
  correctProposals(context, [focusKey], { kind });
  const label = findTerm(PASSAGE_KINDS, kind)?.label[language] ?? kind;
  const text = announceWordsOf(language).kindIs(label);
  context.state.change({ notice: { tone: 'plain', text } });
}

function recordFirstChange(context: PanelContext): void {
  const [first] = context.state.get().changed;
  if (first) void recordChange(context, first);
}

/** Does what a key means in the list of proposals; true when it meant something. */
export function actOnPress(context: PanelContext, press: KeyPress): boolean {
  const meant = readPress(press, context.state.get().keys);
  if (meant === null) return false;
  if (typeof meant === 'object') {
    setKind(context, meant.kind);
    return true;
  }
  if (meant === 'record-change') recordFirstChange(context);
  else if (meant === 'next' || meant === 'previous') move(context, meant === 'next' ? 1 : -1);
  else if (meant === 'undo') void undoLast(context);
  else if (meant === 'help') context.state.change({ isHelpOpen: !context.state.get().isHelpOpen });
  else actOnFocused(context, meant);
  return true;
}
