/** A text with white space folded to single spaces and nothing else changed, and its positions in the text before. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it stands in the text before folding; one more for the end. */
  readonly origin: Uint32Array;
}

const FOLDABLE = /[\s\u00AD\u200B\u2060\uFEFF]/u;

/** White space or a character that shows nothing. */
function isFoldable(unit: string): boolean {
  return unit <= ' ' || (unit >= '\u00A0' && FOLDABLE.test(unit));
}

function isInvisible(unit: string): boolean {
  return unit === '\u00AD' || unit === '\u200B' || unit === '\u2060' || unit === '\uFEFF';
}

/**
 * Folds white space (no-break spaces, line ends and invisible characters too) so that a quotation is found
 * however a page is broken into lines. The text must be NFC.
 * @example foldText('một\n\nhai').text // => 'một hai'
 */
export function foldText(text: string): FoldedText {
  const origin = new Uint32Array(text.length + 1);
  const out: string[] = [];
  let pendingAt = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (isFoldable(unit)) {
      if (pendingAt < 0 && !isInvisible(unit)) pendingAt = at;
      continue;
    }
    if (pendingAt >= 0 && out.length > 0) {
      origin[out.length] = pendingAt;
      out.push(' ');
    }
    pendingAt = -1;
    origin[out.length] = at;
    out.push(unit);
  }
  origin[out.length] = text.length;
  return { text: out.join(''), origin: origin.slice(0, out.length + 1) };
}
