import { attributeOf } from '../rendering/attribute-of';
import { collectBlocks } from '../rendering/collect-blocks';
import type { TextBlock } from '../rendering/text-block';
import { tagOf } from '../rendering/tag-roles';
import { indexNames, type NamedElements } from './named-elements';
import { placeOf, type PlaceInPage } from './place-in-page';

/** A block with the names of what it stands in and its place among all blocks of the page. */
export interface PageBlock extends TextBlock {
  readonly index: number;
  readonly place: PlaceInPage;
  /** Inline elements between the block's element and its first character, innermost first. */
  readonly inline: readonly Element[];
}

/** A page walked once: its blocks and the elements that tell something about the article. */
export interface PageModel {
  readonly document: Document;
  readonly blocks: readonly PageBlock[];
  readonly metas: readonly Element[];
  readonly linkTags: readonly Element[];
  readonly dataScripts: readonly Element[];
  readonly anchors: readonly Element[];
  readonly times: readonly Element[];
  readonly headings: readonly Element[];
  readonly itemProps: readonly Element[];
  readonly embeds: readonly Element[];
  /** For the elements above, how many blocks begin before each: the index of the block it stands in or before. */
  readonly positions: ReadonlyMap<Element, number>;
  /** Elements by `.class` token and `#id`; an id made by a server control is also found by its last part. */
  readonly named: NamedElements;
  /** Depth of the deepest element. */
  readonly depth: number;
  /** How many elements were visited. */
  readonly elements: number;
  /** Whether a limit was reached before the end of the page. */
  readonly isCut: boolean;
}

type Shelf = 'metas' | 'linkTags' | 'dataScripts' | 'anchors' | 'times' | 'headings' | 'embeds';

const SHELVES: Readonly<Record<string, Shelf>> = {
  meta: 'metas',
  link: 'linkTags',
  a: 'anchors',
  time: 'times',
  h1: 'headings',
  h2: 'headings',
  h3: 'headings',
  iframe: 'embeds',
  frame: 'embeds',
  embed: 'embeds',
  object: 'embeds',
};

const MAX_ON_SHELF = 20_000;
const MAX_INLINE = 20;

function emptyShelves(): Record<Shelf | 'itemProps', Element[]> {
  return {
    metas: [],
    linkTags: [],
    dataScripts: [],
    anchors: [],
    times: [],
    headings: [],
    embeds: [],
    itemProps: [],
  };
}

function shelfOf(element: Element, tag: string): Shelf | undefined {
  if (tag !== 'script') return SHELVES[tag];
  return (attributeOf(element, 'type') ?? '').toLowerCase().includes('ld+json')
    ? 'dataScripts'
    : undefined;
}

function inlineOf(block: TextBlock): Element[] {
  const found: Element[] = [];
  let at = block.pieces[0]?.node.parentElement ?? null;
  while (at && at !== block.element && found.length < MAX_INLINE) {
    found.push(at);
    at = at.parentElement;
  }
  return at === block.element ? found : [];
}

/**
 * Walks a page once and keeps what the readers of fields and of the body ask for.
 * @example readPage(document).blocks.length // => 42
 */
export function readPage(document: Document): PageModel {
  const shelves = emptyShelves();
  const named: Map<string, Element[]> = new Map();
  const positions = new Map<Element, number>();
  const size = { depth: 0, elements: 0 };
  const collected = collectBlocks(document, {
    onElement(element, { depth, blocksBefore }) {
      size.elements += 1;
      size.depth = Math.max(size.depth, depth);
      const shelf = shelfOf(element, tagOf(element));
      if (shelf && shelves[shelf].length < MAX_ON_SHELF) {
        shelves[shelf].push(element);
        positions.set(element, blocksBefore);
      }
      indexNames(element, named);
      if (attributeOf(element, 'itemprop') !== null) shelves.itemProps.push(element);
    },
  });
  const places = new Map<Element, PlaceInPage>();
  const blocks = collected.blocks.map((block, index) => ({
    ...block,
    index,
    place: placeOf(block.element, places),
    inline: inlineOf(block),
  }));
  return { document, blocks, named, positions, ...shelves, ...size, isCut: collected.isCut };
}

/**
 * Whether a block stands in one of these elements, inline ones included.
 * @example isWithin(block, new Set([container])) // => true
 */
export function isWithin(block: PageBlock, elements: ReadonlySet<Element>): boolean {
  if (elements.size === 0) return false;
  return (
    block.place.ancestors.some((one) => elements.has(one)) ||
    block.inline.some((one) => elements.has(one))
  );
}
