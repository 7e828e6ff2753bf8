import type { ReadArticle } from '../reading/read-article-of-page';
import { dropDraft, saveDraft } from '../store/drafts';
import type { PanelContext } from './panel-context';

/**
 * The key under which the form of an article is kept: its address without what follows `#`.
 *
 * @example
 * draftKeyOf({ url: 'https://a.vn/1#x', canonicalUrl: null }); // => 'passage:https://a.vn/1'
 */
export function draftKeyOf(article: Pick<ReadArticle, 'url' | 'canonicalUrl'>): string {
  return `passage:${(article.canonicalUrl ?? article.url).split('#')[0] ?? ''}`;
}

/** Keeps the form as it stands, so that it survives closing. */
export async function keepDraft(context: PanelContext): Promise<void> {
  const { article, form } = context.state.get();
  if (!article || !form) return;
  await saveDraft(context.office.store, draftKeyOf(article), { value: form, nowMs: context.now() });
}

/** Gives the form up. */
export async function dropForm(context: PanelContext): Promise<void> {
  const { article } = context.state.get();
  context.state.change({ form: null, findings: [], notice: null });
  if (article) await dropDraft(context.office.store, draftKeyOf(article));
}

/**
 * The key under which the proposals that were rejected are kept.
 *
 * @example
 * rejectedKeyOf({ url: 'https://a.vn/1', canonicalUrl: null }); // => 'rejected:https://a.vn/1'
 */
export function rejectedKeyOf(article: Pick<ReadArticle, 'url' | 'canonicalUrl'>): string {
  return draftKeyOf(article).replace(/^passage:/u, 'rejected:');
}
