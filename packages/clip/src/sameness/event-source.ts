/** An article as one of the sources of an event. */
export interface EventSource {
  /** What the caller calls it; unique among the sources compared. */
  readonly id: string;
  /** The body, as `article.text`. */
  readonly text: string;
  /** The day or instant of publication in ISO form; days without a year are read against it. */
  readonly publishedAt?: string | null;
}

/** A place in the text of one source, UTF-16 offsets in its NFC form. */
export interface SourcePlace {
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  /** The words that stand there. */
  readonly raw: string;
}
