import type { SettingsArea } from './office-profiles';

/** The settings of this device in the browser: readable by the extension's own pages and worker only. */
export function deviceArea(): SettingsArea {
  const area = chrome.storage.local;
  return {
    get: (key) => area.get(key),
    set: (values) => area.set(values),
    remove: (key) => area.remove(key),
  };
}

/** Keeps scripts inside web pages from reading what is stored; Firefox has no such level and never lets them. */
export async function trustOwnPagesOnly(): Promise<void> {
  const area = chrome.storage.local as chrome.storage.StorageArea & {
    setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
