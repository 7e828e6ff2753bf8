import type { PageBlock } from '../page/page-model';
import { traitsOf, type ElementTraits } from './element-traits';

/** How much text and how much of it in links an element holds, in UTF-16 units. */
export interface ElementSize {
  text: number;
  linked: number;
  /** How much the paragraphs near below it speak for it as the container of the article. */
  promise: number;
}

/** A block with what stands around it, measured against the whole page. */
export interface MeasuredBlock {
  readonly block: PageBlock;
  readonly traits: readonly ElementTraits[];
  /** Share of the page's text in blocks built alike: same tag, same names around. */
  readonly alike: number;
}

/** A page measured once for all blocks. */
export interface PageMeasure {
  readonly measured: readonly MeasuredBlock[];
  readonly sizes: ReadonlyMap<Element, ElementSize>;
  readonly total: number;
  /** The element most promising as the container of the article, and its ancestors, innermost first. */
  readonly centre: ReadonlyMap<Element, number>;
}

const LONG_PARAGRAPH = 60;
const MAX_LINK_SHARE = 0.4;
const FADING = [1, 0.6, 0.36, 0.2, 0.1, 0.05] as const;

function promiseOf({ raw, linked }: PageBlock): number {
  if (raw.length <= LONG_PARAGRAPH || linked / raw.length >= MAX_LINK_SHARE) return 0;
  const commas = raw.slice(0, 2_000).match(/[,，、،]/gu)?.length ?? 0;
  return Math.min(3, 1 + raw.length / 150 + commas * 0.2);
}

function sizeOf(sizes: Map<Element, ElementSize>, element: Element): ElementSize {
  const size = sizes.get(element) ?? { text: 0, linked: 0, promise: 0 };
  sizes.set(element, size);
  return size;
}

function weigh(blocks: readonly PageBlock[]): Map<Element, ElementSize> {
  const sizes = new Map<Element, ElementSize>();
  for (const block of blocks) {
    const promise = promiseOf(block);
    for (const [index, element] of block.place.ancestors.entries()) {
      const size = sizeOf(sizes, element);
      size.text += block.raw.length;
      size.linked += block.linked;
      size.promise += index > 0 ? promise * (FADING[index - 1] ?? 0) : 0;
    }
  }
  return sizes;
}

function centreOf(sizes: ReadonlyMap<Element, ElementSize>): Map<Element, number> {
  let best: Element | null = null;
  let most = 0;
  for (const [element, { text, linked, promise }] of sizes) {
    const worth = promise * (1 - linked / (text || 1));
    if (worth > most) [most, best] = [worth, element];
  }
  const chain = new Map<Element, number>();
  for (let at = best; at && chain.size < 400; at = at.parentElement) chain.set(at, chain.size);
  return chain;
}

function likeness({ place }: PageBlock): string {
  return `${place.tag}>${place.tags[1] ?? ''}.${place.names[1] ?? ''}>${place.tags[2] ?? ''}.${place.names[2] ?? ''}`;
}

/**
 * Measures a page once, so that each block can be judged against the whole.
 * @example measurePage(page.blocks).total // => 12345
 */
export function measurePage(blocks: readonly PageBlock[]): PageMeasure {
  const sizes = weigh(blocks);
  const total = blocks.reduce((sum, { raw }) => sum + raw.length, 0) || 1;
  const byLikeness = new Map<string, number>();
  const keys = blocks.map((block) => {
    const key = likeness(block);
    byLikeness.set(key, (byLikeness.get(key) ?? 0) + block.raw.length);
    return key;
  });
  const known = new Map<Element, ElementTraits>();
  const measured = blocks.map((block, index) => ({
    block,
    traits: block.place.ancestors.map((element) => traitsOf(element, known)),
    alike: (byLikeness.get(keys[index] ?? '') ?? 0) / total,
  }));
  return { measured, sizes, total, centre: centreOf(sizes) };
}
