import type { EventEnvelope } from '@camket/client';
import type { RecordData } from '../recording/mend-refused';
import type { ReadArticle } from '../reading/read-article-of-page';
import { articleAround } from '../reading/with-captions';
import { appendToStore } from '../store/append-to-store';
import { wordingOf } from '../wording/wording';
import { assertAttachment, assertRecords, captureArticle, keepEvent } from './assert-record';
import { draftKeyOf, draftKeyOfForm, keepDraft } from './keep-draft';
import { paintPage } from './paint-page';
import type { PanelContext } from './panel-context';
import type { PassageForm } from '../recording/passage-form';
import { refreshOffice } from './refresh-office';
import { sayNotSaved } from './say-failure';

interface Saving {
  readonly article: ReadArticle;
  readonly form: PassageForm;
}

async function write(context: PanelContext, form: PassageForm, article: ReadArticle) {
  const around = articleAround(article, form.draft.quote);
  const { sourceId, assertions } = captureArticle(context, around);
  const items = [{ draft: form.draft, recordId: context.newId() }];
  const asserted =
    form.mode === 'attach'
      ? assertAttachment(
          context,
          { ...form.attachment, quote: form.draft.quote },
          { article, sourceId },
        )
      : await assertRecords(context, items, { article, sourceId, event: form });
  const { actor, store } = context.office;
  await appendToStore(store, [...assertions, ...asserted], {
    actor,
    now: context.now,
    newId: context.newId,
    draftKey: draftKeyOf(article),
  });
}

/** Says of the same record what the refused event should have said, and takes that event back. */
async function writeMended(
  context: PanelContext,
  { form, article }: Saving,
  refused: EventEnvelope,
) {
  // Needed in the list of the register alone: the panel need not load it to be painted.
  const { mendRefused } = await import('../recording/mend-refused');
  const { recordId, quotations } = refused.data as RecordData;
  const sourceId = quotations[0]?.sourceId ?? '';
  const items = [{ draft: form.draft, recordId }];
  const asserted = await assertRecords(context, items, { article, sourceId, event: form });
  const { actor, store } = context.office;
  const reason = wordingOf(context.state.get().language).mendReason;
  await appendToStore(store, mendRefused(asserted, refused, reason), {
    actor,
    now: context.now,
    newId: context.newId,
    draftKey: draftKeyOfForm(article, form),
    replaces: refused.id,
  });
}

/**
 * Saves the form. "Đã lưu" is said only after the transaction is complete with strict durability;
 * sending begins afterwards and by itself.
 */
export async function saveForm(context: PanelContext): Promise<void> {
  const { form, article, isSaving, findings, language } = context.state.get();
  if (!form || !article || isSaving) return;
  const words = wordingOf(language);
  if (findings.some(({ severity }) => severity === 'error')) {
    const notice = { tone: 'bad', text: words.mendFirst } as const;
    return context.state.change({ notice, saveTried: form.draft.quote });
  }
  context.state.change({ isSaving: true, notice: null });
  try {
    if (form.mends) await writeMended(context, { form, article }, form.mends);
    else await write(context, form, article);
    if (form.mode === 'new') keepEvent(context, form);
    const notice = { tone: 'good', text: words.saved } as const;
    context.state.change({ form: null, findings: [], notice, isSaving: false });
  } catch (error) {
    context.state.change({ isSaving: false });
    await keepDraft(context);
    return sayNotSaved(context, error);
  }
  await refreshOffice(context);
  void context.askToSend(true);
  await paintPage(context);
}
