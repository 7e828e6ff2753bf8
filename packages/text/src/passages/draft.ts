import type { Because } from '../because';
import type { Span } from '../text/span';
import type { ProposedForce, ProposedKind } from './passage-proposal';

/** A passage before its attributes are filled in; offsets are in the cleaned text. */
export interface Draft extends Span {
  kind: ProposedKind;
  speaker: string | null;
  lead: string | null;
  coordinating: string[];
  force: ProposedForce | null;
  /** Index of the paragraph it stands in. */
  paragraph: number;
  /** Where the deadline stands when it is outside the passage: the cell of a table, the line of a card. */
  deadlineIn?: Span;
  because: Because[];
}
