import type { Language } from '@camket/domain/data';
import type { Walk } from './sample-walk';

/** What every part of the walk is given. */
export interface WalkProps {
  readonly language: Language;
  readonly walk: Walk;
  /** Puts what an act makes of the walk in its place. */
  readonly act: (how: (walk: Walk) => Walk) => void;
}
