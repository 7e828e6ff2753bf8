import { createHash } from 'node:crypto';
import type { LedgerEventInput } from '@camket/domain';
import type { Gold, Words } from '../seed-annotation';
import { notStated, seedId, type SeedText } from './seed-text';

/** The article, the conference, its lists of groups and what others claim of it. */
export function sources(seed: SeedText): LedgerEventInput[] {
  const { event, issueGroups, directiveList, commitments } = seed.gold.model;
  const directives = commitments.filter(({ kind }) => kind === 'directive');
  const textSha256 = createHash('sha256').update(seed.text).digest('hex');
  return [
    seed.make('source.captured', {
      sourceId: seedId('article'),
      url: null,
      canonicalUrl: null,
      title: null,
      authors: [],
      portal: null,
      publishedAt: null,
      modifiedAt: null,
      language: 'vi',
      text: seed.text,
      textSha256,
      html: null,
      extractor: { name: 'test', version: '1' },
      attachments: [],
    }),
    seed.make('event.held', {
      eventId: seedId('event'),
      kind: 'dialogue_conference',
      code: 'GD25',
      name: event.name.exact,
      heldOn: { state: 'unknown', note: event.occasion.exact },
      place: notStated,
      convenedBy: [],
      audience: notStated,
      sourceIds: [seedId('article')],
      quotations: [seed.quote(event.name)],
    }),
    ...issueGroups.map(({ id, quote }, index) =>
      groupOf(seed, { id, quote, scheme: 'raised', ordinal: index + 1 }),
    ),
    ...directives.map(({ id, quote }, index) =>
      groupOf(seed, {
        id: `list ${id}`,
        quote,
        scheme: directiveList.label.exact,
        ordinal: index + 1,
      }),
    ),
    ...event.outsideClaims.map((claim, index) => claimOf(seed, claim, index)),
  ];
}

function groupOf(
  seed: SeedText,
  group: { id: string; quote: Words; scheme: string; ordinal: number },
) {
  return seed.make('group.stated', {
    groupId: seedId(group.id),
    eventId: seedId('event'),
    schemeId: group.scheme,
    ordinal: group.ordinal,
    label: group.quote.exact,
    quotations: [seed.quote(group.quote)],
  });
}

function claimOf(
  seed: SeedText,
  { what, value, note }: Gold['model']['event']['outsideClaims'][number],
  index: number,
) {
  const base = {
    claimId: seedId(`claim ${index}`),
    sourceNote: note ?? 'other newspapers',
    quotations: [],
  };
  return typeof value === 'number'
    ? seed.make('count.claimed', { ...base, eventId: seedId('event'), what, value })
    : seed.make('fact.claimed', { ...base, subjectId: seedId('event'), property: what, value });
}
