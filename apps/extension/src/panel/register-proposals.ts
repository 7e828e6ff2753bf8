import type { Proposal } from '../reading/proposal';
import { appendToStore, type Assertion } from '../store/append-to-store';
import { vietnamDay } from '../store/vietnam-day';
import { assertAttachment, assertRecords, captureArticle, keepEvent } from './assert-record';
import { groupIdOf } from './event-of-article';
import type { KnownProposal } from './known-record';
import { recordIdOfKey } from './link-targets';
import { recordOfProposal } from './open-proposals';
import type { PanelContext } from './panel-context';
import type { UndoStep } from './panel-state';

/** Proposals that are accepted together: as records of their own, or as sources of records that exist. */
export interface Decided {
  readonly sound: readonly Proposal[];
  readonly known: readonly KnownProposal[];
}

/** Ids of records by the keys of the proposals that became them, or that they say already. */
interface RecordIds {
  readonly accepted: ReadonlyMap<string, string>;
  readonly known: ReadonlyMap<string, string>;
}

/** Links between the accepted passages, and from them to records that exist. */
function linksOf(context: PanelContext, { accepted, known }: RecordIds): Assertion[] {
  const state = context.state.get();
  const on = vietnamDay(context.now());
  const idOf = (key: string): string | null => {
    const given = recordIdOfKey(key) ?? accepted.get(key) ?? known.get(key);
    if (given !== undefined) return given;
    const proposal = state.proposals.find((one) => one.key === key);
    return proposal ? recordOfProposal(state, proposal) : null;
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

interface Source {
  readonly article: Parameters<typeof assertAttachment>[2]['article'];
  readonly sourceId: string;
}

function attachmentsOf(
  context: PanelContext,
  known: readonly KnownProposal[],
  source: Source,
): Assertion[] {
  return known.flatMap(({ proposal, record }) => {
    const { quote } = proposal.draft;
    const draft = { quote, recordId: record.id, as: 'source', work: '', note: '' } as const;
    return assertAttachment(context, draft, source);
  });
}

/** Writes what was decided, all in one transaction; gives what undoing takes back. */
export async function registerProposals(
  context: PanelContext,
  { sound, known }: Decided,
): Promise<Omit<UndoStep, 'proposals'>> {
  const { article, event } = context.state.get();
  if (!article || !event) return { recordIds: [] };
  const { sourceId, assertions } = captureArticle(context, article);
  const items = sound.map(({ draft, groupLabel }) => ({
    draft: { ...draft, groupId: draft.groupId ?? groupIdOf(context, groupLabel) },
    recordId: context.newId(),
  }));
  const records = await assertRecords(context, items, { article, sourceId, event });
  const attached = attachmentsOf(context, known, { article, sourceId });
  const links = linksOf(context, {
    accepted: new Map(sound.map(({ key }, index) => [key, items[index]?.recordId ?? ''])),
    known: new Map(known.map(({ proposal, record }) => [proposal.key, record.id])),
  });
  const { office, now, newId } = context;
  const all = [...assertions, ...records, ...attached, ...links];
  const written = await appendToStore(office.store, all, { actor: office.actor, now, newId });
  keepEvent(context, event);
  const attaching = written.filter(({ type }) => type === 'quotation.attached');
  return {
    recordIds: items.map(({ recordId }) => recordId),
    attachingIds: attaching.map(({ id }) => id),
  };
}
