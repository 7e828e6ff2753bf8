/** What became of a quotation on a page, from unchanged to gone. */
export const ANCHOR_STATES = [
  'identical',
  'cosmetic',
  'moved',
  'ambiguous',
  'number-changed',
  'date-changed',
  'negation-changed',
  'actor-changed',
  'text-changed',
  'gone',
] as const;

/** What became of a quotation on a page. */
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** Kinds of change, the gravest first: the gravest one names the state. */
export const CHANGE_KINDS = ['negation', 'actor', 'date', 'number', 'text'] as const;

/** What a change of wording touches. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A change of wording: the words of the quotation and the words that stand there now; either may be empty. */
export interface QuoteChange {
  kind: ChangeKind;
  before: string;
  after: string;
}

/** A stretch of a text in UTF-16 units, the end not included. */
export interface TextPlace {
  start: number;
  end: number;
}

/** The words of a quotation with their neighbours and the place they had, in UTF-16 units of NFC text. */
export interface AnchorQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** Where a quotation stands now; offsets are UTF-16 units of the text searched, null when it is gone. */
export interface AnchorResult {
  state: AnchorState;
  start: number | null;
  end: number | null;
  changes: QuoteChange[];
  /** The places that remain possible when the state is ambiguous; at most 100. */
  candidates: TextPlace[];
}

/**
 * Whether the state says that the quotation stands: only identical and cosmetic do.
 *
 * @example
 * isAnchored('cosmetic'); // => true
 * @example
 * isAnchored('moved'); // => false
 */
export function isAnchored(state: AnchorState): boolean {
  return state === 'identical' || state === 'cosmetic';
}

/**
 * The answer for a quotation that does not stand on the page.
 *
 * @example
 * goneResult().state; // => 'gone'
 */
export function goneResult(): AnchorResult {
  return { state: 'gone', start: null, end: null, changes: [], candidates: [] };
}
