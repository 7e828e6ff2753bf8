import type { ReadArticle } from '../reading/read-article-of-page';
import { dropDraft, readDraft, saveDraft } from '../store/drafts';
import { isOutOfRoom } from '../settings/storage-room';
import { emptyDraft } from '../recording/passage-draft';
import type { PanelContext } from './panel-context';
import type { PassageForm } from '../recording/passage-form';

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
  const draft = { value: form, nowMs: context.now() };
  try {
    await saveDraft(context.office.store, draftKeyOf(article), draft);
  } catch (error) {
    // The form itself stays on the screen; only closing would lose it, so it is warned of.
    if (isOutOfRoom(error)) context.state.change({ room: 'full' });
    await context.logError(error);
  }
}

/** The form that was left for an article, or null; what a later version added is empty in it. */
export async function readLeftForm(
  context: PanelContext,
  article: Pick<ReadArticle, 'url' | 'canonicalUrl'>,
): Promise<PassageForm | null> {
  const left = (await readDraft(context.office.store, draftKeyOf(article))) as PassageForm | null;
  if (left === null) return null;
  return { ...left, draft: { ...emptyDraft(left.draft.quote, left.draft.kind), ...left.draft } };
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
