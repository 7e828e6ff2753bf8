import { drainSteps, type Steps } from '../slices/run-in-slices';
import { attributeOf } from './attribute-of';
import { isDataTable } from './is-data-table';
import { BLOCK_TAGS, isHiddenByMarkup, SILENT_TAGS, tagOf } from './tag-roles';
import { BlockBuilder, type TextBlock } from './text-block';
import { walkingSteps, type WalkRoot } from './walk-nodes';

/** How much of a page is rendered, and what of it is left out. */
export interface CollectOptions {
  /** At most this many UTF-16 units of text are rendered. */
  readonly maxCharacters?: number;
  /** At most this many elements are visited. */
  readonly maxElements?: number;
  /**
   * Called for every element outside what is hidden or silent, these outermost ones included; told how deep it stands
   * and how many blocks begin before it.
   */
  readonly onElement?: (element: Element, at: { depth: number; blocksBefore: number }) => void;
}

/** The blocks of a page in the order of the document. */
export interface CollectedBlocks {
  readonly blocks: TextBlock[];
  /** Whether a limit was reached and the rest of the page was not rendered. */
  readonly isCut: boolean;
}

/** A source text is kept with at most 2 MB; nobody reads more on one page. */
const MAX_CHARACTERS = 2_000_000;
/** White space that disappears does not count, within reason. */
const MAX_WHITE = 1_000_000;
const MAX_ELEMENTS = 400_000;

const PICTURES = new Set([
  'img',
  'picture',
  'video',
  'iframe',
  'object',
  'embed',
  'svg',
  'audio',
  'amp-img',
  'amp-video',
]);
const EMPHASIS = new Set(['em', 'i', 'strong', 'b']);

/** Renders one tree; kept as an object because its state changes with every node. */
class Collector {
  readonly blocks: TextBlock[] = [];
  isCut = false;
  #builder = new BlockBuilder();
  #owners: Element[] = [];
  #rows: Element[] = [];
  #rowTables = new Set<Element>();
  #links = 0;
  #pre = 0;
  #emphasis = 0;
  #characters = 0;
  #elements = 0;
  readonly #options: CollectOptions;

  constructor(options: CollectOptions) {
    this.#options = options;
  }

  enter(element: Element, depth: number): boolean {
    const tag = tagOf(element);
    if (this.#isOver()) return false;
    this.#options.onElement?.(element, { depth, blocksBefore: this.#begun() });
    if (PICTURES.has(tag)) this.#builder.addPicture();
    if (this.#isSilent(element, tag)) return false;
    if (tag === 'br') return this.#lineBreak();
    this.#count(tag, 1);
    if (tag === 'table' && isDataTable(element)) this.#rowTables.add(element);
    if (BLOCK_TAGS.has(tag)) this.#begin(element, tag);
    return true;
  }

  leave(element: Element): void {
    const tag = tagOf(element);
    this.#count(tag, -1);
    if (BLOCK_TAGS.has(tag)) this.#end(element);
  }

  text(node: Text): boolean {
    if (this.isCut) return false;
    const owner = this.#rows[0] ?? this.#owners.at(-1);
    if (!owner) return true;
    const most = (this.#options.maxCharacters ?? MAX_CHARACTERS) - this.#characters;
    this.#characters += this.#builder.add(node, owner, {
      link: this.#links > 0,
      pre: this.#pre > 0,
      emphasis: this.#emphasis > 0,
      most: most + MAX_WHITE,
    });
    this.isCut = this.#characters > (this.#options.maxCharacters ?? MAX_CHARACTERS);
    return true;
  }

  finish(): void {
    this.#rows = [];
    this.#flush();
  }

  #begun(): number {
    return this.blocks.length + (this.#builder.isEmpty ? 0 : 1);
  }

  #isOver(): boolean {
    this.#elements += 1;
    if (this.#elements > (this.#options.maxElements ?? MAX_ELEMENTS)) this.isCut = true;
    return this.isCut;
  }

  #isSilent(element: Element, tag: string): boolean {
    if (tag === 'template' && attributeOf(element, 'shadowrootmode') !== null) return false;
    return SILENT_TAGS.has(tag) || isHiddenByMarkup(element);
  }

  #count(tag: string, step: 1 | -1): void {
    if (tag === 'pre') this.#pre += step;
    if (EMPHASIS.has(tag)) this.#emphasis += step;
    if (tag !== 'a') return;
    this.#links += step;
    if (step === 1) this.#builder.addLink();
  }

  /** Two line ends in a row are how old editors write a paragraph. */
  #lineBreak(): false {
    if (this.#builder.endsWith('\n') && this.#rows.length === 0) this.#flush();
    else this.#builder.addBreak('\n');
    return false;
  }

  #begin(element: Element, tag: string): void {
    if (this.#rows.length > 0) this.#insideRow(tag);
    else this.#flush();
    this.#owners.push(element);
    if (tag === 'tr' && this.#rows.length === 0 && this.#isRowOfData(element))
      this.#rows.push(element);
  }

  #end(element: Element): void {
    if (this.#rows[0] === element) this.#rows = [];
    if (this.#rows.length === 0) this.#flush();
    else if (!this.#builder.endsWith('\t') && !this.#builder.endsWith('\n'))
      this.#builder.addBreak('\n');
    this.#owners.pop();
  }

  #insideRow(tag: string): void {
    if (tag === 'td' || tag === 'th') this.#cellBorder();
    else if (!this.#builder.endsWith('\t') && !this.#builder.endsWith('\n'))
      this.#builder.addBreak('\n');
  }

  #cellBorder(): void {
    this.#builder.dropLineEnds();
    this.#builder.addBreak('\t');
  }

  #isRowOfData(row: Element): boolean {
    const parent = row.parentElement;
    if (!parent) return false;
    return (
      this.#rowTables.has(parent) ||
      (parent.parentElement !== null && this.#rowTables.has(parent.parentElement))
    );
  }

  #flush(): void {
    const block = this.#builder.take();
    if (block) this.blocks.push(block);
  }
}

/**
 * Renders a tree a step at a time.
 * @example drainSteps(collectingSteps(document)).blocks.length // => 2
 */
export function* collectingSteps(
  root: WalkRoot,
  options: CollectOptions = {},
): Steps<CollectedBlocks> {
  const collector = new Collector(options);
  yield* walkingSteps(root, {
    enter: (element, depth) => collector.enter(element, depth),
    leave: (element) => collector.leave(element),
    text: (node) => collector.text(node),
  });
  collector.finish();
  return { blocks: collector.blocks, isCut: collector.isCut };
}

/**
 * Renders a tree as a browser would, one block for each paragraph, heading, list item and table row.
 * @example collectBlocks(document).blocks.map((block) => block.raw) // => ['Tiêu đề', 'Đoạn một.']
 */
export function collectBlocks(root: WalkRoot, options: CollectOptions = {}): CollectedBlocks {
  return drainSteps(collectingSteps(root, options));
}
