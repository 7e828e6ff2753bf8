import type { HeldEventDraft } from '../recording/passage-draft';
import type { Proposal } from '../reading/proposal';
import type { ReadArticle } from '../reading/read-article-of-page';
import type { Reading } from '../reading/reading';
import { proposeForArticle, withoutRejected, type ProposedArticle } from './event-of-article';
import { readRejected } from './keep-draft';
import type { PanelContext } from './panel-context';
import type { PanelState } from './panel-state';
import { pause } from './pause';

type Event = NonNullable<PanelState['event']>;
type Group = HeldEventDraft['groups'][number];

/** The conference as it stands, with the groups that are declared further on. */
function withFurtherGroups(event: Event, further: readonly Group[]): Event {
  const { newEvent } = event;
  const known = newEvent.groups.map(({ label }) => label.toLowerCase());
  const groups = further.filter(({ label }) => !known.includes(label.toLowerCase()));
  return { ...event, newEvent: { ...newEvent, groups: [...newEvent.groups, ...groups] } };
}

/**
 * What is shown once all is read. Where a person has begun to work on the opening, their work stays as it is and what
 * stands behind the opening comes after it.
 *
 * @example
 * joinProposed(shown, shown, all).proposals; // => all.proposals
 */
export function joinProposed(
  shown: PanelState,
  now: PanelState,
  all: ProposedArticle,
): Partial<PanelState> {
  const isUntouched =
    now.proposals === shown.proposals && now.event === shown.event && now.form === shown.form;
  if (isUntouched || now.event === null) return all;
  const end = Math.max(0, ...shown.proposals.map(({ draft }) => draft.quote.end));
  const rest = all.proposals.filter(({ draft }) => draft.quote.start >= end);
  const withRest = (proposals: readonly Proposal[]) => [...proposals, ...rest];
  return {
    event: withFurtherGroups(now.event, all.event?.newEvent.groups ?? []),
    proposals: withRest(now.proposals),
    undo: now.undo.map((step) => ({ ...step, proposals: withRest(step.proposals) })),
  };
}

/** Reads on behind the opening of a long article, of which the proposals are shown already. */
export async function readOn(
  context: PanelContext,
  reading: Reading,
  article: ReadArticle,
): Promise<void> {
  const { state } = context;
  const shown = state.get();
  await reading.readInSlices(article, pause);
  const rejected = await readRejected(context, article);
  if (state.get().article !== article) return;
  const proposed = proposeForArticle(context, reading, { article, part: 'whole' });
  const all = withoutRejected(proposed, rejected);
  state.change({ isReadingOn: false, ...joinProposed(shown, state.get(), all) });
}

/** Proposals as they stand once all of the article is read: what is decided upon is never half known. */
export async function onceRead(
  context: PanelContext,
  proposals: readonly Proposal[],
): Promise<readonly Proposal[]> {
  const { state } = context;
  if (!state.get().isReadingOn) return proposals;
  await new Promise<void>((resolve) => {
    const end = state.subscribe(() => {
      if (state.get().isReadingOn) return;
      end();
      resolve();
    });
  });
  const keys = new Set(proposals.map(({ key }) => key));
  return state.get().proposals.filter(({ key }) => keys.has(key));
}
