import { openPanel } from './open-panel';

/** The shortcut and the context menu: opens the panel where it is closed and has it take the selection. */
export function tagSelection(tab: chrome.tabs.Tab | undefined): void {
  if (tab) openPanel(tab, 'tag-selection');
}
