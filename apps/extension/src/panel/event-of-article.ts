import type { Register } from '@camket/ledger';
import type { ReadArticle } from '../reading/read-article-of-page';
import type { ArticlePart } from '../reading/read-passages';
import type { Reading } from '../reading/reading';
import { vietnamDay } from '../store/vietnam-day';
import type { ChosenEvent } from './assert-record';
import type { PanelContext } from './panel-context';
import type { PanelState } from './panel-state';
import { pause } from './pause';
import { recordsOfArticle } from './records-of-article';

/** The conference that an article's passages belong to already: the one its first record names. */
function knownEventId(context: PanelContext, article: ReadArticle): string | null {
  const { register } = context.state.get();
  const [first] = register ? recordsOfArticle(register, article) : [];
  return first?.record.eventId ?? null;
}

/** The conference and the passages of an article, as they are proposed. */
export type ProposedArticle = Pick<PanelState, 'event' | 'proposals'>;

/** Codes are never used again, not even that of an event which goes on as another one. */
export function takenCodes({ events, mergedEvents }: Register): string[] {
  const merged = [...mergedEvents.values()].map(({ event }) => event.code);
  return [...[...events.values()].map(({ code }) => code), ...merged];
}

/** Proposes the conference and the passages of an article that was just read. */
export function proposeForArticle(
  context: PanelContext,
  reading: Reading,
  { article, part }: { readonly article: ReadArticle; readonly part: ArticlePart },
): ProposedArticle {
  const { register } = context.state.get();
  const taken = register ? takenCodes(register) : [];
  const today = vietnamDay(context.now());
  const newEvent = reading.proposeEvent(article, { taken, newId: context.newId, today, part });
  const eventId = knownEventId(context, article) ?? newEvent.eventId;
  return { event: { eventId, newEvent }, proposals: reading.listProposals(article, part) };
}

/** What is proposed, those left out that were rejected before. */
export function withoutRejected(
  { event, proposals }: ProposedArticle,
  rejected: ReadonlySet<unknown>,
): ProposedArticle {
  return {
    event,
    proposals: proposals.map((one) =>
      rejected.has(one.key) ? { ...one, state: 'rejected' as const } : one,
    ),
  };
}

/**
 * Proposes the event that another paper's article tells, unless another was chosen meanwhile. It is looked for once the
 * proposals can be seen.
 */
export async function proposeSameEvent(
  context: PanelContext,
  reading: Reading,
  article: ReadArticle,
): Promise<void> {
  await pause();
  const { register, event, article: shown } = context.state.get();
  if (!register || !event || shown !== article) return;
  const sameEvent = reading.tellSameEvent(register, article);
  if (!sameEvent) return;
  const isUndecided = event.eventId === event.newEvent.eventId;
  context.state.change({
    sameEvent,
    ...(isUndecided ? { event: { ...event, eventId: sameEvent.eventId } } : {}),
  });
}

/** The groups of a conference: those the register knows, else those of its card. */
export function groupsOfEvent(
  context: PanelContext,
  event: ChosenEvent,
): readonly { readonly groupId: string; readonly label: string }[] {
  const { register } = context.state.get();
  const known = [...(register?.groups.values() ?? [])].filter(
    ({ eventId }) => eventId === event.eventId,
  );
  return known.length === 0 && event.eventId === event.newEvent.eventId
    ? event.newEvent.groups
    : known;
}

/** The id of a declared group by its label, in the conference of the article. */
export function groupIdOf(context: PanelContext, label: string | null): string | null {
  const { event } = context.state.get();
  const wanted = label?.trim().toLowerCase();
  if (!event || !wanted) return null;
  const found = groupsOfEvent(context, event).find((group) => group.label.toLowerCase() === wanted);
  return found?.groupId ?? null;
}
