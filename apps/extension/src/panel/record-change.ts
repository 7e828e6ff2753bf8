import type { ChangedPassage } from '../reading/changed-passages';
import { articleAround } from '../reading/with-captions';
import type { Assertion } from '../store/append-to-store';
import { vietnamDay } from '../store/vietnam-day';
import { wordingOf } from '../wording/wording';
import { appendOrSay } from './append-or-say';
import { captureArticle } from './assert-record';
import { paintPage } from './paint-page';
import type { PanelContext } from './panel-context';
import { refreshOffice } from './refresh-office';

/** Records that a passage changed: the new copy of the article, and what became of the quotation in it. */
export async function recordChange(context: PanelContext, changed: ChangedPassage): Promise<void> {
  const { article, language } = context.state.get();
  if (!article) return;
  const { record, quotationIndex, state, found, changes } = changed;
  const around = found === null ? article : articleAround(article, found);
  const { sourceId, assertions } = captureArticle(context, around);
  const refound: Assertion = {
    type: 'anchor.refound',
    on: vietnamDay(context.now()),
    data: {
      recordId: record.id,
      quotationIndex,
      inSourceId: sourceId,
      state,
      found: found === null ? null : { ...found, sourceId },
      changes: changes.map((change) => ({ ...change })),
    },
  };
  if (!(await appendOrSay(context, [...assertions, refound]))) return;
  context.state.change({ notice: { tone: 'good', text: wordingOf(language).saved } });
  await refreshOffice(context);
  void context.askToSend(true);
  await paintPage(context);
}
