import type { PlacedBlock, RenderedText } from './rendered-text';
import type { TextPiece } from './text-block';

/** A place in a page between two characters: a text node and an offset in it, in UTF-16 units. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** A stretch of a page, as `Range` has it. */
export interface DomRange {
  readonly start: DomPoint;
  readonly end: DomPoint;
}

/** A stretch of a rendered text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const FOLLOWING = 4;
const CONTAINED_BY = 16;

/** The index of the last item whose key is at or before a position; -1 when there is none. */
function lastAtOrBefore<T>(
  items: readonly T[],
  position: number,
  key: (item: T) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && key(item) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function pointInPiece(piece: TextPiece, raw: number): DomPoint {
  const inside = Math.max(0, Math.min(raw - piece.start, piece.length));
  return { node: piece.node, offset: piece.nodeStart + inside };
}

function startPoint(placed: PlacedBlock, position: number): DomPoint | null {
  const raw = placed.nfc.toRaw(Math.max(0, position - placed.start), 'before');
  const { pieces } = placed.block;
  const index = lastAtOrBefore(pieces, raw, (piece) => piece.start);
  const piece = pieces[index];
  if (!piece) return pieces[0] ? pointInPiece(pieces[0], 0) : null;
  const next = pieces[index + 1];
  if (raw >= piece.start + piece.length && next) return pointInPiece(next, next.start);
  return pointInPiece(piece, raw);
}

function endPoint(placed: PlacedBlock, position: number): DomPoint | null {
  const raw = placed.nfc.toRaw(Math.min(position, placed.end) - placed.start, 'after');
  const { pieces } = placed.block;
  const piece =
    pieces[lastAtOrBefore(pieces, Math.max(0, raw - 1), (candidate) => candidate.start)] ??
    pieces[0];
  return piece ? pointInPiece(piece, raw) : null;
}

function blockIndex(rendered: RenderedText, position: number): number {
  return lastAtOrBefore(rendered.placed, position, (placed) => placed.start);
}

/** The block a stretch begins in; from the empty line between two blocks it is the one that follows. */
function firstBlock(rendered: RenderedText, position: number): PlacedBlock | undefined {
  const index = blockIndex(rendered, position);
  const placed = rendered.placed[index];
  return placed && position >= placed.end ? rendered.placed[index + 1] : placed;
}

/**
 * The place in the page of a stretch of a rendered text; null when it is empty or outside the text.
 * A letter is never cut from its marks.
 * @example textRangeToDom(rendered, { start: 0, end: 5 }) // => { start: { node, offset: 0 }, end: { node, offset: 5 } }
 */
export function textRangeToDom(rendered: RenderedText, range: TextRange): DomRange | null {
  if (range.start < 0 || range.end <= range.start || range.end > rendered.text.length) return null;
  const first = firstBlock(rendered, range.start);
  const last = rendered.placed[blockIndex(rendered, range.end - 1)];
  if (!first || !last || last.start < first.start) return null;
  const start = startPoint(first, range.start);
  const end = endPoint(last, range.end);
  return start && end ? { start, end } : null;
}

/** Whether a text node begins after a point of the page. */
function isAfter(node: Node, point: DomPoint): boolean {
  const child = point.node.childNodes?.[point.offset];
  if (point.node.nodeType === 3)
    return (point.node.compareDocumentPosition(node) & FOLLOWING) !== 0;
  if (child) {
    const relation = child.compareDocumentPosition(node);
    return child === node || (relation & (FOLLOWING | CONTAINED_BY)) !== 0;
  }
  const relation = point.node.compareDocumentPosition(node);
  return (relation & CONTAINED_BY) === 0 && (relation & FOLLOWING) !== 0;
}

interface FlatPiece {
  readonly placed: PlacedBlock;
  readonly piece: TextPiece;
}

function flatten(rendered: RenderedText): FlatPiece[] {
  return rendered.placed.flatMap((placed) =>
    placed.block.pieces.map((piece) => ({ placed, piece })),
  );
}

function firstAfter(flat: readonly FlatPiece[], point: DomPoint): number {
  let low = 0;
  let high = flat.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = flat[middle];
    if (item && isBeforePoint(item.piece, point)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a piece begins before a point; pieces of the point's own node are compared by offset. */
function isBeforePoint(piece: TextPiece, point: DomPoint): boolean {
  if (piece.node === point.node) return piece.nodeStart < point.offset;
  return !isAfter(piece.node, point);
}

function position(
  flat: readonly FlatPiece[],
  point: DomPoint,
  side: 'start' | 'end',
): number | null {
  const index = firstAfter(flat, point);
  const before = flat[index - 1];
  const inside =
    before && before.piece.node === point.node ? point.offset - before.piece.nodeStart : Infinity;
  if (before && inside < before.piece.length) return nfcPosition(before, inside, side);
  const neighbour = side === 'start' ? flat[index] : before;
  if (!neighbour) return null;
  return nfcPosition(neighbour, side === 'start' ? 0 : neighbour.piece.length, side);
}

function nfcPosition({ placed, piece }: FlatPiece, inside: number, side: 'start' | 'end'): number {
  return (
    placed.start + placed.nfc.toNfc(piece.start + inside, side === 'start' ? 'before' : 'after')
  );
}

/**
 * The stretch of a rendered text that a stretch of the page covers; null when it covers no character of it.
 * @example domRangeToText(rendered, { start: { node, offset: 0 }, end: { node, offset: 5 } }) // => { start: 0, end: 5 }
 */
export function domRangeToText(rendered: RenderedText, range: DomRange): TextRange | null {
  const flat = flatten(rendered);
  const start = position(flat, range.start, 'start');
  const end = position(flat, range.end, 'end');
  return start === null || end === null || end <= start ? null : { start, end };
}
