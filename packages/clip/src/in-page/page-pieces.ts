import { closeTag, isElement, openTag, writtenText } from './written-node';

/** What is small enough for the browser to write at once: nodes, and UTF-16 units of text. */
const MOST_NODES = 400;
const MOST_UNITS = 1 << 16;
const MOST_SHADOW_ROOTS = 2_000;
/** Deeper down every element is written by itself: asking at each level what is below it would cost its depth. */
const MOST_DEPTH = 512;
const TEXT_NODE = 3;

/** Counts, while the pieces are made, what else is to be said of the page. */
export interface PieceCounts {
  shadowRoots: number;
  /** Told of every open shadow root before what it holds is written. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
}

interface Frame {
  next: Node | null;
  readonly closing: string;
}

/**
 * The page as HTML, its open shadow roots included, piece after piece: joined they are the whole. Every piece is a
 * few milliseconds of work in a browser, and neither depth nor length of the page changes that.
 * @example [...piecesOf(document, { shadowRoots: 0 })].join('') // => '<!DOCTYPE html><html>…</html>'
 */
export function* piecesOf(document: Document, counts: PieceCounts): Generator<string> {
  const root = document.documentElement as Element | null;
  if (!root) return;
  if (document.doctype) yield `<!DOCTYPE ${document.doctype.name}>`;
  const open: Frame[] = [...(yield* piecesOfNode(root, counts, 0))];
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const node = frame.next;
    if (node) {
      frame.next = node.nextSibling;
      open.push(...(yield* piecesOfNode(node, counts, open.length)));
    } else {
      yield frame.closing;
      open.pop();
    }
  }
}

/** Writes a node, or its beginning: what is left to be written within it is returned, the last first. */
function* piecesOfNode(node: Node, counts: PieceCounts, depth: number): Generator<string, Frame[]> {
  if (!isElement(node)) return yield* piecesOfText(node);
  if (depth < MOST_DEPTH && isSmall(node)) {
    yield node.outerHTML;
    return [];
  }
  yield openTag(node);
  const light = { next: node.firstChild, closing: closeTag(node) };
  const shadow = node.shadowRoot;
  if (!shadow || counts.shadowRoots === MOST_SHADOW_ROOTS) return [light];
  counts.shadowRoots += 1;
  counts.onShadowRoot?.(shadow);
  yield '<template shadowrootmode="open">';
  return [light, { next: shadow.firstChild, closing: '</template>' }];
}

function* piecesOfText(node: Node): Generator<string, []> {
  const { length } = node.nodeValue ?? '';
  if (node.nodeType !== TEXT_NODE || length <= MOST_UNITS) yield writtenText(node, 0, length);
  else
    for (let from = 0, to = 0; from < length; from = to) {
      to = from + MOST_UNITS;
      if (isPairCut(node, to)) to -= 1;
      yield writtenText(node, from, to);
    }
  return [];
}

function isPairCut(node: Node, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(node.nodeValue?.charAt(at - 1) ?? '');
}

/** Whether an element has few nodes, little text and no open shadow root within it. */
function isSmall(element: Element): boolean {
  let units = 0;
  let nodes = 0;
  for (let node: Node | null = element; node; node = nextWithin(element, node)) {
    nodes += 1;
    if (isElement(node) ? node.shadowRoot : (units += node.nodeValue?.length ?? 0) > MOST_UNITS)
      return false;
    if (nodes > MOST_NODES) return false;
  }
  return true;
}

/** The node after this one in the order of the document, null behind the last within the root. */
function nextWithin(root: Node, from: Node): Node | null {
  if (from.firstChild) return from.firstChild;
  for (let node: Node | null = from; node && node !== root; node = node.parentNode)
    if (node.nextSibling) return node.nextSibling;
  return null;
}
