import { changeSettings } from '../../settings/office-profiles';
import { deviceArea } from '../../settings/device-area';
import { wordingOf } from '../../wording/wording';
import type { ViewProps } from './view-props';
import { RegisterTroubleLine } from './RegisterTroubleLine';

/** Where the panel belongs, what is unsent, and the ways to the other pages. */
export function Header(props: ViewProps) {
  const words = wordingOf(props.state.language);
  const { name, isConnected } = props.state.office;
  return (
    <header class="top">
      <p class="brand">
        <span class="brand-name">{words.appName}</span>
        <span class="brand-office">{isConnected ? name : words.worksAlone}</span>
      </p>
      <Links {...props} />
      <Unsent {...props} />
      <RegisterTroubleLine {...props} />
    </header>
  );
}

function Links({ context, state }: ViewProps) {
  const words = wordingOf(state.language);
  const openPage = (path: string) => void chrome.tabs.create({ url: chrome.runtime.getURL(path) });
  const switchLanguage = () => {
    const language = state.language === 'vi' ? 'en' : 'vi';
    document.documentElement.lang = language;
    // What was said is said in the language it was said in.
    context.state.change({ language, notice: null });
    void changeSettings(deviceArea(), { language });
  };
  return (
    <nav class="top-links" aria-label={words.pages}>
      <button type="button" class="quiet" onClick={() => openPage('tabs/register.html')}>
        {words.openRegister}
      </button>
      <button type="button" class="quiet" onClick={() => openPage('options.html')}>
        {words.openOptions}
      </button>
      <button type="button" class="quiet" title={words.otherLanguageTitle} onClick={switchLanguage}>
        {words.otherLanguage}
      </button>
    </nav>
  );
}

function Unsent({ context, state }: ViewProps) {
  const words = wordingOf(state.language);
  const { isConnected, refused } = state.office;
  // Whoever works alone has nobody to send anything to.
  const waiting = context.office.profile.baseUrl === null ? 0 : state.office.waiting;
  if (waiting === 0 && refused === 0) return null;
  return (
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
  );
}
