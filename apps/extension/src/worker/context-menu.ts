import { tagSelection } from './tag-selection';

const TAG = 'tag-selection';

/** Puts "Đưa vào theo dõi" into the menu of selected words. */
export function createMenus(): void {
  chrome.contextMenus.removeAll(() => {
    chrome.contextMenus.create({
      id: TAG,
      title: chrome.i18n.getMessage('tagSelection'),
      contexts: ['selection'],
    });
  });
}

/** What the menu does. */
export function handleMenuClick(
  info: Pick<chrome.contextMenus.OnClickData, 'menuItemId'>,
  tab?: chrome.tabs.Tab,
): void {
  if (info.menuItemId === TAG) tagSelection(tab);
}
