import { logError } from './error-log';
import { openOffice, readCurrentOffice, type OpenOffice } from './open-current-office';
import type { SettingsArea } from './office-profiles';
import { openWithin, OpeningTooLongError } from './open-within';

/** How long a store may take to open before the window says so, in milliseconds; an idle machine needs some tens. */
const LONGEST_MS = 20_000;

/** A store that opened after all is worked in. */
function beginAnewOnceOpen(opening: Promise<OpenOffice>): void {
  void opening.then(
    () => location.reload(),
    () => undefined,
  );
}

/** Opens the office that is worked in for a window; where its store does not open, the window says so, and null is given. */
export async function openOrSay(area: SettingsArea, part: string): Promise<OpenOffice | null> {
  const office = await readCurrentOffice(area);
  const opening = openOffice(office);
  try {
    return await openWithin(opening, LONGEST_MS);
  } catch (error) {
    const { showStoreTrouble } = await import('../trouble/show-store-trouble');
    showStoreTrouble(office, error);
    if (error instanceof OpeningTooLongError) beginAnewOnceOpen(opening);
    await logError(area, { part, error, nowMs: Date.now() });
    return null;
  }
}
