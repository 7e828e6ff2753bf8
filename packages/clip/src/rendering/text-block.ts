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
/** White space of which less is shown than stands there, or nothing; a plain space between two words is left as it is. */
const LOOSE = /^[ \t\n\r\f]+|[ \t\n\r\f]+$|[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+/gu;

const UNITS_A_STRETCH = 4_000;

/** The end of a stretch, if need be some units farther so that it does not fall beside white space. */
function stretchEnd(data: string, from: number): number {
  let end = from + UNITS_A_STRETCH;
  while (end < data.length && data.slice(end - 1, end + 1).search(WHITE) >= 0) end += 1;
  return Math.min(end, data.length);
}

function withoutBreaksAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\t')) end -= 1;
  return text.slice(0, end);
}

/** What a text node stands in. */
export interface Surroundings {
  readonly link: boolean;
  readonly pre: boolean;
  readonly emphasis: boolean;
  /** At most this many UTF-16 units of the node are taken. */
  readonly most: number;
}

/** Builds the text of one block from text nodes, collapsing white space as a browser does. */
export class BlockBuilder {
  #text = '';
  /** The last character, kept apart: asking the growing text for it would copy it each time. */
  #last = '';
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

  /** Adds the characters of a text node, at most `inside.most` of them; answers how many stand in the text now. */
  add(node: Text, owner: Element, inside: Surroundings): number {
    const before = this.#text.length;
    const data = node.length > inside.most ? node.data.slice(0, inside.most) : node.data;
    if (inside.pre) this.#push(node, 0, data);
    else this.#addCollapsed(node, data);
    const added = this.#text.length - before;
    if (added === 0) return 0;
    this.#element ??= owner;
    if (inside.link) this.#linked += added;
    if (inside.emphasis) this.#emphasised += added;
    return added;
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
    if (this.#text === '') return;
    this.#text += mark;
    this.#last = mark;
  }

  /** Takes back line ends, so that a cell border does not follow an empty line. */
  dropLineEnds(): void {
    if (this.#last !== '\n') return;
    let end = this.#text.length;
    while (end > 0 && this.#text[end - 1] === '\n') end -= 1;
    this.#text = this.#text.slice(0, end);
    this.#last = this.#text.slice(-1);
  }

  /** Whether the last character is this break. */
  endsWith(mark: '\n' | '\t'): boolean {
    return this.#last === mark;
  }

  /** Hands over the block, or null when it holds no character, and begins a new one. */
  take(): TextBlock | null {
    const raw = withoutBreaksAtEnd(this.#text);
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
    this.#last = '';
    this.#pieces = [];
    this.#space = null;
    this.#linked = 0;
    this.#links = 0;
    this.#emphasised = 0;
    this.#element = null;
  }

  /** A long text is looked at a stretch at a time. */
  #addCollapsed(node: Text, data: string): void {
    for (let from = 0; from < data.length;) {
      const to = stretchEnd(data, from);
      const stretch = data.slice(from, to);
      this.#addWords(node, from, stretch);
      from = to;
    }
  }

  #addWords(node: Text, from: number, stretch: string): void {
    let at = 0;
    for (const { 0: white, index } of stretch.matchAll(LOOSE)) {
      if (index > at) this.#word(node, from + at, stretch.slice(at, index));
      this.#space ??= { node, at: from + index };
      at = index + white.length;
    }
    if (at < stretch.length) this.#word(node, from + at, stretch.slice(at));
  }

  #word(node: Text, at: number, word: string): void {
    this.#flushSpace();
    this.#push(node, at, word);
  }

  #flushSpace(): void {
    const space = this.#space;
    this.#space = null;
    if (!space || this.#text === '' || this.#last === '\n' || this.#last === '\t') return;
    this.#push(space.node, space.at, ' ');
  }

  #push(node: Text, nodeStart: number, characters: string): void {
    if (characters === '') return;
    const last = this.#pieces.at(-1);
    const start = this.#text.length;
    this.#text += characters;
    this.#last = characters.slice(-1);
    const follows =
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === start;
    if (follows) last.length += characters.length;
    else this.#pieces.push({ node, nodeStart, start, length: characters.length });
  }
}
