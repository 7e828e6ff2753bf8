import type { Finding } from '@camket/domain';
import type { Proposal } from '../reading/proposal';
import { changedDraft, type PassageDraft } from '../recording/passage-draft';
import { appendToStore, type Assertion } from '../store/append-to-store';
import { saveDraft } from '../store/drafts';
import { vietnamDay } from '../store/vietnam-day';
import { wordingOf } from '../wording/wording';
import { appendOrSay } from './append-or-say';
import { assertRecords, captureArticle, keepEvent } from './assert-record';
import { editProposal, sortByFault } from './edit-proposal';
import { groupIdOf } from './event-of-article';
import { rejectedKeyOf } from './keep-draft';
import { recordIdOfKey } from './link-targets';
import { openProposals, proposalsInOrder, recordOfProposal } from './open-proposals';
import { paintPage } from './paint-page';
import type { PanelContext } from './panel-context';
import type { UndoStep } from './panel-state';
import { onceRead } from './read-on';
import { refreshOffice } from './read-tab';
import { sayNotSaved } from './say-failure';

const MAX_UNDO = 100;

function remember(context: PanelContext, recordIds: readonly string[]): void {
  const { undo, proposals } = context.state.get();
  const step: UndoStep = { proposals, recordIds };
  context.state.change({ undo: [...undo, step].slice(-MAX_UNDO) });
}

/** The proposal after some in the list, so that the keys go on from there. */
function focusAfter(context: PanelContext, keys: readonly string[]): string | null {
  const order = proposalsInOrder(context.state.get()).map(({ key }) => key);
  const last = Math.max(...keys.map((key) => order.indexOf(key)));
  const rest = order.filter((key) => !keys.includes(key));
  return order.slice(last + 1).find((key) => !keys.includes(key)) ?? rest.at(-1) ?? null;
}

/** Links between the accepted passages, and from them to records that exist. */
function linksOf(
  context: PanelContext,
  accepted: ReadonlyMap<string, string>,
  on: string,
): Assertion[] {
  const state = context.state.get();
  const idOf = (key: string): string | null => {
    const known = recordIdOfKey(key);
    if (known !== null) return known;
    const proposal = state.proposals.find((one) => one.key === key);
    return accepted.get(key) ?? (proposal ? recordOfProposal(state, proposal) : null);
  };
  return state.proposals.flatMap(({ links }) =>
    links.flatMap(({ fromKey, toKey, relation }): Assertion[] => {
      const fromId = idOf(fromKey);
      const toId = idOf(toKey);
      const isNew = accepted.has(fromKey) || accepted.has(toKey);
      if (fromId === null || toId === null || !isNew) return [];
      return [{ type: 'record.linked', on, data: { fromId, toId, relation } }];
    }),
  );
}

async function register(context: PanelContext, proposals: readonly Proposal[]): Promise<string[]> {
  const { article, event } = context.state.get();
  if (!article || !event) return [];
  const { sourceId, assertions } = captureArticle(context, article);
  const items = proposals.map(({ draft, groupLabel }) => ({
    draft: { ...draft, groupId: draft.groupId ?? groupIdOf(context, groupLabel) },
    recordId: context.newId(),
  }));
  const ids = new Map(proposals.map(({ key }, index) => [key, items[index]?.recordId ?? '']));
  const records = await assertRecords(context, items, { article, sourceId, event });
  const links = linksOf(context, ids, vietnamDay(context.now()));
  const { actor, store } = context.office;
  await appendToStore(store, [...assertions, ...records, ...links], {
    actor,
    now: context.now,
    newId: context.newId,
  });
  keepEvent(context, event);
  return [...ids.values()];
}

/** What keeps the article's conference from being registered, or nothing. */
async function faultOfEvent(context: PanelContext): Promise<Finding | undefined> {
  const { event, register: known } = context.state.get();
  if (!event || event.eventId !== event.newEvent.eventId || known?.events.has(event.eventId))
    return undefined;
  return (await context.loadReading()).judgeEvent(event.newEvent, known)[0];
}

/** Writes them all in one transaction, and says how many; those that break a rule were left in the list. */
async function acceptSound(
  context: PanelContext,
  sound: readonly Proposal[],
  left: number,
): Promise<void> {
  const words = wordingOf(context.state.get().language);
  const focusKey = focusAfter(
    context,
    sound.map(({ key }) => key),
  );
  context.state.change({ isSaving: true });
  try {
    remember(context, await register(context, sound));
    const text =
      left === 0
        ? words.savedCount(sound.length)
        : `${words.savedCount(sound.length)}. ${words.leftFaulty(left)}`;
    context.state.change({ focusKey, notice: { tone: left === 0 ? 'good' : 'plain', text } });
  } catch (error) {
    sayNotSaved(context, error);
  } finally {
    context.state.change({ isSaving: false });
  }
  await refreshOffice(context);
  void context.askToSend(true);
  await paintPage(context);
}

/** Registers proposals as they stand, all in one transaction; what breaks a rule is opened to be mended instead. */
export async function acceptProposals(
  context: PanelContext,
  chosen: readonly Proposal[],
): Promise<void> {
  const proposals = await onceRead(context, chosen);
  const { isSaving, language } = context.state.get();
  if (isSaving || proposals.length === 0) return;
  const fault = await faultOfEvent(context);
  if (fault) {
    const text = `${fault.message[language]} ${fault.hint[language]}`;
    return context.state.change({ notice: { tone: 'bad', text } });
  }
  const { sound, faulty } = await sortByFault(context, proposals);
  if (sound.length > 0) return acceptSound(context, sound, faulty.length);
  const [first] = faulty;
  if (!first) return;
  await editProposal(context, first);
  const text = wordingOf(language).mendFirst;
  context.state.change({ notice: { tone: 'bad', text } });
}

/** Registers every open proposal of the group in which one stands. */
export async function acceptGroup(context: PanelContext, label: string | null): Promise<void> {
  await onceRead(context, []);
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
  remember(context, []);
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
  remember(context, []);
  const { proposals } = context.state.get();
  context.state.change({
    proposals: proposals.map((one) =>
      keys.includes(one.key) ? { ...one, draft: changedDraft(one.draft, change) } : one,
    ),
  });
}

/** Takes the last decision back; what was registered is withdrawn by an event of its own. */
export async function undoLast(context: PanelContext): Promise<void> {
  const { undo, language } = context.state.get();
  const step = undo.at(-1);
  if (!step) return;
  const words = wordingOf(language);
  const on = vietnamDay(context.now());
  const withdrawn = step.recordIds.map((recordId): Assertion => ({
    type: 'record.withdrawn',
    on,
    data: { recordId, reason: words.undoReason },
  }));
  if (withdrawn.length > 0 && !(await appendOrSay(context, withdrawn))) return;
  context.state.change({
    undo: undo.slice(0, -1),
    proposals: step.proposals,
    notice: { tone: 'plain', text: words.undone },
  });
  await keepRejected(context);
  await refreshOffice(context);
  if (withdrawn.length > 0) void context.askToSend(true);
  await paintPage(context);
}
