import type { PassageKind } from '@camket/domain/data';
import { emptyDraft, type PassageDraft } from '../recording/passage-draft';
import { findWordsInText } from '../reading/find-words-in-text';
import { vietnamDay } from '../store/vietnam-day';
import { wordingOf } from '../wording/wording';
import { judgeForm } from './change-form';
import { keepDraft } from './keep-draft';
import { paintPage } from './paint-page';
import type { PanelContext } from './panel-context';
import type { PassageForm } from './panel-state';
import { recordsOfArticle } from './records-of-article';

const FIRST_KIND: PassageKind = 'request';

/** The conference that an article's passages belong to already: the one most of its records name. */
function knownEventId(context: PanelContext): string | null {
  const { register, article } = context.state.get();
  if (!register || !article) return null;
  const [first] = recordsOfArticle(register, article);
  return first?.record.eventId ?? null;
}

function groupIdOf(
  groups: readonly { readonly groupId: string; readonly label: string }[],
  label: string | null,
): string | null {
  const wanted = label?.trim().toLowerCase();
  return groups.find((group) => group.label.toLowerCase() === wanted)?.groupId ?? null;
}

async function newForm(
  context: PanelContext,
  quote: NonNullable<ReturnType<typeof findWordsInText>>,
): Promise<PassageForm | null> {
  const { article, register } = context.state.get();
  if (!article) return null;
  const reading = await context.loadReading();
  const proposal = reading.proposeTerms(article, quote);
  const taken = [...(register?.events.values() ?? [])].map(({ code }) => code);
  const today = vietnamDay(context.now());
  const newEvent = reading.proposeEvent(article, { taken, newId: context.newId, today });
  const eventId = knownEventId(context) ?? newEvent.eventId;
  const { groupLabel, ...fields } = proposal;
  const groups =
    eventId === newEvent.eventId
      ? newEvent.groups
      : [...(register?.groups.values() ?? [])].filter((group) => group.eventId === eventId);
  const draft: PassageDraft = {
    ...emptyDraft(quote, proposal.kind ?? FIRST_KIND),
    ...fields,
    groupId: groupIdOf(groups, groupLabel ?? null),
  };
  const attachment = { recordId: '', as: 'progress', work: '', note: '' } as const;
  return { mode: 'new', draft, attachment, eventId, newEvent };
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
  const quote = findWordsInText(article.text, selection);
  if (!quote)
    return context.state.change({ notice: { tone: 'bad', text: words.selectionOutsideBody } });
  const form = await newForm(context, quote);
  if (!form) return;
  context.state.change({ form: { ...form, mode }, notice: null });
  await judgeForm(context);
  await keepDraft(context);
  await paintPage(context);
}
