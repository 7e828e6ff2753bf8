import { parseToPanel, isOwnPage } from '../messages/worker-messages';

/** Calls back whenever the worker says that the store changed; gives what ends it. */
export function listenToStore(changed: () => void): () => void {
  const own = { id: chrome.runtime.id, origin: chrome.runtime.getURL('').replace(/\/$/u, '') };
  const listener = (message: unknown, sender: chrome.runtime.MessageSender) => {
    if (parseToPanel(message)?.type === 'store-changed' && isOwnPage(sender, own)) changed();
  };
  chrome.runtime.onMessage.addListener(listener);
  return () => chrome.runtime.onMessage.removeListener(listener);
}
