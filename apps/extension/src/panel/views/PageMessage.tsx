import { wordingOf, type Words } from '../../wording/wording';
import type { PagePhase } from '../panel-state';
import { answerPress } from '../read-tab';
import type { ViewProps } from './view-props';

/** What a phase says in which no article stands in the panel; `open` is the shortcut that the browser bound. */
export function pageMessageOf(phase: PagePhase, words: Words, open: string | null): string {
  switch (phase) {
    case 'reading':
      return words.reading;
    case 'unreachable':
      return words.unreachable;
    case 'secret':
      return words.secret;
    case 'no-article':
      return words.noArticle;
    case 'failed':
      return words.readingFailed;
    default:
      return words.pressToRead(open);
  }
}

const RETRYABLE: readonly PagePhase[] = ['unreachable', 'no-article', 'failed'];

/** What is to be done, or why nothing can be, while no article is read. */
export function PageMessage({ context, state }: ViewProps) {
  const words = wordingOf(state.language);
  const { phase, tabId, shortcuts } = state;
  const open = shortcuts?.open ?? null;
  const isRetryable = tabId !== null && RETRYABLE.includes(phase);
  return (
    <section class="empty" aria-busy={phase === 'reading'} data-phase={phase}>
      <p>{pageMessageOf(phase, words, open)}</p>
      {phase === 'press' && shortcuts !== null && open === null && (
        <p class="hint">{words.shortcutUnset}</p>
      )}
      {phase === 'unreachable' && <p class="hint">{words.unreachableHint}</p>}
      {phase === 'no-article' && <p class="hint">{words.noArticleHint}</p>}
      {isRetryable && (
        <button type="button" onClick={() => void answerPress(context, { tabId })}>
          {words.readAgain}
        </button>
      )}
    </section>
  );
}
