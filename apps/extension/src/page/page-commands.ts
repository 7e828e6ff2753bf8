import {
  createPainter,
  currentSelectionQuote,
  locateQuotes,
  serialisePage,
  type SelectionQuote,
  type SerialisedPage,
} from '@camket/clip/in-page';
import { PAINT_STYLES, type PaintKind } from './paint-styles';

/** A quotation to be painted, as plain data. */
export interface PaintMark {
  readonly kind: PaintKind;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What the panel may ask of a page; answers are plain data. */
export interface PageCommands {
  /** The page as text, at most `maxBytes` bytes of UTF-8. */
  serialise(maxBytes: number): SerialisedPage;
  /** What is selected, or null. */
  selection(): SelectionQuote | null;
  /** Paints quotations and forgets those painted before; the state of each, in order. */
  paint(marks: readonly PaintMark[]): ('found' | 'ambiguous' | 'gone')[];
  /** Brings a quotation into view; false when it is not there. */
  show(quote: SelectionQuote): boolean;
}

/**
 * The commands of one page. Runs in the extension's isolated world: the page's scripts cannot reach it.
 *
 * @example
 * createPageCommands(document).selection(); // => null while nothing is selected
 */
export function createPageCommands(page: Document): PageCommands {
  const painter = createPainter(page, PAINT_STYLES);
  return {
    serialise: (maxBytes) => serialisePage(page, { maxBytes }),
    selection: () => currentSelectionQuote(page),
    paint(marks) {
      const located = locateQuotes(page, marks);
      const kinds = [...new Set(marks.map(({ kind }) => kind))];
      painter.paint(
        kinds.map((kind) => ({
          kind,
          ranges: located.flatMap(({ ranges }, index) =>
            marks[index]?.kind === kind ? ranges : [],
          ),
        })),
      );
      return located.map(({ state }) => state);
    },
    show(quote) {
      const [place] = locateQuotes(page, [quote]);
      const element = place?.ranges[0]?.startContainer.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'auto' });
      return element !== undefined && element !== null;
    },
  };
}
