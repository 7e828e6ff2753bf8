import type { RecordLink } from '@camket/ledger';
import type { PassageDraft } from '../recording/passage-draft';

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
