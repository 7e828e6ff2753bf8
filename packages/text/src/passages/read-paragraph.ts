import type { Span } from '../text/span';
import type { ParagraphRole } from './paragraph-role';

/** A paragraph with what it is for. */
export interface ReadParagraph extends Span {
  role: ParagraphRole;
}
