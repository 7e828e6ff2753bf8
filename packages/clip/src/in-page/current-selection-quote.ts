import type { RenderedText } from '../rendering/rendered-text';
import { domRangeToText, type TextRange } from '../rendering/text-dom-map';
import { pageText } from './page-text';

/** What is selected, as text of the page in NFC, with what stands beside it. */
export interface SelectionQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT_UNITS = 64;

/** White space at the ends of a selection is not part of what the official meant. */
function trimmed(text: string, range: TextRange): TextRange | null {
  const words = text.slice(range.start, range.end);
  const start = range.start + (words.length - words.trimStart().length);
  const end = range.end - (words.length - words.trimEnd().length);
  return end > start ? { start, end } : null;
}

/** Never begins or ends a neighbour inside a surrogate pair. */
function clean(context: string): string {
  return context.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}

function quoteOf({ text }: RenderedText, range: TextRange): SelectionQuote {
  return {
    exact: text.slice(range.start, range.end),
    prefix: clean(text.slice(Math.max(0, range.start - CONTEXT_UNITS), range.start)),
    suffix: clean(text.slice(range.end, range.end + CONTEXT_UNITS)),
  };
}

/**
 * The words selected in the live page, with white space as the reader has it, so that they are found in
 * the article's text; null when nothing that can be read is selected.
 * @example currentSelectionQuote(document) // => { exact: 'sẽ bố trí vốn', prefix: '… thành phố ', suffix: ' để …' }
 */
export function currentSelectionQuote(document: Document): SelectionQuote | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const rendered = pageText(document);
  const covered = domRangeToText(rendered, {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  });
  const words = covered && trimmed(rendered.text, covered);
  return words ? quoteOf(rendered, words) : null;
}
