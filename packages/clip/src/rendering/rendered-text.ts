import { mapNfc, type NfcMap } from './nfc-map';
import type { TextBlock } from './text-block';

/** What stands between two blocks of a rendered text: one empty line. */
export const BLOCK_SEPARATOR = '\n\n';

/** A block with its place in a rendered text, in UTF-16 units of NFC text. */
export interface PlacedBlock {
  readonly block: TextBlock;
  readonly nfc: NfcMap;
  readonly start: number;
  readonly end: number;
}

/** A text in NFC made of blocks, each of which knows the nodes it came from. */
export interface RenderedText {
  readonly text: string;
  readonly placed: readonly PlacedBlock[];
}

/**
 * Joins blocks into one NFC text, one empty line between two, keeping where each came from.
 * @example renderText(collectBlocks(document.body).blocks).text // => 'Đoạn một.\n\nĐoạn hai.'
 */
export function renderText(blocks: readonly TextBlock[]): RenderedText {
  const placed: PlacedBlock[] = [];
  let start = 0;
  for (const block of blocks) {
    const nfc = mapNfc(block.raw);
    const end = start + nfc.text.length;
    placed.push({ block, nfc, start, end });
    start = end + BLOCK_SEPARATOR.length;
  }
  return { text: placed.map(({ nfc }) => nfc.text).join(BLOCK_SEPARATOR), placed };
}
