import type { Language } from '@camket/domain/data';
import { deviceArea } from '../settings/device-area';
import { changeSettings } from '../settings/office-profiles';
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
  const switchLanguage = () => {
    const language = settings.language === 'vi' ? 'en' : 'vi';
    document.documentElement.lang = language;
    document.title = `CamKết – ${registerWordsOf(language).title}`;
    props.onLanguage(language);
    void changeSettings(deviceArea(), { language });
  };
  return (
    <div class="page-head">
      <h1>{title}</h1>
      <button type="button" class="quiet" onClick={switchLanguage}>
        {words.otherLanguage}
      </button>
    </div>
  );
}
