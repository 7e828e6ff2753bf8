import { collectingSteps } from '../rendering/collect-blocks';
import { renderingSteps, type RenderedText } from '../rendering/rendered-text';
import { drainSteps, type Steps } from '../slices/run-in-slices';

/**
 * The whole page as the reader renders it, a step at a time.
 * @example drainSteps(pageTextSteps(document)).text // => 'Trang chủ\n\nTiêu đề\n\nĐoạn một.'
 */
export function* pageTextSteps(document: Document): Steps<RenderedText> {
  const { blocks } = yield* collectingSteps(document);
  return yield* renderingSteps(blocks);
}

/**
 * The whole page as the reader renders it, navigation included, with its map to the nodes of the live page.
 * @example pageText(document).text // => 'Trang chủ\n\nTiêu đề\n\nĐoạn một.'
 */
export function pageText(document: Document): RenderedText {
  return drainSteps(pageTextSteps(document));
}
