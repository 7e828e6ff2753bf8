import { changeSettings } from '../../settings/office-profiles';
import { deviceArea } from '../../settings/device-area';
import { wordingOf } from '../../wording/wording';
import type { ViewProps } from './Panel';

/** Where the panel belongs, what is unsent, and the ways to the other pages. */
export function Header({ context, state }: ViewProps) {
  const words = wordingOf(state.language);
  const { name, isConnected, waiting, refused } = state.office;
  const openPage = (path: string) => void chrome.tabs.create({ url: chrome.runtime.getURL(path) });
  const switchLanguage = () => {
    const language = state.language === 'vi' ? 'en' : 'vi';
    document.documentElement.lang = language;
    context.state.change({ language });
    void changeSettings(deviceArea(), { language });
  };
  return (
    <header class="top">
      <p class="brand">
        <span class="brand-name">{words.appName}</span>
        <span class="brand-office">{isConnected ? name : words.worksAlone}</span>
      </p>
      <nav class="top-links" aria-label={words.openOptions}>
        <button type="button" class="quiet" onClick={() => openPage('tabs/register.html')}>
          {words.openRegister}
        </button>
        <button type="button" class="quiet" onClick={() => openPage('options.html')}>
          {words.openOptions}
        </button>
        <button
          type="button"
          class="quiet"
          title={words.otherLanguageTitle}
          onClick={switchLanguage}
        >
          {words.otherLanguage}
        </button>
      </nav>
      {(waiting > 0 || refused > 0) && (
        <p class="outbox">
          {waiting > 0 && (
            <span class="chip waiting" data-testid="waiting">
              {words.unsent(waiting)}
            </span>
          )}
          {refused > 0 && (
            <span class="chip refused" data-testid="refused">
              {words.refusedCount(refused)}
            </span>
          )}
          {isConnected && waiting > 0 && (
            <button type="button" class="quiet" onClick={() => void context.askToSend(true)}>
              {words.sendNow}
            </button>
          )}
        </p>
      )}
    </header>
  );
}
