import type { ReadArticle } from '../reading/read-article-of-page';
import { isConnected } from '../settings/open-current-office';
import { paintPage } from './paint-page';
import type { PanelContext } from './panel-context';

/**
 * Asks the office's register who clipped what of the article, and paints what this device does not have yet. Asked only
 * once the button was pressed on the page, and only where the office is connected.
 */
export async function lookUpClips(
  context: PanelContext,
  article: Pick<ReadArticle, 'url' | 'canonicalUrl'>,
): Promise<void> {
  const { state, office, askClips } = context;
  if (!isConnected(office)) return;
  state.change({ officeClips: { state: 'asking', clips: [] } });
  const officeClips = await askClips(article.canonicalUrl ?? article.url);
  if (state.get().article !== article) return;
  state.change({ officeClips });
  await paintPage(context);
}
