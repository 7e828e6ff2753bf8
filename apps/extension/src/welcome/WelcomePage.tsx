import type { Language } from '@camket/domain/data';
import { useState } from 'preact/hooks';
import { deviceArea } from '../settings/device-area';
import { changeSettings } from '../settings/office-profiles';
import type { BoundKeys } from './bound-keys';
import { welcomeWordsOf } from '../wording/welcome-words';

const SAMPLE_KINDS = ['request', 'pledge'] as const;

/** The first page after installing: the five steps, on a sample. */
export function WelcomePage({
  initial,
  keys,
}: {
  readonly initial: Language;
  readonly keys: BoundKeys;
}) {
  const [language, setLanguage] = useState(initial);
  const words = welcomeWordsOf(language);
  const switchLanguage = () => {
    const next = language === 'vi' ? 'en' : 'vi';
    document.documentElement.lang = next;
    setLanguage(next);
    void changeSettings(deviceArea(), { language: next });
  };
  return (
    <main class="page welcome">
      <p class="file-buttons">
        <button type="button" onClick={switchLanguage}>
          {words.otherLanguage}
        </button>
      </p>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <ol class="card steps">
        {words.steps.map((step, index) => (
          <li key={index}>{step(keys)}</li>
        ))}
      </ol>
      <p class="hint">{words.pin}</p>
      <section class="card" aria-label={words.sampleTitle}>
        <h2>{words.sampleTitle}</h2>
        <p class="hint">{words.sampleHint}</p>
        {words.sample.map((passage, index) => (
          <figure key={passage} class="record" data-kind={SAMPLE_KINDS[index]}>
            <blockquote lang="vi">{passage}</blockquote>
            <figcaption class="kind">{words.sampleKinds[index]}</figcaption>
          </figure>
        ))}
      </section>
      <p>
        <button type="button" class="primary" onClick={() => void chrome.runtime.openOptionsPage()}>
          {words.options}
        </button>
      </p>
    </main>
  );
}
