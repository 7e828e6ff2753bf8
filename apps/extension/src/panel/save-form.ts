import { attachPassage } from '../recording/attach-passage';
import { captureSource } from '../recording/capture-source';
import { dayOfArticle } from '../recording/day-of-article';
import { holdEvent } from '../recording/hold-event';
import { recordPassage } from '../recording/record-passage';
import { statedTermsOf } from '../recording/stated-terms-of';
import type { ReadArticle } from '../reading/read-article-of-page';
import { appendToStore, type Assertion } from '../store/append-to-store';
import { vietnamDay } from '../store/vietnam-day';
import { wordingOf } from '../wording/wording';
import { draftKeyOf } from './keep-draft';
import { paintPage } from './paint-page';
import type { PanelContext } from './panel-context';
import type { PassageForm } from './panel-state';
import { refreshOffice } from './read-tab';
import { capturedCopy } from './records-of-article';

interface Saving {
  readonly article: ReadArticle;
  readonly form: PassageForm;
  readonly sourceId: string;
  readonly today: string;
}

/** A copy of the article is captured once; a changed one becomes a further source. */
function sourceOf(context: PanelContext, article: ReadArticle) {
  const { register } = context.state.get();
  const captured = register ? capturedCopy(register, article) : null;
  const today = vietnamDay(context.now());
  if (captured) return { sourceId: captured.sourceId as string, events: [] };
  const sourceId = context.newId();
  return { sourceId, events: [captureSource(article, { sourceId, on: today })] };
}

function heldOnOf(context: PanelContext, form: PassageForm): string {
  if (form.eventId === form.newEvent.eventId) return form.newEvent.heldOn;
  const held = context.state.get().register?.events.get(form.eventId)?.heldOn;
  return held?.state === 'stated' && held.value.precision === 'day' ? held.value.on : '';
}

async function newRecord(context: PanelContext, saving: Saving): Promise<Assertion[]> {
  const { form, article, sourceId, today } = saving;
  const { terms } = await context.loadReading();
  const { publishedAt } = article;
  const on = dayOfArticle({ heldOn: heldOnOf(context, form), publishedAt, today });
  const isNewEvent = form.eventId === form.newEvent.eventId;
  const isKnown = context.state.get().register?.events.has(form.eventId) === true;
  const held = isNewEvent && !isKnown ? holdEvent(form.newEvent, { sourceId, on }) : [];
  const passage = recordPassage(form.draft, {
    recordId: context.newId(),
    sourceId,
    eventId: form.eventId,
    on,
    stated: statedTermsOf(form.draft, terms),
  });
  return [...held, ...passage];
}

function attached(context: PanelContext, saving: Saving): Assertion[] {
  const { form, article, sourceId, today } = saving;
  const record = context.state.get().register?.records.get(form.attachment.recordId);
  return attachPassage(
    { ...form.attachment, quote: form.draft.quote },
    {
      sourceId,
      on: dayOfArticle({ heldOn: '', publishedAt: article.publishedAt, today }),
      url: article.url,
      title: (article.title ?? article.url).slice(0, 1_000),
      recordKind: record?.kind ?? 'request',
      newId: context.newId,
    },
  );
}

async function write(context: PanelContext, form: PassageForm, article: ReadArticle) {
  const source = sourceOf(context, article);
  const saving = { form, article, sourceId: source.sourceId, today: vietnamDay(context.now()) };
  const events =
    form.mode === 'attach' ? attached(context, saving) : await newRecord(context, saving);
  const { actor } = context.office;
  await appendToStore(context.office.store, [...source.events, ...events], {
    actor,
    now: context.now,
    newId: context.newId,
    draftKey: draftKeyOf(article),
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
  if (findings.some(({ severity }) => severity === 'error'))
    return context.state.change({ notice: { tone: 'bad', text: words.mendFirst } });
  context.state.change({ isSaving: true, notice: null });
  try {
    await write(context, form, article);
    context.state.change({
      form: null,
      findings: [],
      notice: { tone: 'good', text: words.saved },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return context.state.change({ notice: { tone: 'bad', text: words.notSaved(reason) } });
  } finally {
    context.state.change({ isSaving: false });
  }
  await refreshOffice(context);
  void context.askToSend(true);
  await paintPage(context);
}
