/** A run of characters of one text node that stands, character by character, in a block's text. */
export interface TextPiece {
  /** The text node the characters come from. */
  readonly node: Text;
  /** Where they begin in the node, in UTF-16 units. */
  readonly nodeStart: number;
  /** Where they begin in the block's text before NFC, in UTF-16 units. */
  readonly start: number;
  /** How many UTF-16 units there are. */
  length: number;
}

/** One paragraph, heading, list item or table row as rendered. */
export interface TextBlock {
  /** The innermost block element around the first character; the `tr` for a table row. */
  readonly element: Element;
  /** The text before NFC, white space collapsed as a browser does. */
  readonly raw: string;
  /** Which characters of which nodes make up `raw`, in order. */
  readonly pieces: readonly TextPiece[];
  /** UTF-16 units of `raw` that stand inside links. */
  readonly linked: number;
  /** How many links begin in the block. */
  readonly links: number;
  /** UTF-16 units of `raw` in italics or bold. */
  readonly emphasised: number;
  /** Pictures, films and frames between the block before and this one, or inside it. */
  readonly pictures: number;
}

const WHITE = /[ \t\n\r\f]+/gu;
const PLAIN = /^(?:[^ \t\n\r\f]+ )*[^ \t\n\r\f]+$/u;

/** What a text node stands in. */
export interface Surroundings {
  readonly link: boolean;
  readonly pre: boolean;
  readonly emphasis: boolean;
}

/** Builds the text of one block from text nodes, collapsing white space as a browser does. */
export class BlockBuilder {
  #text = '';
  #pieces: TextPiece[] = [];
  #space: { node: Text; at: number } | null = null;
  #linked = 0;
  #links = 0;
  #emphasised = 0;
  #pictures = 0;
  #element: Element | null = null;

  /** Whether nothing but white space came so far. */
  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** Adds the characters of a text node. */
  add(node: Text, owner: Element, inside: Surroundings): void {
    const before = this.#text.length;
    if (inside.pre) this.#addVerbatim(node);
    else this.#addCollapsed(node);
    if (this.#text.length === before) return;
    this.#element ??= owner;
    if (inside.link) this.#linked += this.#text.length - before;
    if (inside.emphasis) this.#emphasised += this.#text.length - before;
  }

  /** Counts a link that begins here. */
  addLink(): void {
    this.#links += 1;
  }

  /** Counts a picture that stands here. */
  addPicture(): void {
    this.#pictures += 1;
  }

  /** Adds a line end or a cell border; white space before it disappears, and it never comes first. */
  addBreak(mark: '\n' | '\t'): void {
    this.#space = null;
    if (this.#text !== '') this.#text += mark;
  }

  /** Takes back line ends, so that a cell border does not follow an empty line. */
  dropLineEnds(): void {
    this.#text = this.#text.replace(/\n+$/u, '');
  }

  /** Whether the last character is this break. */
  endsWith(mark: '\n' | '\t'): boolean {
    return this.#text.endsWith(mark);
  }

  /** Hands over the block, or null when it holds no character, and begins a new one. */
  take(): TextBlock | null {
    const raw = this.#text.replace(/[\n\t]+$/u, '');
    const element = this.#element;
    const counts = { linked: this.#linked, links: this.#links, emphasised: this.#emphasised };
    const block =
      raw.trim() === '' || !element
        ? null
        : { element, raw, pieces: this.#pieces, ...counts, pictures: this.#pictures };
    if (block) this.#pictures = 0;
    this.#reset();
    return block;
  }

  #reset(): void {
    this.#text = '';
    this.#pieces = [];
    this.#space = null;
    this.#linked = 0;
    this.#links = 0;
    this.#emphasised = 0;
    this.#element = null;
  }

  #addVerbatim(node: Text): void {
    if (node.data !== '') this.#push(node, 0, node.data);
  }

  #addCollapsed(node: Text): void {
    const { data } = node;
    if (data.length < 4096 && PLAIN.test(data)) {
      this.#flushSpace();
      this.#push(node, 0, data);
      return;
    }
    let at = 0;
    for (const { 0: white, index } of data.matchAll(WHITE)) {
      if (index > at) this.#word(node, at, data.slice(at, index));
      this.#space ??= { node, at: index };
      at = index + white.length;
    }
    if (at < data.length) this.#word(node, at, data.slice(at));
  }

  #word(node: Text, at: number, word: string): void {
    this.#flushSpace();
    this.#push(node, at, word);
  }

  #flushSpace(): void {
    const space = this.#space;
    this.#space = null;
    if (!space || this.#text === '' || /[\n\t]$/u.test(this.#text.slice(-1))) return;
    this.#push(space.node, space.at, ' ');
  }

  #push(node: Text, nodeStart: number, characters: string): void {
    const last = this.#pieces.at(-1);
    const start = this.#text.length;
    this.#text += characters;
    const follows =
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === start;
    if (follows) last.length += characters.length;
    else this.#pieces.push({ node, nodeStart, start, length: characters.length });
  }
}
