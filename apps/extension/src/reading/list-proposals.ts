import { makeQuote } from '@camket/clip';
import type { Reading as TextReading } from '@camket/text';
import { emptyDraft } from '../recording/passage-draft';
import { capitalised } from './declared-groups';
import type { LinkRelation, Proposal } from './proposal';
import { targetOf, termsOfPassage } from './propose-terms';
import type { ReadArticle } from './read-article-of-page';
import { readPassages, type ArticlePart } from './read-passages';

const RELATIONS: Readonly<Record<TextReading['links'][number]['relation'], LinkRelation>> = {
  request_of_complaint: 'requests_about',
  answer_to: 'answers',
  restates: 'duplicates',
};

const MAX_REASONS = 4;

const keyOf = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

function linksOf(reading: TextReading, index: number): Proposal['links'] {
  return reading.links
    .filter(({ from }) => from === index)
    .flatMap(({ to, relation }) => {
      const [source, target] = [reading.passages[index], reading.passages[to]];
      if (!source || !target) return [];
      return [{ fromKey: keyOf(source), toKey: keyOf(target), relation: RELATIONS[relation] }];
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
