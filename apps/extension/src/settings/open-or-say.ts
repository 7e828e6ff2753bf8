import { logError } from './error-log';
import { openOffice, readCurrentOffice, type OpenOffice } from './open-current-office';
import type { SettingsArea } from './office-profiles';

/** Opens the office that is worked in for a window; where its store does not open, the window says so, and null is given. */
export async function openOrSay(area: SettingsArea, part: string): Promise<OpenOffice | null> {
  const office = await readCurrentOffice(area);
  try {
    return await openOffice(office);
  } catch (error) {
    const { showStoreTrouble } = await import('../trouble/show-store-trouble');
    showStoreTrouble(office, error);
    await logError(area, { part, error, nowMs: Date.now() });
    return null;
  }
}
