import type { Family } from '../families/family';
import { allNamed, findNamed } from '../page/named-elements';
import { isWithin, type PageBlock } from '../page/page-model';
import type { PageSources } from '../page/page-sources';

const INSIDE = 2.5;
const OUTSIDE = -3;
/** Named by the family beyond doubt. */
const LEFT_OUT = -20;
const SAPO = 20;
/** A container counts at once when it holds this many UTF-16 units of likely text. */
const ENOUGH = 150;
/** A page whose words are in an attachment has little more than this. */
const LITTLE = 20;
const MAX_LINK_SHARE = 0.4;
/** A summary stands among the few blocks above the container and is a sentence. */
const BESIDE = 2;
const SAPO_REACH = 4;
const LEAST_SAPO = 50;
const SENTENCE = /[.!?…][”"’')\]]?\s*$/u;
/** A container that holds less than this share of the page's likely text is not the article's: a teaser's, a list's. */
const LEAST_SHARE = 0.4;

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { raw }) => sum + raw.length, 0);
}

interface Container {
  readonly elements: ReadonlySet<Element>;
  readonly blocks: readonly PageBlock[];
}

function containersOf({ page }: PageSources, family: Family): Container[] {
  return family.body
    .map((name) => new Set(findNamed(page.named, [name])))
    .filter((elements) => elements.size > 0)
    .map((elements) => ({
      elements,
      blocks: page.blocks.filter((block) => isWithin(block, elements)),
    }));
}

function isMostlyWords({ blocks }: Container): boolean {
  const all = lengthOf(blocks);
  return (
    all >= LITTLE && blocks.reduce((sum, { linked }) => sum + linked, 0) < all * MAX_LINK_SHARE
  );
}

/** The words under the link to another article; a teaser may be longer than the article of a page. */
function teasersOf(blocks: readonly PageBlock[]): ReadonlySet<number> {
  const teasers = new Set<number>();
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    if (!before || !isHeadline(before) || saysMoreThanMore(block)) continue;
    const hosts = before.place.ancestors.slice(1, 4);
    const isBelow = block.place.ancestors.slice(1, 4).some((one) => hosts.includes(one));
    if (isBelow && !/^h[1-6]$/u.test(block.place.tag)) teasers.add(block.index);
  }
  return teasers;
}

/** One link and nothing else; a row of links is what a reader can do with the page. */
function isHeadline({ linked, links, raw }: PageBlock): boolean {
  return links === 1 && linked >= raw.length * 0.9;
}

const MORE = /(?:đọc|xem) (?:thêm|tiếp)|chi tiết|read more/iu;
const MAX_MORE = 25;

/** Whether a block has other links than one to the rest of what it teases with. */
function saysMoreThanMore({ linked, raw }: PageBlock): boolean {
  return linked > 0 && (linked > MAX_MORE || !MORE.test(raw.slice(-MAX_MORE)));
}

/** How much text is expected to be of the body, by what each block looks like. */
function expectedOf(
  blocks: readonly PageBlock[],
  { scores, teasers }: Pick<Likely, 'scores' | 'teasers'>,
): number {
  return blocks.reduce((sum, { index, raw }) => {
    if (teasers.has(index)) return sum;
    const odds = Math.max(-30, Math.min(30, scores[index] ?? -30));
    return sum + raw.length / (1 + Math.exp(-odds));
  }, 0);
}

interface Likely {
  readonly scores: readonly number[];
  readonly teasers: ReadonlySet<number>;
  /** Text expected to be of the body on the whole page, what the family leaves out not counted. */
  readonly expected: number;
}

/** A page with little likely text, its words being in an attachment, says nothing against a container. */
function isWhereTheTextIs({ blocks }: Container, likely: Likely): boolean {
  const { expected } = likely;
  return expected < ENOUGH || expectedOf(blocks, likely) >= LEAST_SHARE * expected;
}

/** The first of the family's names whose element holds likely text, else the first that holds words at all. */
function containerOf(containers: readonly Container[], likely: Likely): Container | undefined {
  const { scores } = likely;
  const possible = containers.filter((container) => isWhereTheTextIs(container, likely));
  const full = possible.find(
    ({ blocks }) => lengthOf(blocks.filter(({ index }) => (scores[index] ?? 0) > -1)) >= ENOUGH,
  );
  return full ?? possible.find(isMostlyWords);
}

/** A short page has little by which its blocks could be judged: what the container holds is then believed. */
function insideOf({ blocks }: Container): number {
  return lengthOf(blocks) < 4 * ENOUGH ? 2 * INSIDE : INSIDE;
}

/**
 * What the family's rule pack says about each block, in log-odds; null when the page has none of its containers, or
 * keeps most of its likely text elsewhere.
 * @example familyEvidence(sources, scores)?.[12] // => 2.5
 */
export function familyEvidence(sources: PageSources, scores: readonly number[]): number[] | null {
  const family = sources.family?.family;
  if (!family) return null;
  const { named, blocks } = sources.page;
  const leaveOut = allNamed(named, [...family.leaveOut, ...family.attachments]);
  const counted = blocks.filter((block) => !isWithin(block, leaveOut));
  const looks = { scores, teasers: teasersOf(blocks) };
  const expected = expectedOf(counted, looks);
  const container = containerOf(containersOf(sources, family), { ...looks, expected });
  if (!container) return null;
  const first = container.blocks[0]?.index ?? 0;
  const sapo = sapoOf(sources, family, container.blocks.at(-1)?.index ?? first);
  return blocks.map((block) => {
    if (isWithin(block, leaveOut)) return LEFT_OUT;
    if (isWithin(block, sapo)) return SAPO;
    if (isWithin(block, container.elements)) return insideOf(container);
    if (looks.teasers.has(block.index)) return LEFT_OUT;
    return mayBeSapo(block, first, container) ? BESIDE : OUTSIDE;
  });
}

/** The first element the family calls a summary; what stands below the body is the summary of another article. */
function sapoOf({ page }: PageSources, family: Family, last: number): ReadonlySet<Element> {
  const sapo = new Set(findNamed(page.named, family.sapo).slice(0, 1));
  const at = page.blocks.findIndex((block) => isWithin(block, sapo));
  return at > last ? new Set() : sapo;
}

/** A sentence close above the container, in what holds the container too. */
function mayBeSapo(block: PageBlock, first: number, { elements }: Container): boolean {
  if (block.index < first - SAPO_REACH || block.index >= first) return false;
  if (block.linked > 0 || block.raw.length < LEAST_SAPO || !SENTENCE.test(block.raw)) return false;
  const [container] = elements;
  const host = container?.parentElement;
  const near: (Element | null | undefined)[] = [host, host?.parentElement];
  return block.place.ancestors.slice(0, 4).some((one) => near.includes(one));
}
