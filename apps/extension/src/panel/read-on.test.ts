import { describe, expect, it } from 'vitest';
import type { Proposal } from '../reading/proposal';
import { emptyDraft, type HeldEventDraft } from '../recording/passage-draft';
import type { ProposedArticle } from './event-of-article';
import type { PanelContext } from './panel-context';
import { createObservable, INITIAL_STATE, type PanelState } from './panel-state';
import { joinProposed, onceRead } from './read-on';

const proposal = (start: number, state: Proposal['state'] = 'open'): Proposal => ({
  key: `${start}-${start + 10}`,
  draft: emptyDraft({ exact: '', prefix: '', suffix: '', start, end: start + 10 }, 'request'),
  groupLabel: null,
  because: [],
  gaps: [],
  links: [],
  state,
});

const eventWith = (...labels: string[]): NonNullable<PanelState['event']> => ({
  eventId: 'e',
  newEvent: {
    eventId: 'e',
    groups: labels.map((label) => ({ groupId: label, label })),
  } as unknown as HeldEventDraft,
});

const shown: PanelState = {
  ...INITIAL_STATE,
  isReadingOn: true,
  event: eventWith('Đất đai'),
  proposals: [proposal(0), proposal(20)],
};
const all: ProposedArticle = {
  event: eventWith('Đất đai', 'Môi trường'),
  proposals: [proposal(0), proposal(22), proposal(40)],
};
const keysOf = (proposals: readonly Proposal[] | undefined) => proposals?.map(({ key }) => key);

describe('Reading on behind the opening of a long article', () => {
  it('shows what all of the article proposes where nobody has touched the opening', () => {
    expect(joinProposed(shown, { ...shown, focusKey: '0-10' }, all)).toBe(all);
  });

  it('leaves what a person decided as it is and adds only what stands behind the opening', () => {
    const proposals = [proposal(0, 'rejected'), proposal(20)];
    const undo = [{ proposals: shown.proposals, recordIds: [] }];
    const joined = joinProposed(shown, { ...shown, proposals, undo }, all);
    expect(keysOf(joined.proposals)).toEqual(['0-10', '20-30', '40-50']);
    expect(joined.proposals?.[0]?.state).toBe('rejected');
    expect(keysOf(joined.undo?.[0]?.proposals)).toEqual(['0-10', '20-30', '40-50']);
  });

  it('keeps a conference that was corrected, with the groups declared further on', () => {
    const { event } = joinProposed(shown, { ...shown, event: eventWith('Nhà ở') }, all);
    const labels = event?.newEvent.groups.map(({ label }) => label);
    expect(labels).toEqual(['Nhà ở', 'Đất đai', 'Môi trường']);
  });

  it('decides upon a proposal as it stands once everything is read', async () => {
    const state = createObservable(shown);
    const chosen = onceRead({ state } as PanelContext, shown.proposals);
    state.change({ notice: null });
    state.change({ isReadingOn: false, ...all });
    expect(await chosen).toEqual([all.proposals[0]]);
  });
});
