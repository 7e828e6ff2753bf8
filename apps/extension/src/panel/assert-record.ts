import { attachPassage } from '../recording/attach-passage';
import { captureSource } from '../recording/capture-source';
import { dayOfArticle } from '../recording/day-of-article';
import { holdEvent } from '../recording/hold-event';
import { nextEvent } from '../recording/next-event';
import type { AttachmentDraft, HeldEventDraft, PassageDraft } from '../recording/passage-draft';
import { recordPassage } from '../recording/record-passage';
import { statedTermsOf } from '../recording/stated-terms-of';
import type { ReadArticle } from '../reading/read-article-of-page';
import type { Assertion } from '../store/append-to-store';
import { vietnamDay } from '../store/vietnam-day';
import type { PanelContext } from './panel-context';
import { capturedCopy } from './records-of-article';

/** The conference that passages belong to: one the register knows, or a new one. */
export interface ChosenEvent {
  readonly eventId: string;
  readonly newEvent: HeldEventDraft;
}

/** The copy of the article that passages quote, and what captures it where it is new. */
export interface CapturedArticle {
  readonly sourceId: string;
  readonly assertions: readonly Assertion[];
}

/** A copy of the article is captured once; a changed one becomes a further source. */
export function captureArticle(context: PanelContext, article: ReadArticle): CapturedArticle {
  const { register, room } = context.state.get();
  const captured = register ? capturedCopy(register, article) : null;
  if (captured) return { sourceId: captured.sourceId, assertions: [] };
  const sourceId = context.newId();
  const on = vietnamDay(context.now());
  const source = captureSource(article, { sourceId, on, isPageKept: room !== 'full' });
  return { sourceId, assertions: [source] };
}

/** What attaching a passage of an article to a record asserts. */
export function assertAttachment(
  context: PanelContext,
  draft: AttachmentDraft,
  { article, sourceId }: { readonly article: ReadArticle; readonly sourceId: string },
): Assertion[] {
  const { publishedAt, url, title } = article;
  return attachPassage(draft, {
    sourceId,
    on: dayOfArticle({ heldOn: '', publishedAt, today: vietnamDay(context.now()) }),
    url,
    title: (title ?? url).slice(0, 1_000),
    newId: context.newId,
  });
}

/** Keeps the conference of the article for what follows; a further one would be new. */
export function keepEvent(context: PanelContext, { eventId, newEvent }: ChosenEvent): void {
  const isUsed = eventId === newEvent.eventId;
  const next = isUsed ? nextEvent(newEvent, context.newId) : newEvent;
  context.state.change({ event: { eventId, newEvent: next } });
}

function heldOnOf(context: PanelContext, { eventId, newEvent }: ChosenEvent): string {
  if (eventId === newEvent.eventId) return newEvent.heldOn;
  const held = context.state.get().register?.events.get(eventId)?.heldOn;
  return held?.state === 'stated' && held.value.precision === 'day' ? held.value.on : '';
}

/** What following passages of one article asserts: the conference where it is new, and a record for each. */
export async function assertRecords(
  context: PanelContext,
  items: readonly { readonly draft: PassageDraft; readonly recordId: string }[],
  given: { readonly article: ReadArticle; readonly sourceId: string; readonly event: ChosenEvent },
): Promise<Assertion[]> {
  const { article, sourceId, event } = given;
  const { terms } = await context.loadReading();
  const today = vietnamDay(context.now());
  const { publishedAt } = article;
  const on = dayOfArticle({ heldOn: heldOnOf(context, event), publishedAt, today });
  const isKnown = context.state.get().register?.events.has(event.eventId) === true;
  const isNew = event.eventId === event.newEvent.eventId && !isKnown;
  const held = isNew ? holdEvent(event.newEvent, { sourceId, on }) : [];
  const records = items.flatMap(({ draft, recordId }) =>
    recordPassage(draft, {
      recordId,
      sourceId,
      eventId: event.eventId,
      on,
      stated: statedTermsOf(draft, terms),
    }),
  );
  return [...held, ...records];
}
