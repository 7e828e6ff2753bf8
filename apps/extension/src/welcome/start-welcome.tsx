import { render } from 'preact';
import { deviceArea } from '../settings/device-area';
import { readSettings } from '../settings/office-profiles';
import { WelcomePage } from './WelcomePage';

async function start(): Promise<void> {
  const [{ language, keys }, commands] = await Promise.all([
    readSettings(deviceArea()),
    chrome.commands.getAll(),
  ]);
  document.body.replaceChildren();
  render(<WelcomePage initial={language} {...{ keys, commands }} />, document.body);
}

void start();
