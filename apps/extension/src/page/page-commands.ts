import {
  createPainter,
  currentSelectionQuote,
  locateQuotes,
  locateQuotesInSlices,
  serialisePageInSlices,
  type LocatedQuote,
  type PaintGroup,
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
  /** The page as text, at most `maxBytes` bytes of UTF-8, taken in slices. */
  serialise(maxBytes: number): Promise<SerialisedPage>;
  /** What is selected, or null. */
  selection(): SelectionQuote | null;
  /** Paints quotations, in slices, and forgets those painted before; the state of each, in order. */
  paint(marks: readonly PaintMark[]): Promise<('found' | 'ambiguous' | 'gone')[]>;
  /** Brings a quotation into view; false when it is not there. */
  show(quote: SelectionQuote): boolean;
}

/** The page has its turn; a timer would wait a second in a tab that is not in front. */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const SLICES = { now: () => performance.now(), pause };

function groupsOf(marks: readonly PaintMark[], located: readonly LocatedQuote[]): PaintGroup[] {
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    ranges: located.flatMap(({ ranges }, index) => (marks[index]?.kind === kind ? ranges : [])),
  }));
}

/**
 * The commands of one page. Runs in the extension's isolated world: the page's scripts cannot reach it.
 *
 * @example
 * createPageCommands(document).selection(); // => null while nothing is selected
 */
export function createPageCommands(page: Document): PageCommands {
  const painter = createPainter(page, PAINT_STYLES);
  let asked = 0;
  return {
    serialise: (maxBytes) => serialisePageInSlices(page, { maxBytes, ...SLICES }),
    selection: () => currentSelectionQuote(page),
    async paint(marks) {
      asked += 1;
      const mine = asked;
      const located = await locateQuotesInSlices(page, marks, SLICES);
      if (mine === asked) painter.paint(groupsOf(marks, located));
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
