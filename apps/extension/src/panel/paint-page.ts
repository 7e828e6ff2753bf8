import type { PaintMark } from '../page/page-commands';
import type { PanelContext } from './panel-context';
import type { PanelState } from './panel-state';
import { recordsOfArticle } from './records-of-article';

/**
 * What is painted: what is registered of the article by its kind, and the passage in the form.
 *
 * @example
 * marksOf(INITIAL_STATE); // => []
 */
export function marksOf(state: PanelState): PaintMark[] {
  const { article, register, form } = state;
  if (!article || !register) return [];
  const registered = recordsOfArticle(register, article).flatMap(({ record, quotations }) =>
    quotations.map(({ exact, prefix, suffix }) => ({ kind: record.kind, exact, prefix, suffix })),
  );
  const { exact, prefix, suffix } = form?.draft.quote ?? { exact: '', prefix: '', suffix: '' };
  return form ? [...registered, { kind: 'current', exact, prefix, suffix }] : registered;
}

/** Paints the page of the tab; each passage is looked for in the live page before anything is painted. */
export async function paintPage(context: PanelContext): Promise<void> {
  const state = context.state.get();
  if (state.tabId === null || state.phase !== 'ready') return;
  await context.page.paint(state.tabId, marksOf(state));
}
