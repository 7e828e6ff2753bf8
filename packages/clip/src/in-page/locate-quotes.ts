import type { RenderedText } from '../rendering/rendered-text';
import { textRangeToDom, type DomPoint, type TextRange } from '../rendering/text-dom-map';
import { drainSteps, type Steps } from '../slices/run-in-slices';
import { foldText, foldingSteps, type FoldedText } from './folded-text';
import { pageTextSteps } from './page-text';

/** The words to look for and, to choose between several places, what stands beside them. */
export interface QuoteToLocate {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Where a quotation stands in the live page. */
export interface LocatedQuote {
  /** `ambiguous`: several places and the neighbours single out none; the first of them is given. */
  readonly state: 'found' | 'ambiguous' | 'gone';
  /** One range, or one a paragraph where the page puts something between the paragraphs; empty when gone. */
  readonly ranges: Range[];
}

const MAX_PLACES = 200;
const CONTEXT_UNITS = 64;
/** How far apart, in UTF-16 units, two paragraphs of one quotation may stand in the page. */
const MAX_GAP = 4_000;

function placesOf(page: FoldedText, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  let at = page.text.indexOf(words);
  while (at >= 0 && places.length < MAX_PLACES) {
    places.push(at);
    at = page.text.indexOf(words, at + 1);
  }
  return places;
}

function sharedTail(left: string, right: string): number {
  let length = 0;
  while (
    length < left.length &&
    length < right.length &&
    left.at(-1 - length) === right.at(-1 - length)
  )
    length += 1;
  return length;
}

function sharedHead(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left[length] === right[length])
    length += 1;
  return length;
}

interface FoldedQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

function fold(text: string | undefined): string {
  return foldText((text ?? '').normalize('NFC')).text;
}

function fit(page: FoldedText, quote: FoldedQuote, at: number): number {
  const before = page.text.slice(Math.max(0, at - CONTEXT_UNITS), at).trimEnd();
  const after = page.text
    .slice(at + quote.exact.length, at + quote.exact.length + CONTEXT_UNITS)
    .trimStart();
  return sharedTail(before, quote.prefix) + sharedHead(after, quote.suffix);
}

interface Place {
  readonly state: LocatedQuote['state'];
  readonly spans: readonly TextRange[];
}

const GONE: Place = { state: 'gone', spans: [] };

/** The place whose neighbours fit best; ambiguous when two fit equally. */
function bestPlace(page: FoldedText, quote: FoldedQuote): Place {
  const places = placesOf(page, quote.exact);
  const ranked = places
    .map((at) => ({ at, fit: fit(page, quote, at) }))
    .sort((a, b) => b.fit - a.fit || a.at - b.at);
  const [first, second] = ranked;
  if (!first) return GONE;
  const state = second && second.fit === first.fit ? 'ambiguous' : 'found';
  return { state, spans: [{ start: first.at, end: first.at + quote.exact.length }] };
}

/** Paragraph by paragraph, for a quotation between whose paragraphs the page shows a picture or a caption. */
function inParts(page: FoldedText, exact: string): Place {
  const parts = exact
    .split(/[\n\t]+/u)
    .map(fold)
    .filter((part) => part !== '');
  const [head, ...rest] = parts;
  if (head === undefined || rest.length === 0) return GONE;
  const chains = placesOf(page, head)
    .map((at) => chain(page, { at, head, rest }))
    .filter((spans) => spans !== null);
  const [first] = chains;
  return first ? { state: chains.length > 1 ? 'ambiguous' : 'found', spans: first } : GONE;
}

function chain(
  page: FoldedText,
  from: { at: number; head: string; rest: readonly string[] },
): TextRange[] | null {
  const spans = [{ start: from.at, end: from.at + from.head.length }];
  for (const part of from.rest) {
    const end = spans.at(-1)?.end ?? 0;
    const at = page.text.slice(end, end + MAX_GAP + part.length).indexOf(part);
    if (at < 0) return null;
    spans.push({ start: end + at, end: end + at + part.length });
  }
  return spans;
}

/** A page that changed since it was read may have taken the node away or shortened it. */
function isStill({ node, offset }: DomPoint): boolean {
  return node.isConnected && offset <= (node.nodeValue ?? '').length;
}

function toRange(document: Document, rendered: RenderedText, span: TextRange): Range | null {
  const dom = textRangeToDom(rendered, span);
  if (!dom || !isStill(dom.start) || !isStill(dom.end)) return null;
  const range = document.createRange();
  range.setStart(dom.start.node, dom.start.offset);
  range.setEnd(dom.end.node, dom.end.offset);
  return range;
}

function unfold(page: FoldedText, span: TextRange): TextRange {
  return { start: page.origin[span.start] ?? 0, end: (page.origin[span.end - 1] ?? 0) + 1 };
}

interface ReadNow {
  readonly document: Document;
  readonly rendered: RenderedText;
  readonly page: FoldedText;
}

function locateOne({ document, rendered, page }: ReadNow, quote: QuoteToLocate): LocatedQuote {
  const folded = {
    exact: fold(quote.exact),
    prefix: fold(quote.prefix),
    suffix: fold(quote.suffix),
  };
  const whole = bestPlace(page, folded);
  const { state, spans } = whole.state === 'gone' ? inParts(page, quote.exact) : whole;
  const ranges = spans
    .map((span) => toRange(document, rendered, unfold(page, span)))
    .filter((range) => range !== null);
  return ranges.length === 0 ? { state: 'gone', ranges } : { state, ranges };
}

/**
 * Finds quotations in the live page a step at a time; a step is a stretch of the page or one quotation.
 * @example drainSteps(locatingSteps(document, [{ exact: 'sẽ bố trí vốn' }]))[0].state // => 'found'
 */
export function* locatingSteps(
  document: Document,
  quotes: readonly QuoteToLocate[],
): Steps<LocatedQuote[]> {
  if (quotes.length === 0) return [];
  const rendered = yield* pageTextSteps(document);
  const page = yield* foldingSteps(rendered.text);
  const located: LocatedQuote[] = [];
  for (const quote of quotes) {
    located.push(locateOne({ document, rendered, page }, quote));
    yield undefined;
  }
  return located;
}

/**
 * Finds quotations in the live page, also where the page is NFD, is broken into many nodes or lines,
 * or shows captions between two paragraphs. Answers in the order of the quotations.
 * @example locateQuotes(document, [{ exact: 'sẽ bố trí vốn' }])[0].state // => 'found'
 */
export function locateQuotes(document: Document, quotes: readonly QuoteToLocate[]): LocatedQuote[] {
  return drainSteps(locatingSteps(document, quotes));
}
