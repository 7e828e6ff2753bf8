import { attributeOf } from '../rendering/attribute-of';
import type { PageBlock, PageModel } from '../page/page-model';

/** A link inside the page, and the block in which it stands. */
interface InnerLink {
  readonly anchor: Element;
  readonly block: PageBlock;
  /** What it leads to, without the `#`. */
  readonly leadsTo: string;
}

/** Between the words of a link and the link itself stand at most this many elements: `a > sup > b`. */
const MAX_INLINE = 4;
/** So far above a note's link stands what holds the note and no other. */
const MAX_ABOVE = 3;
const MAX_BLOCKS = 20;

function fragmentOf(anchor: Element): string {
  const address = attributeOf(anchor, 'href') ?? '';
  const at = address.indexOf('#');
  return at < 0 ? '' : address.slice(at + 1);
}

function innerLinks({ anchors, blocks }: PageModel): InnerLink[] {
  const fragments = new Map(anchors.map((anchor) => [anchor, fragmentOf(anchor)]));
  for (const [anchor, fragment] of fragments) if (fragment === '') fragments.delete(anchor);
  if (fragments.size < 2) return [];
  const linksOf = (block: PageBlock): InnerLink[] => {
    const found = new Set(block.pieces.flatMap(({ node }) => anchorAround(node, fragments) ?? []));
    return [...found].map((anchor) => ({ anchor, block, leadsTo: fragments.get(anchor) ?? '' }));
  };
  return blocks.filter(({ linked }) => linked > 0).flatMap(linksOf);
}

function anchorAround(node: Text, anchors: ReadonlyMap<Element, string>): Element | undefined {
  let at = node.parentElement;
  for (let step = 0; at && step < MAX_INLINE; step += 1) {
    if (anchors.has(at)) return at;
    at = at.parentElement;
  }
  return undefined;
}

/** The names by which other links lead to this one: its own, and those of what it stands in close by. */
function namesOf({ anchor }: InnerLink): string[] {
  const names: string[] = [];
  let at: Element | null = anchor;
  for (let step = 0; at && step <= MAX_INLINE; step += 1) {
    names.push(attributeOf(at, 'id') ?? '', attributeOf(at, 'name') ?? '');
    at = at.parentElement;
  }
  return names.filter((name) => name !== '');
}

/** Pairs of a link in the body and one below it that lead to each other. */
function pairsOf(page: PageModel, body: readonly PageBlock[]): (readonly [InnerLink, InnerLink])[] {
  const links = innerLinks(page);
  const chosen = new Set(body.map(({ index }) => index));
  const byName = new Map<string, InnerLink>();
  for (const link of links) for (const name of namesOf(link)) byName.set(name, link);
  return links.flatMap((reference) => {
    const note = byName.get(reference.leadsTo);
    if (!note || !chosen.has(reference.block.index)) return [];
    const isMutual = namesOf(reference).includes(note.leadsTo);
    return isMutual && note.block.index > reference.block.index ? [[reference, note] as const] : [];
  });
}

function regionOf({ block }: InnerLink, held: ReadonlyMap<Element, number>): Element {
  const above = block.place.ancestors.slice(0, MAX_ABOVE + 1);
  const end = above.findIndex((element) => (held.get(element) ?? 0) > 1);
  return above[Math.max(0, (end < 0 ? above.length : end) - 1)] ?? block.element;
}

/**
 * The notes below a body that are not part of it yet: each is led to by a mark in the body and leads back to it.
 * @example findFootnotes(page, body).map(({ raw }) => raw) // => ['[1] Báo cáo số 15/BC-UBND.']
 */
export function findFootnotes(page: PageModel, body: readonly PageBlock[]): PageBlock[] {
  const pairs = pairsOf(page, body);
  if (pairs.length === 0) return [];
  const ends = new Set(pairs.flatMap((pair) => pair.map(({ block }) => block)));
  const held = new Map<Element, number>();
  for (const { place } of ends)
    for (const element of place.ancestors) held.set(element, (held.get(element) ?? 0) + 1);
  const notes = new Set(body);
  return [...new Set(pairs.map(([, note]) => note))].flatMap((note) => {
    const region = regionOf(note, held);
    const near = page.blocks.slice(note.block.index, note.block.index + MAX_BLOCKS);
    const end = near.findIndex(({ place }) => !place.ancestors.includes(region));
    const found = near.slice(0, end < 0 ? near.length : end).filter((block) => !notes.has(block));
    for (const block of found) notes.add(block);
    return found;
  });
}
