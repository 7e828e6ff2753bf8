import { wordingOf } from '../../wording/wording';
import { takeSelection } from '../take-selection';
import type { ViewProps } from './view-props';

/** The two ways to take what is selected in the page. */
export function TagBar({ context, state }: ViewProps) {
  const words = wordingOf(state.language);
  const tag = state.shortcuts?.tag ?? null;
  return (
    <section class="tag-bar" aria-label={words.tagSelection}>
      <button type="button" class="primary" onClick={() => void takeSelection(context, 'new')}>
        {words.tagSelection} {tag !== null && <kbd>{tag}</kbd>}
      </button>
      <button type="button" onClick={() => void takeSelection(context, 'attach')}>
        {words.attachSelection}
      </button>
      <p class="hint">
        {words.tagHint}
        {state.shortcuts !== null && tag === null && ` ${words.shortcutUnset}`}
      </p>
    </section>
  );
}
