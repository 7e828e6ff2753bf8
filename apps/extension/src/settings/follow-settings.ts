import { deviceArea } from './device-area';
import { readSettings, type DeviceSettings } from './office-profiles';

/** Calls back with the settings of this device whenever a window changed them; gives what ends it. */
export function followSettings(changed: (settings: DeviceSettings) => void): () => void {
  const listener = ({ settings }: Readonly<Record<string, chrome.storage.StorageChange>>) => {
    if (settings) void readSettings(deviceArea()).then(changed);
  };
  chrome.storage.local.onChanged.addListener(listener);
  return () => chrome.storage.local.onChanged.removeListener(listener);
}
