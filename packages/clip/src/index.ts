export { anchoringSteps, anchorQuotes, anchorQuotesInSlices } from './anchor/anchor-quotes';
export {
  ANCHOR_STATES,
  CHANGE_KINDS,
  isAnchored,
  type AnchorQuote,
  type AnchorResult,
  type AnchorState,
  type ChangeKind,
  type QuoteChange,
  type TextPlace,
} from './anchor/anchor-result';
export {
  makeHashedQuote,
  makeQuote,
  paragraphAround,
  type Sha256OfBytes,
  type TextQuote,
} from './anchor/make-quote';
export { watchForQuotes, type WatchOptions } from './anchor/watch-for-quotes';
export type { ArticleFields, ArticleReading } from './article-reading';
export {
  evidencePack,
  type EvidenceInput,
  type EvidencePack,
  type Sha256,
} from './evidence/evidence-pack';
export {
  toAnnotationPage,
  toCodePoints,
  toWebAnnotation,
  type AnnotationOptions,
  type AnnotationSource,
  type QuotationForAnnotation,
  type TextPositionSelector,
  type TextQuoteSelector,
  type WebAnnotation,
  type WebAnnotationPage,
} from './evidence/to-web-annotation';
export { FAMILIES } from './families/families';
export type { Family, FamilyMark } from './families/family';
export type { FieldReading, Sourced, Sureness } from './fields/field-reading';
export { parseDateLine, type DateInLine, type DateLineOptions } from './fields/parse-date-line';
export type { Attachment } from './fields/read-attachments';
export {
  withReason,
  type Health,
  type HealthReason,
  type LeftOutPlace,
} from './health/report-health';
export { readArticle, type ReadArticleOptions } from './read-article';
export { readPlainText } from './read-plain-text';
export { mapNfc, type NfcMap, type Side } from './rendering/nfc-map';
export type { PlacedBlock, RenderedText } from './rendering/rendered-text';
export {
  domRangeToText,
  textRangeToDom,
  type DomPoint,
  type DomRange,
  type TextRange,
} from './rendering/text-dom-map';
export { alikeSources, type AlikeSource } from './sameness/alike-sources';
export { canonicaliseUrl } from './sameness/canonicalise-url';
export {
  conflictingFigures,
  type FigureConflict,
  type FigureReading,
} from './sameness/conflicting-figures';
export type { EventSource, SourcePlace } from './sameness/event-source';
export { groupEvents, type ArticleEvent } from './sameness/group-events';
export { nearDuplicate, type Likeness } from './sameness/near-duplicate';
export { shingles, SHINGLE_WORDS } from './sameness/shingles';
export type { SliceOptions } from './slices/run-in-slices';
