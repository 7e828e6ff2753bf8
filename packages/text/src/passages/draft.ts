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
  because: Because[];
}
