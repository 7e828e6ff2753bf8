import { findTerm, PASSAGE_KINDS } from '@camket/domain/data';
import { wordingOf } from '../../wording/wording';
import { numberOf } from '../number-of';
import { recordsOfArticle } from '../records-of-article';
import type { ViewProps } from './Panel';

/** More records than these are folded away, so that the proposals stay in sight. */
const MAX_OPEN = 3;

/** What is registered of this article, in the order of its words. */
export function RecordsHere({ context, state }: ViewProps) {
  const { register, article, language, tabId } = state;
  if (!register || !article) return null;
  const words = wordingOf(language);
  const here = recordsOfArticle(register, article);
  if (here.length === 0) return null;
  return (
    <details class="records" open={here.length <= MAX_OPEN}>
      <summary>
        {words.onThisPage} ({here.length})
      </summary>
      <ol>
        {here.map(({ record, quotations }) => {
          const number = numberOf(register, record, language);
          const quote = quotations[0];
          return (
            <li key={record.id} class="record" data-kind={record.kind} data-testid="record">
              <p class="record-head">
                <span
                  class={number.isProvisional ? 'number provisional' : 'number'}
                  title={number.isProvisional ? words.provisionalTitle : number.spoken}
                >
                  {number.text}
                </span>
                <span class="kind">{findTerm(PASSAGE_KINDS, record.kind)?.label[language]}</span>
              </p>
              <p class="record-text">{record.text}</p>
              {quote && (
                <button
                  type="button"
                  class="quiet"
                  onClick={() => void (tabId !== null && context.page.show(tabId, quote))}
                >
                  {words.showInPage}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
