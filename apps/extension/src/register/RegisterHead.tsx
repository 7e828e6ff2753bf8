import type { Language } from '@camket/domain/data';
import type { OpenOffice } from '../settings/open-current-office';
import { registerWordsOf } from '../wording/register-words';

/** Whose register it is, and the other language. */
export function RegisterHead(props: {
  readonly office: OpenOffice;
  readonly onLanguage: (language: Language) => void;
}) {
  const { profile, settings } = props.office;
  const words = registerWordsOf(settings.language);
  const title = profile.name === '' ? words.title : `${words.title} – ${profile.name}`;
  return (
    <div class="page-head">
      <h1>{title}</h1>
      <button
        type="button"
        class="quiet"
        onClick={() => props.onLanguage(settings.language === 'vi' ? 'en' : 'vi')}
      >
        {words.otherLanguage}
      </button>
    </div>
  );
}
