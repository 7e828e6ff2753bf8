import { makeQuote } from '@camket/clip';
import type { RecordLink } from '@camket/ledger';
import type { Reading as TextReading } from '@camket/text';
import { emptyDraft, type PassageDraft } from '../recording/passage-draft';
import { capitalised } from './declared-groups';
import { targetOf, termsOfPassage } from './propose-terms';
import type { ReadArticle } from './read-article-of-page';
import { readPassages } from './read-passages';

/** How two records belong together, as events name it. */
export type LinkRelation = RecordLink['relation'];

/** A link between two passages that are not both registered yet. */
export interface ProposedLink {
  readonly fromKey: string;
  readonly toKey: string;
  readonly relation: LinkRelation;
}

/** A passage that the reader proposes, ready to be decided upon. */
export interface Proposal {
  /** Its place in the article's text: `start-end`. */
  readonly key: string;
  readonly draft: PassageDraft;
  /** Label of the declared group it stands in. */
  readonly groupLabel: string | null;
  /** The words that made the reader propose it, as they stand in the article. */
  readonly because: readonly string[];
  /** What its words leave out, as questions to send back. */
  readonly gaps: readonly string[];
  /** What it belongs to, as keys of proposals or `record:ID`; `from` does to `to` what the relation says. */
  readonly links: readonly ProposedLink[];
  readonly state: 'open' | 'rejected';
}

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

/** Everything the reader proposes for an article, in the order of its words. */
export function listProposals(article: ReadArticle): Proposal[] {
  const reading = readPassages(article);
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
