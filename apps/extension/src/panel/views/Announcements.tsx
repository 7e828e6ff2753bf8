import { useMemo } from 'preact/hooks';
import { announceWordsOf } from '../../wording/announce-words';
import { wordingOf } from '../../wording/wording';
import { openProposals } from '../open-proposals';
import type { PanelState } from '../panel-state';
import { pageMessageOf } from './PageMessage';
import type { ViewProps } from './view-props';

function readingSaid(state: PanelState): string {
  const { phase, article, isReadingOn, language, shortcuts } = state;
  if (phase !== 'ready' || !article)
    return pageMessageOf(phase, wordingOf(language), shortcuts?.open ?? null);
  const words = announceWordsOf(language);
  const title = article.title ?? wordingOf(language).untitled;
  if (isReadingOn) return words.begun(title);
  const count = openProposals(state).reduce((sum, { proposals }) => sum + proposals.length, 0);
  return words.read(title, count);
}

/**
 * How far reading has come and what changed on the page, for screen readers alone: live regions that are always there. What is
 * decided afterwards is said by the notice, so the count is not said again with each decision.
 */
export function Announcements({ state }: ViewProps) {
  const { phase, article, isReadingOn, language, changed } = state;
  const said = useMemo(() => readingSaid(state), [phase, article, isReadingOn, language]);
  return (
    <>
      <p class="out-of-sight" role="status" data-testid="reading-said">
        {said}
      </p>
      <p class="out-of-sight" role="status" data-testid="changes-said">
        {changed.length > 0 && announceWordsOf(language).changed(changed.length)}
      </p>
    </>
  );
}
