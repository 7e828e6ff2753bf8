import { oneLine } from '../fields/plain-words';
import type { TextBlock } from '../rendering/text-block';

/** More pieces than a line that dates or signs a page has. */
const MOST_PIECES = 40;

/**
 * A block's words with a space wherever two elements meet; line breaks are kept.
 * @example spacedText(block) // => 'Hội nghị\n10/07/2025 3:05 CH Lượt xem: 120'
 */
export function spacedText({ pieces, raw }: TextBlock): string {
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return raw;
  const parts = pieces.map(({ node, start }, nth) => {
    const next = pieces[nth + 1];
    const isJoined = next?.node.previousSibling === node;
    return raw.slice(start, next?.start ?? raw.length) + (isJoined ? '' : ' ');
  });
  return raw.slice(0, pieces[0]?.start ?? 0) + parts.join('');
}

/**
 * A block's words on one line with a space wherever two elements meet, which a style sheet sets apart on the screen.
 * @example spacedLine(block) // => '07/11/2025 09:48 215 lượt xem', where `raw` is '07/11/2025 09:48215 lượt xem'
 */
export function spacedLine(block: TextBlock): string {
  return oneLine(spacedText(block));
}

/**
 * What each element of a block says, one after the other.
 * @example elementWords(block) // => ['Mai Hoa', '15/09/2025 17:45']
 */
export function elementWords({ pieces, raw }: TextBlock): string[] {
  return pieces
    .slice(0, MOST_PIECES)
    .map(({ start, length }) => oneLine(raw.slice(start, start + length)))
    .filter((words) => words !== '');
}
