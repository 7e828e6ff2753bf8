import { drainSteps, type Steps } from '../slices/run-in-slices';

/** A text with white space folded to single spaces and nothing else changed, and its positions in the text before. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it stands in the text before folding; one more for the end. */
  readonly origin: Uint32Array;
}

const FOLDABLE = /[\s\u00AD\u200B\u2060\uFEFF]/u;

/** UTF-16 units that are folded between two places to pause. */
const UNITS_A_STEP = 25_000;

/** White space or a character that shows nothing; letters are told apart without a table. */
function isFoldable(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && FOLDABLE.test(String.fromCharCode(code)))
  );
}

function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

/** Folds a text a stretch at a time. */
class Folder {
  readonly #text: string;
  readonly #origin: Uint32Array;
  readonly #chunks: string[] = [];
  #size = 0;
  /** Where the run of characters that stay began; -1 between two runs. */
  #runFrom = -1;
  /** Where the white space began that parts two runs; -1 when nothing that shows parts them. */
  #pendingAt = -1;

  constructor(text: string) {
    this.#text = text;
    this.#origin = new Uint32Array(text.length + 1);
  }

  /** Folds the units from one position to another. */
  fold(from: number, to: number): void {
    const parts: string[] = [];
    for (let at = from; at < to; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (isFoldable(code) && !this.#isSingleSpace(at, code)) this.#leaveOut(parts, at, code);
      else {
        if (this.#runFrom < 0) this.#beginRun(parts, at);
        this.#origin[this.#size++] = at;
      }
    }
    if (this.#runFrom >= 0) parts.push(this.#text.slice(this.#runFrom, to));
    if (this.#runFrom >= 0) this.#runFrom = to;
    this.#chunks.push(parts.join(''));
  }

  folded(): FoldedText {
    this.#origin[this.#size] = this.#text.length;
    return { text: this.#chunks.join(''), origin: this.#origin.subarray(0, this.#size + 1) };
  }

  /** One space between two letters stays as it is: it does not end the run. */
  #isSingleSpace(at: number, code: number): boolean {
    const isInside = code === 0x20 && this.#runFrom >= 0 && at + 1 < this.#text.length;
    return isInside && !isFoldable(this.#text.charCodeAt(at + 1));
  }

  #leaveOut(parts: string[], at: number, code: number): void {
    if (this.#runFrom >= 0) parts.push(this.#text.slice(this.#runFrom, at));
    this.#runFrom = -1;
    if (this.#pendingAt < 0 && !isInvisible(code)) this.#pendingAt = at;
  }

  #beginRun(parts: string[], at: number): void {
    if (this.#pendingAt >= 0 && this.#size > 0) {
      parts.push(' ');
      this.#origin[this.#size++] = this.#pendingAt;
    }
    this.#pendingAt = -1;
    this.#runFrom = at;
  }
}

/**
 * Folds white space (no-break spaces, line ends and invisible characters too) so that a quotation is found
 * however a page is broken into lines. The text must be NFC.
 * @example foldText('một\n\nhai').text // => 'một hai'
 */
export function foldText(text: string): FoldedText {
  return drainSteps(foldingSteps(text));
}

/**
 * The same a step at a time.
 * @example drainSteps(foldingSteps('một\n\nhai')).text // => 'một hai'
 */
export function* foldingSteps(text: string): Steps<FoldedText> {
  const folder = new Folder(text);
  for (let from = 0; from < text.length; from += UNITS_A_STEP) {
    if (from > 0) yield undefined;
    folder.fold(from, Math.min(text.length, from + UNITS_A_STEP));
  }
  return folder.folded();
}
