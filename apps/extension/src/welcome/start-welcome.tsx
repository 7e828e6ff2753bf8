import { render } from 'preact';
import { deviceArea } from '../settings/device-area';
import { readSettings } from '../settings/office-profiles';
import { WelcomePage } from './WelcomePage';

async function start(): Promise<void> {
  const { language } = await readSettings(deviceArea());
  document.documentElement.lang = language;
  document.body.replaceChildren();
  render(<WelcomePage initial={language} />, document.body);
}

void start();
