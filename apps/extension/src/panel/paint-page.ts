import type { TextQuote } from '@camket/domain';
import type { PaintMark } from '../page/page-commands';
import { clipsToCome } from './office-clips';
import type { PanelContext } from './panel-context';
import type { PanelState } from './panel-state';
import { proposalsInOrder } from './open-proposals';
import { recordsOfArticle } from './records-of-article';

type Words = Pick<TextQuote, 'exact' | 'prefix' | 'suffix'>;

const plainMark = (kind: PaintMark['kind'], quote: Words): PaintMark => {
  const { exact, prefix, suffix } = quote;
  return { kind, exact, prefix, suffix };
};

/**
 * What is painted: what is registered of the article by its kind, what is proposed as an outline,
 * and the passage in work.
 *
 * @example
 * marksOf(INITIAL_STATE); // => []
 */
export function marksOf(state: PanelState): PaintMark[] {
  const { article, register, form } = state;
  if (!article || !register) return [];
  const registered = recordsOfArticle(register, article).flatMap(({ record, quotations }) =>
    quotations.map((quotation) => plainMark(record.kind, quotation)),
  );
  const toCome = clipsToCome(state.officeClips, register).map((clip) => plainMark(clip.kind, clip));
  const open = proposalsInOrder(state);
  const inWork = form?.draft.quote ?? open.find(({ key }) => key === state.focusKey)?.draft.quote;
  const changed = state.changed.flatMap(({ found }) =>
    found === null ? [] : [plainMark('changed', found)],
  );
  const proposed = open.map(({ draft }) => plainMark('proposal', draft.quote));
  return [
    ...registered,
    ...toCome,
    ...changed,
    ...proposed,
    ...(inWork ? [plainMark('current', inWork)] : []),
  ];
}

/** Paints the page of the tab; each passage is looked for in the live page before anything is painted. */
export async function paintPage(context: PanelContext): Promise<void> {
  const state = context.state.get();
  if (state.tabId === null || state.phase !== 'ready') return;
  await context.page.paint(state.tabId, marksOf(state));
}
