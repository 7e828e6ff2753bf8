import { parseToWorker, isOwnPage } from '../messages/worker-messages';
import { trustOwnPagesOnly } from '../settings/device-area';
import { createMenus, handleMenuClick } from './context-menu';
import { openPanel } from './open-panel';
import { createSyncing } from './syncing';
import { showWelcome } from './show-welcome';
import { tagSelection } from './tag-selection';

const syncing = createSyncing();
const own = { id: chrome.runtime.id, origin: chrome.runtime.getURL('').replace(/\/$/u, '') };

// NOTE: every listener is added while the file runs, so that an event that starts the worker finds it.
chrome.action.onClicked.addListener((tab) => {
  openPanel(tab, 'read-tab');
});
chrome.commands.onCommand.addListener((command, tab) => {
  if (command === 'tag-selection') tagSelection(tab);
});
chrome.contextMenus.onClicked.addListener(handleMenuClick);
chrome.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name === 'sync') void syncing.run({ now: true });
});
chrome.runtime.onMessage.addListener((message: unknown, sender, answer) => {
  const known = parseToWorker(message);
  if (!known || !isOwnPage(sender, own)) return false;
  if (known.type === 'office-changed') syncing.forget();
  void syncing.run({ now: known.type === 'office-changed' || known.now }).then(answer);
  return true;
});
chrome.runtime.onStartup.addListener(() => {
  void syncing.run({ now: true });
});
chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void showWelcome();
  createMenus();
  void trustOwnPagesOnly();
  void syncing.run({ now: true });
});
