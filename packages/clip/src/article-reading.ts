import type { Attachment } from './fields/read-attachments';
import type { FieldReading } from './fields/field-reading';
import type { Health } from './health/report-health';
import type { RenderedText } from './rendering/rendered-text';

/** The fields that carry where they came from and how sure they are. */
export interface ArticleFields {
  readonly title: FieldReading;
  readonly sapo: FieldReading;
  readonly authors: FieldReading<readonly string[]>;
  readonly portal: FieldReading;
  readonly publishedAt: FieldReading;
  readonly modifiedAt: FieldReading;
  readonly canonicalUrl: FieldReading;
  readonly portalKey: FieldReading;
  readonly language: FieldReading;
  readonly section: FieldReading;
  readonly text: FieldReading;
}

/** An article as read from a page. Positions are UTF-16 units of `text`, which is NFC. */
export interface ArticleReading {
  readonly title: string | null;
  readonly sapo: string | null;
  readonly authors: readonly string[];
  readonly portal: string | null;
  /** As printed: a day `YYYY-MM-DD`, or an instant with its offset; never shifted. */
  readonly publishedAt: string | null;
  /** As printed: a day `YYYY-MM-DD`, or an instant with its offset; never shifted. */
  readonly modifiedAt: string | null;
  readonly canonicalUrl: string | null;
  readonly portalKey: string | null;
  readonly language: string | null;
  readonly section: string | null;
  /** The body alone as rendered, NFC, paragraphs separated by one empty line. */
  readonly text: string;
  /** SHA-256 of `text` as UTF-8, where a function for it was given. */
  readonly textSha256?: string;
  readonly attachments: readonly Attachment[];
  readonly captions: readonly string[];
  readonly fields: ArticleFields;
  readonly health: Health;
  /** From positions in `text` to the page and back; null for a plain text. */
  readonly map: RenderedText | null;
}
