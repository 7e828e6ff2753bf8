import type { Language } from '@camket/domain/data';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { deviceArea } from './device-area';
import { followSettings } from './follow-settings';
import { changeSettings } from './office-profiles';

/** The language of a window of its own, whichever window changed it, and what changes it; the window's title follows. */
export function useLanguage(
  initial: Language,
  titleIn: (language: Language) => string,
): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(initial);
  useEffect(() => followSettings((settings) => setLanguage(settings.language)), []);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `CamKết – ${titleIn(language)}`;
  }, [language]);
  const choose = (chosen: Language) => {
    setLanguage(chosen);
    void changeSettings(deviceArea(), { language: chosen });
  };
  return [language, choose];
}
