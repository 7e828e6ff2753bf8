import type { Language } from '@camket/domain/data';
import { useMemo } from 'preact/hooks';
import { hasIdentifiers } from '../wording/hide-identifiers';
import { registerWordsOf } from '../wording/register-words';
import type { Loaded } from './loaded';

/** Says how many records hold what names a citizen, and shows it on demand. */
export function PersonalNotice(props: {
  readonly loaded: Loaded;
  readonly language: Language;
  readonly isShowingPersonal: boolean;
  readonly onToggle: () => void;
}) {
  const { loaded, isShowingPersonal } = props;
  const words = registerWordsOf(props.language);
  const count = useMemo(
    () => [...loaded.whole.records.values()].filter(hasIdentifiers).length,
    [loaded.whole],
  );
  if (count === 0) return null;
  return (
    <p class="notice-bar" data-testid="personal">
      <span>{isShowingPersonal ? words.personalShown(count) : words.personalHidden(count)}</span>
      <button type="button" aria-pressed={isShowingPersonal} onClick={props.onToggle}>
        {isShowingPersonal ? words.hidePersonal : words.showPersonal}
      </button>
    </p>
  );
}
