export { createPainter, paintRanges, type Painter, type PaintGroup } from './create-painter';
export { currentSelectionQuote, type SelectionQuote } from './current-selection-quote';
export { locateQuotes, type LocatedQuote, type QuoteToLocate } from './locate-quotes';
export { locateQuotesInSlices, type LocateOptions } from './locate-quotes-in-slices';
export {
  serialisePage,
  serialisePageInSlices,
  type SerialisedPage,
  type SerialiseOptions,
} from './serialise-page';
