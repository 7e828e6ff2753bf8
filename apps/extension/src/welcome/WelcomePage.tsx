import type { Language } from '@camket/domain/data';
import { useLanguage } from '../settings/use-language';
import type { KeyMap } from '../panel/key-of-press';
import { welcomeWordsOf } from '../wording/welcome-words';
import { boundKeys, type Commands } from './bound-keys';
import { SampleWalk } from './SampleWalk';

/** The first page after installing: the five steps, walked on a sample. */
export function WelcomePage({
  initial,
  keys,
  commands,
}: {
  readonly initial: Language;
  readonly keys: KeyMap;
  readonly commands: Commands;
}) {
  const [language, setLanguage] = useLanguage(initial, (one) => welcomeWordsOf(one).title);
  const words = welcomeWordsOf(language);
  return (
    <main class="page welcome">
      <p class="file-buttons">
        <button type="button" onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}>
          {words.otherLanguage}
        </button>
      </p>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <SampleWalk language={language} keys={keys} named={boundKeys(keys, commands)} />
      <p class="hint">{words.pin}</p>
      <p>
        <button type="button" class="primary" onClick={() => void chrome.runtime.openOptionsPage()}>
          {words.options}
        </button>
      </p>
    </main>
  );
}
