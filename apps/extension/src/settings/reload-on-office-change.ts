import type { DeviceSettings } from './office-profiles';

/**
 * Which office is worked in, as one text.
 *
 * @example
 * officeKey(undefined); // => ''
 */
export function officeKey(
  settings: Pick<DeviceSettings, 'currentOfficeId' | 'offices'> | undefined,
): string {
  if (!settings) return '';
  const office = settings.offices.find(({ id }) => id === settings.currentOfficeId);
  return JSON.stringify([office?.id, office?.storeName, office?.baseUrl, office?.name]);
}

/** A page of the extension belongs to one office: when another becomes the current one, the page begins anew. */
export function reloadOnOfficeChange(): void {
  chrome.storage.local.onChanged.addListener(({ settings }) => {
    if (!settings) return;
    const [before, after] = [settings.oldValue, settings.newValue] as (
      DeviceSettings | undefined
    )[];
    if (officeKey(before) !== officeKey(after)) location.reload();
  });
}
