/** A quotation to be written as a Web Annotation; positions are UTF-16 units of the source's NFC text. */
export interface QuotationForAnnotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** The source a quotation was taken from. */
export interface AnnotationSource {
  /** The page's address. */
  readonly url: string;
  /** The article's NFC text: positions are counted in it. */
  readonly text: string;
  /** The instant the page was captured, ISO 8601 with offset; the annotation says it in UTC, as the standard asks. */
  readonly capturedAt: string;
  /** Where the kept copy of the page is, such as `urn:sha256:…`. */
  readonly cached: string;
}

/** What the annotation says about the quotation. */
export interface AnnotationOptions {
  /** The annotation's own address or URN; left out when not given. */
  readonly id?: string;
  /** Plain text that comments the quotation, such as the kind of passage. */
  readonly comment?: string;
  /** Language of the quotation; `vi` when left out. */
  readonly language?: string;
}

/** The words and their neighbours: they select the quotation wherever it stands in the page. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The place in the article's text, in code points, and the words that stand there. What refines a selector is looked for
 * within what that one selected: where the words are not at the place, the text is another and the place is void.
 */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
  readonly refinedBy: { readonly type: 'TextQuoteSelector'; readonly exact: string };
}

/** A W3C Web Annotation of a quotation; its positions are code points, as that standard asks. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id?: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting' | 'commenting';
  readonly body?: {
    readonly type: 'TextualBody';
    readonly value: string;
    readonly format: 'text/plain';
    readonly language: string;
  };
  readonly target: {
    readonly source: string;
    /** Two ways to the same words; a reader takes the one it can follow. */
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
    readonly state: {
      readonly type: 'TimeState';
      readonly sourceDate: string;
      readonly cached: string;
    };
  };
}

/**
 * How many code points stand before a position; a pair of surrogates counts once.
 * @example toCodePoints('a😀b', 3) // => 2
 */
export function toCodePoints(text: string, position: number): number {
  let count = 0;
  for (let at = 0; at < position; at += 1) {
    const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
    const follows = at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
    if (!(isLow && follows)) count += 1;
  }
  return count;
}

const OFFSET_AT_END = /(?:Z|[+-]\d{2}:\d{2})$/u;

/** The standard asks for UTC, written as Z. */
function inUtc(instant: string): string {
  const ms = OFFSET_AT_END.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError('capturedAt must be an instant with an offset');
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/**
 * Writes a quotation as a W3C Web Annotation: the words, their place in code points, when the page was seen
 * and where its copy is kept.
 * @throws {RangeError} when the words do not stand at their place in the source's text, or the time has no offset.
 * @example toWebAnnotation(quotation, source).target.selector[1].start // => 1903
 */
export function toWebAnnotation(
  quotation: QuotationForAnnotation,
  source: AnnotationSource,
  options: AnnotationOptions = {},
): WebAnnotation {
  const { exact, prefix, suffix, start, end } = quotation;
  if (source.text.slice(start, end) !== exact)
    throw new RangeError('the quotation is not at its place in the text');
  const position = { start: toCodePoints(source.text, start), end: toCodePoints(source.text, end) };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...(options.id === undefined ? {} : { id: options.id }),
    type: 'Annotation',
    ...bodyOf(options),
    target: {
      source: source.url,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        {
          type: 'TextPositionSelector',
          ...position,
          refinedBy: { type: 'TextQuoteSelector', exact },
        },
      ],
      state: { type: 'TimeState', sourceDate: inUtc(source.capturedAt), cached: source.cached },
    },
  };
}

function bodyOf({
  comment,
  language,
}: AnnotationOptions): Pick<WebAnnotation, 'motivation' | 'body'> {
  if (comment === undefined) return { motivation: 'highlighting' };
  const body = {
    type: 'TextualBody',
    value: comment,
    format: 'text/plain',
    language: language ?? 'vi',
  } as const;
  return { motivation: 'commenting', body };
}

/** Annotations of one page, as the standard lists them. */
export interface WebAnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly items: readonly Omit<WebAnnotation, '@context'>[];
}

/**
 * Lists annotations as one W3C AnnotationPage, which needs an address or URN of its own.
 * @example toAnnotationPage('urn:uuid:…', [annotation]).items.length // => 1
 */
export function toAnnotationPage(
  id: string,
  annotations: readonly WebAnnotation[],
): WebAnnotationPage {
  const items = annotations.map(({ '@context': _context, ...annotation }) => annotation);
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationPage', items };
}
