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

/** The key of a form: that of its article, or of the refused event it mends. */
export function draftKeyOfForm(
  article: Pick<ReadArticle, 'url' | 'canonicalUrl'>,
  { mends }: Pick<PassageForm, 'mends'>,
): string {
  return mends ? mendingKeyOf(mends.id) : draftKeyOf(article);
}

/**
 * The key under which the form that mends a refused event is kept.
 *
 * @example
 * mendingKeyOf('018f0000'); // => 'mending:018f0000'
 */
export function mendingKeyOf(eventId: string): string {
  return `mending:${eventId}`;
}

/** Keeps the form as it stands, so that it survives closing; one that is being saved is kept by saving it. */
export async function keepDraft(context: PanelContext): Promise<void> {
  const { article, form, isSaving } = context.state.get();
  if (!article || !form || isSaving) return;
  const draft = { value: form, nowMs: context.now() };
  try {
    await saveDraft(context.office.store, draftKeyOfForm(article, form), draft);
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
  return readFormAt(context, draftKeyOf(article));
}

/** The form that was left under a key, or null. */
export async function readFormAt(
  { office }: Pick<PanelContext, 'office'>,
  key: string,
): Promise<PassageForm | null> {
  const left = (await readDraft(office.store, key)) as PassageForm | null;
  if (left === null) return null;
  return { ...left, draft: { ...emptyDraft(left.draft.quote, left.draft.kind), ...left.draft } };
}

/** Gives the form up. */
export async function dropForm(context: PanelContext): Promise<void> {
  const { article, form } = context.state.get();
  context.state.change({ form: null, findings: [], notice: null });
  if (article && form) await dropDraft(context.office.store, draftKeyOfForm(article, form));
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

/** The keys of the proposals of an article that were rejected. */
export async function readRejected(
  context: PanelContext,
  article: Pick<ReadArticle, 'url' | 'canonicalUrl'>,
): Promise<ReadonlySet<unknown>> {
  const kept = await readDraft(context.office.store, rejectedKeyOf(article));
  return new Set(Array.isArray(kept) ? kept : []);
}

/** What is kept of an article: the form that was left, and the keys of the proposals that were rejected. */
export interface KeptOfArticle {
  readonly key: string;
  readonly form: PassageForm | null;
  readonly rejected: ReadonlySet<unknown>;
}

/** What is kept of an article; `known` where it was asked for already by what turned out to be the article's address. */
export async function readKept(
  context: PanelContext,
  article: Pick<ReadArticle, 'url' | 'canonicalUrl'>,
  known: KeptOfArticle | null = null,
): Promise<KeptOfArticle> {
  const key = draftKeyOf(article);
  if (known?.key === key) return known;
  const [form, rejected] = await Promise.all([
    readLeftForm(context, article),
    readRejected(context, article),
  ]);
  return { key, form, rejected };
}
