import type { PassageKind } from '@camket/domain/data';
import { emptyDraft, type PassageDraft } from '../recording/passage-draft';
import { findWordsInText } from '../reading/find-words-in-text';
import { articleAround, withCaptions } from '../reading/with-captions';
import { wordingOf } from '../wording/wording';
import { judgeForm } from './change-form';
import { groupIdOf } from './event-of-article';
import { keepDraft } from './keep-draft';
import { paintPage } from './paint-page';
import type { PanelContext } from './panel-context';
import type { PassageForm } from '../recording/passage-form';

const FIRST_KIND: PassageKind = 'request';

async function newForm(
  context: PanelContext,
  quote: NonNullable<ReturnType<typeof findWordsInText>>,
): Promise<PassageForm | null> {
  const { article, event } = context.state.get();
  if (!article || !event) return null;
  const reading = await context.loadReading();
  const around = articleAround(article, quote);
  const { groupLabel, ...fields } = reading.proposeTerms(around, quote);
  const draft: PassageDraft = {
    ...emptyDraft(
      reading.makeQuote(around.text, quote.start, quote.end),
      fields.kind ?? FIRST_KIND,
    ),
    ...fields,
    groupId: groupIdOf(context, groupLabel ?? null),
  };
  const attachment = { recordId: '', as: 'progress', work: '', note: '' } as const;
  return { mode: 'new', draft, attachment, ...event };
}

/** Takes what is selected in the page into the form. */
export async function takeSelection(
  context: PanelContext,
  mode: PassageForm['mode'] = 'new',
): Promise<void> {
  const { tabId, article, language } = context.state.get();
  if (tabId === null || !article) return;
  const words = wordingOf(language);
  const selection = await context.page.selection(tabId);
  if (!selection)
    return context.state.change({ notice: { tone: 'plain', text: words.selectFirst } });
  const quote =
    findWordsInText(article.text, selection) ??
    findWordsInText(withCaptions(article).text, selection);
  if (!quote)
    return context.state.change({ notice: { tone: 'bad', text: words.selectionOutsideBody } });
  const form = await newForm(context, quote);
  if (!form) return;
  context.state.change({ form: { ...form, mode }, notice: null });
  await judgeForm(context);
  await keepDraft(context);
  await paintPage(context);
}
