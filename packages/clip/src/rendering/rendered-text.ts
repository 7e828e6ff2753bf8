import { drainSteps, type Steps } from '../slices/run-in-slices';
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

/** UTF-16 units that are rendered between two places to pause. */
const UNITS_A_STEP = 20_000;

/**
 * Joins blocks into one NFC text a step at a time.
 * @example drainSteps(renderingSteps(blocks)).text // => 'Đoạn một.\n\nĐoạn hai.'
 */
export function* renderingSteps(blocks: readonly TextBlock[]): Steps<RenderedText> {
  const placed: PlacedBlock[] = [];
  const stretches: string[] = [];
  let texts: string[] = [];
  let start = 0;
  let until = UNITS_A_STEP;
  for (const block of blocks) {
    const nfc = mapNfc(block.raw);
    const end = start + nfc.text.length;
    placed.push({ block, nfc, start, end });
    texts.push(nfc.text);
    start = end + BLOCK_SEPARATOR.length;
    if (start < until) continue;
    until = start + UNITS_A_STEP;
    stretches.push(texts.join(BLOCK_SEPARATOR));
    texts = [];
    yield undefined;
  }
  if (texts.length > 0) stretches.push(texts.join(BLOCK_SEPARATOR));
  return { text: stretches.join(BLOCK_SEPARATOR), placed };
}

/**
 * Joins blocks into one NFC text, one empty line between two, keeping where each came from.
 * @example renderText(collectBlocks(document.body).blocks).text // => 'Đoạn một.\n\nĐoạn hai.'
 */
export function renderText(blocks: readonly TextBlock[]): RenderedText {
  return drainSteps(renderingSteps(blocks));
}
