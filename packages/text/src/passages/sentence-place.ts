import type { Span } from '../text/span';
import type { PeopleIndex } from './people-index';
import type { Scene } from './scene';
import type { WordView } from './sentence-view';

/** A sentence to read, and what is known of its place. */
export interface SentencePlace {
  view: WordView;
  people: PeopleIndex;
  scene: Scene;
  span: Span;
  /** The last sentence of its paragraph. */
  last: boolean;
}
