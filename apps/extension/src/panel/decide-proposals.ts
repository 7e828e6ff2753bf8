import type { Finding } from '@camket/domain';
import type { Proposal } from '../reading/proposal';
import { changedDraft, type PassageDraft } from '../recording/passage-draft';
import type { Assertion } from '../store/append-to-store';
import { saveDraft } from '../store/drafts';
import { vietnamDay } from '../store/vietnam-day';
import { knownRecordWordsOf } from '../wording/known-record-words';
import { wordingOf } from '../wording/wording';
import { appendOrSay } from './append-or-say';
import { editProposal, sortByFault } from './edit-proposal';
import { rejectedKeyOf } from './keep-draft';
import { knownAmong } from './known-record';
import { numberOf } from './number-of';
import { openProposals, proposalsInOrder } from './open-proposals';
import { paintPage } from './paint-page';
import type { PanelContext } from './panel-context';
import type { Notice, UndoStep } from './panel-state';
import { onceRead } from './read-on';
import { refreshOffice } from './refresh-office';
import { registerProposals, type Decided } from './register-proposals';
import { sayNotSaved } from './say-failure';

const MAX_UNDO = 100;

function remember(context: PanelContext, written: Omit<UndoStep, 'proposals'>): void {
  const { undo, proposals } = context.state.get();
  const step: UndoStep = { proposals, ...written };
  context.state.change({ undo: [...undo, step].slice(-MAX_UNDO) });
}

/** The proposal after some in the list, so that the keys go on from there. */
function focusAfter(context: PanelContext, keys: readonly string[]): string | null {
  const order = proposalsInOrder(context.state.get()).map(({ key }) => key);
  const last = Math.max(...keys.map((key) => order.indexOf(key)));
  const rest = order.filter((key) => !keys.includes(key));
  return order.slice(last + 1).find((key) => !keys.includes(key)) ?? rest.at(-1) ?? null;
}

/** What keeps the article's conference from being registered, or nothing. */
async function faultOfEvent(context: PanelContext): Promise<Finding | undefined> {
  const { event, register: known } = context.state.get();
  if (!event || event.eventId !== event.newEvent.eventId || known?.events.has(event.eventId))
    return undefined;
  return (await context.loadReading()).judgeEvent(event.newEvent, known)[0];
}

/** What became of the proposals, in words. */
function saidOf(context: PanelContext, { known, sound }: Decided, left: number): Notice {
  const { language, register } = context.state.get();
  const words = wordingOf(language);
  const knownWords = knownRecordWordsOf(language);
  const [only] = known;
  const attached =
    known.length === 1 && only && register
      ? knownWords.attachedTo(numberOf(register, only.record, language).said)
      : knownWords.attached(known.length);
  const said = [
    ...(sound.length > 0 ? [words.savedCount(sound.length)] : []),
    ...(known.length > 0 ? [attached] : []),
    ...(left > 0 ? [words.leftFaulty(left)] : []),
  ];
  return { tone: left === 0 ? 'good' : 'plain', text: said.join('. ') };
}

/** Writes them all in one transaction, and says how many; those that break a rule were left in the list. */
async function writeDecided(context: PanelContext, decided: Decided, left: number): Promise<void> {
  const all = [...decided.sound, ...decided.known.map(({ proposal }) => proposal)];
  const focusKey = focusAfter(
    context,
    all.map(({ key }) => key),
  );
  const notice = saidOf(context, decided, left);
  context.state.change({ isSaving: true });
  try {
    remember(context, await registerProposals(context, decided));
    context.state.change({ focusKey, notice });
  } catch (error) {
    sayNotSaved(context, error);
  } finally {
    context.state.change({ isSaving: false });
  }
  await refreshOffice(context);
  void context.askToSend(true);
  await paintPage(context);
}

/** Opens a proposal that breaks a rule, with what it breaks. */
async function mendFirst(context: PanelContext, proposal: Proposal): Promise<void> {
  await editProposal(context, proposal);
  const { form, language } = context.state.get();
  const notice = { tone: 'bad', text: wordingOf(language).mendFirst } as const;
  context.state.change({ notice, saveTried: form?.draft.quote ?? null });
}

/**
 * Registers proposals as they stand, all in one transaction; what breaks a rule is opened to be mended instead. What the
 * register has already from another source is attached there, unless it is to be a record of its own (`asNew`).
 */
export async function acceptProposals(
  context: PanelContext,
  chosen: readonly Proposal[],
  how: { readonly asNew: boolean } = { asNew: false },
): Promise<void> {
  const proposals = await onceRead(context, chosen);
  const { isSaving, language } = context.state.get();
  if (isSaving || proposals.length === 0) return;
  const known = how.asNew ? [] : knownAmong(context.state.get(), proposals);
  const fresh = proposals.filter((one) => !known.some(({ proposal }) => proposal === one));
  const fault = fresh.length === 0 ? undefined : await faultOfEvent(context);
  if (fault) {
    const text = `${fault.message[language]} ${fault.hint[language]}`;
    return context.state.change({ notice: { tone: 'bad', text } });
  }
  const { sound, faulty } = await sortByFault(context, fresh);
  if (sound.length + known.length > 0)
    return writeDecided(context, { known, sound }, faulty.length);
  const [first] = faulty;
  if (first) await mendFirst(context, first);
}

/** Registers every open proposal of a group as it is shown; what is still being read is not yet part of it. */
export async function acceptGroup(context: PanelContext, label: string | null): Promise<void> {
  const group = openProposals(context.state.get()).find((one) => one.label === label);
  await acceptProposals(context, group?.proposals ?? []);
}

async function keepRejected(context: PanelContext): Promise<void> {
  const { article, proposals } = context.state.get();
  if (!article) return;
  const value = proposals.filter(({ state }) => state === 'rejected').map(({ key }) => key);
  const nowMs = context.now();
  await saveDraft(context.office.store, rejectedKeyOf(article), { value, nowMs });
}

function replace(context: PanelContext, key: string, change: Partial<Proposal>): void {
  const { proposals } = context.state.get();
  context.state.change({
    proposals: proposals.map((one) => (one.key === key ? { ...one, ...change } : one)),
  });
}

/** Leaves a proposal out; it does not come back when the page is read again. */
export async function rejectProposal(context: PanelContext, proposal: Proposal): Promise<void> {
  const focusKey = focusAfter(context, [proposal.key]);
  remember(context, { recordIds: [] });
  replace(context, proposal.key, { state: 'rejected' });
  const { language, keys } = context.state.get();
  const text = wordingOf(language).rejected(keys.actions.undo.toUpperCase());
  context.state.change({ focusKey, notice: { tone: 'plain', text } });
  await keepRejected(context);
  await paintPage(context);
}

/** Corrects fields of proposals. */
export function correctProposals(
  context: PanelContext,
  keys: readonly string[],
  change: Partial<PassageDraft>,
): void {
  remember(context, { recordIds: [] });
  const { proposals } = context.state.get();
  context.state.change({
    proposals: proposals.map((one) =>
      keys.includes(one.key) ? { ...one, draft: changedDraft(one.draft, change) } : one,
    ),
  });
}

/** What takes back what a decision wrote. */
function takingBack(context: PanelContext, step: UndoStep): Assertion[] {
  const reason = wordingOf(context.state.get().language).undoReason;
  const on = vietnamDay(context.now());
  return [
    ...step.recordIds.map((recordId): Assertion => ({
      type: 'record.withdrawn',
      on,
      data: { recordId, reason },
    })),
    ...(step.attachingIds ?? []).map((correctsId): Assertion => ({
      type: 'event.corrected',
      on,
      data: { correctsId, reason, replacement: null },
    })),
  ];
}

/** Takes the last decision back; what was registered is withdrawn by an event of its own. */
export async function undoLast(context: PanelContext): Promise<void> {
  const { undo, language } = context.state.get();
  const step = undo.at(-1);
  if (!step) return;
  const written = takingBack(context, step);
  if (written.length > 0 && !(await appendOrSay(context, written))) return;
  context.state.change({
    undo: undo.slice(0, -1),
    proposals: step.proposals,
    notice: { tone: 'plain', text: wordingOf(language).undone },
  });
  await keepRejected(context);
  await refreshOffice(context);
  if (written.length > 0) void context.askToSend(true);
  await paintPage(context);
}
