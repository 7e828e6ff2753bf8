import { render } from 'preact';
import { deviceArea } from '../settings/device-area';
import { logUncaught } from '../settings/error-log';
import { openOrSay } from '../settings/open-or-say';
import { reloadOnOfficeChange } from '../settings/reload-on-office-change';
import { RegisterPage } from './RegisterPage';

async function start(): Promise<void> {
  const area = deviceArea();
  logUncaught(area, 'register');
  const office = await openOrSay(area, 'register');
  if (office === null) return;
  reloadOnOfficeChange();
  document.body.replaceChildren();
  render(<RegisterPage office={office} />, document.body);
  if (location.hash === '#files') scrollToFiles();
}

/** The list is read first: what the address names is there only then. */
function scrollToFiles(): void {
  const observer = new MutationObserver(() => {
    const files = document.getElementById('files');
    if (!files) return;
    observer.disconnect();
    files.scrollIntoView();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

void start();
