import { render } from 'preact';
import { deviceArea } from '../settings/device-area';
import { openCurrentOffice } from '../settings/open-current-office';
import { OptionsPage } from './OptionsPage';

async function start(): Promise<void> {
  const office = await openCurrentOffice(deviceArea());
  document.documentElement.lang = office.settings.language;
  document.title = `CamKết – ${chrome.i18n.getMessage('optionsTitle')}`;
  document.body.replaceChildren();
  render(<OptionsPage office={office} />, document.body);
}

void start();
