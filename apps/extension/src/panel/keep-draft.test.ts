import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ReadArticle } from '../reading/read-article-of-page';
import type { PassageForm } from '../recording/passage-form';
import { dropDraft } from '../store/drafts';
import { openOfficeStore } from '../store/open-office-store';
import { randomId } from '../store/random-id';
import { draftKeyOf, keepDraft, readLeftForm } from './keep-draft';
import type { PanelContext } from './panel-context';
import { createObservable, INITIAL_STATE } from './panel-state';

const article = { url: 'https://a.vn/1', canonicalUrl: null } as ReadArticle;
const draft = { quote: { exact: 'Sẽ làm.', prefix: '', suffix: '', start: 0, end: 7 } };
const form = { mode: 'new', draft: { ...draft, kind: 'pledge' } } as PassageForm;

async function contextWithForm() {
  const ids = { client: randomId(), ledger: randomId(), org: 'local' };
  const store = await openOfficeStore(`drafts-${randomId()}`, ids);
  const state = createObservable({ ...INITIAL_STATE, article, form });
  return { state, office: { store }, now: () => 0 } as unknown as PanelContext;
}

describe('The form that is being filled in', () => {
  it('is kept, and is there again when its article is read the next time', async () => {
    const context = await contextWithForm();
    await keepDraft(context);
    expect((await readLeftForm(context, article))?.draft.quote.exact).toBe('Sẽ làm.');
  });

  it('does not come back where a pause in typing ends while it is being saved', async () => {
    const context = await contextWithForm();
    await keepDraft(context);
    context.state.change({ isSaving: true });
    // Saving ends the draft with the events, in one transaction; the form stands until that is complete.
    await dropDraft(context.office.store, draftKeyOf(article));
    await keepDraft(context);
    expect(await readLeftForm(context, article)).toBeNull();
  });

  it('is kept again where saving failed', async () => {
    const context = await contextWithForm();
    context.state.change({ isSaving: true });
    await keepDraft(context);
    context.state.change({ isSaving: false });
    await keepDraft(context);
    expect(await readLeftForm(context, article)).not.toBeNull();
  });
});
