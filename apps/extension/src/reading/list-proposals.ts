import { makeQuote } from '@camket/clip';
import type { Reading as TextReading } from '@camket/text';
import { emptyDraft } from '../recording/passage-draft';
import { capitalised } from './declared-groups';
import type { Proposal, ProposedLink } from './proposal';
import { targetOf, termsOfPassage } from './propose-terms';
import type { ReadArticle } from './read-article-of-page';
import { readPassages, type ArticlePart } from './read-passages';
import { relationBetween } from './relation-between';

const MAX_REASONS = 4;

const keyOf = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

/** How the reader's links are registered: by the kinds they join, as those that a person makes. */
function linkOf(
  source: TextReading['passages'][number],
  target: TextReading['passages'][number],
  relation: TextReading['links'][number]['relation'],
): ProposedLink {
  const [one, other] = [keyOf(source), keyOf(target)];
  if (relation === 'restates') return { fromKey: one, toKey: other, relation: 'duplicates' };
  const how = relationBetween(source.kind, target.kind);
  const [fromKey, toKey] = how.isReversed ? [other, one] : [one, other];
  return { fromKey, toKey, relation: how.relation };
}

function linksOf(reading: TextReading, index: number): Proposal['links'] {
  return reading.links
    .filter(({ from }) => from === index)
    .flatMap(({ to, relation }) => {
      const [source, target] = [reading.passages[index], reading.passages[to]];
      return source && target ? [linkOf(source, target, relation)] : [];
    });
}

/** Everything the reader proposes for an article or its opening, in the order of its words. */
export function listProposals(article: ReadArticle, part: ArticlePart = 'whole'): Proposal[] {
  const reading = readPassages(article, part);
  return reading.passages.map((passage, index) => {
    const { groupLabel, ...terms } = termsOfPassage(passage, reading.groups);
    const quote = makeQuote(article.text, passage.start, passage.end);
    const legalBasis = reading.references
      .filter(({ start, end }) => start >= passage.start && end <= passage.end)
      .map(({ raw }) => raw)
      .join('; ');
    const because = passage.because.map(({ start, end }) => article.text.slice(start, end).trim());
    return {
      key: keyOf(passage),
      draft: {
        ...emptyDraft(quote, passage.kind),
        ...terms,
        legalBasis,
        target: targetOf(quote.exact),
      },
      groupLabel: groupLabel === null || groupLabel === undefined ? null : capitalised(groupLabel),
      because: [...new Set(because)].filter((words) => words !== '').slice(0, MAX_REASONS),
      gaps: reading.gaps.filter((gap) => gap.passage === index).map(({ question }) => question),
      links: linksOf(reading, index),
      state: 'open' as const,
    };
  });
}
