import { deviceArea } from '../settings/device-area';
import { changeSettings, readSettings } from '../settings/office-profiles';

/** Shows the first-run page, once for a device: a browser that loads the extension anew at every start does not repeat it. */
export async function showWelcome(): Promise<void> {
  const { hasSeenWelcome } = await readSettings(deviceArea());
  if (hasSeenWelcome) return;
  await changeSettings(deviceArea(), { hasSeenWelcome: true });
  await chrome.tabs.create({ url: chrome.runtime.getURL('tabs/welcome.html'), active: false });
}
