import { collectBlocks } from '../rendering/collect-blocks';
import { renderText, type RenderedText } from '../rendering/rendered-text';

/**
 * The whole page as the reader renders it, navigation included, with its map to the nodes of the live page.
 * @example pageText(document).text // => 'Trang chủ\n\nTiêu đề\n\nĐoạn một.'
 */
export function pageText(document: Document): RenderedText {
  return renderText(collectBlocks(document).blocks);
}
