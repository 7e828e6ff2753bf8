import { render } from 'preact';
import { deviceArea } from '../settings/device-area';
import { logUncaught } from '../settings/error-log';
import { openOrSay } from '../settings/open-or-say';
import { OptionsPage } from './OptionsPage';

async function start(): Promise<void> {
  const area = deviceArea();
  logUncaught(area, 'options');
  const office = await openOrSay(area, 'options');
  if (office === null) return;
  document.body.replaceChildren();
  render(<OptionsPage office={office} />, document.body);
  // The page is drawn only now: what its address names could not be scrolled to before.
  if (location.hash === '#keys') document.getElementById('keys')?.scrollIntoView();
}

void start();
