import { logError } from '../settings/error-log';
import { deviceArea } from '../settings/device-area';
import type { OpenOffice } from '../settings/open-current-office';
import { isOutOfRoom } from '../settings/storage-room';
import { appendToStore, type Assertion } from '../store/append-to-store';
import { randomId } from '../store/random-id';
import { vietnamDay } from '../store/vietnam-day';
import { registerWordsOf } from '../wording/register-words';

/** An assertion that is true from today on. */
export type TodaysAssertion = Assertion extends infer One
  ? One extends Assertion
    ? Omit<One, 'on'>
    : never
  : never;

/** Records something on the extension's own pages and lets it be sent; gives null, or why nothing was written. */
export async function recordHere(
  office: OpenOffice,
  ...assertions: readonly TodaysAssertion[]
): Promise<string | null> {
  const { actor, store, settings } = office;
  const now = () => Date.now();
  const on = vietnamDay(now());
  const asserted = assertions.map((assertion) => ({ ...assertion, on }) as Assertion);
  try {
    await appendToStore(store, asserted, { actor, now, newId: randomId });
  } catch (error) {
    await logError(deviceArea(), { part: 'register', error, nowMs: now() }).catch(() => undefined);
    const words = registerWordsOf(settings.language);
    const why = error instanceof Error ? error.message : String(error);
    return words.notSaved(isOutOfRoom(error) ? words.noRoom : why);
  }
  void chrome.runtime
    .sendMessage({ to: 'worker', type: 'drain', now: true })
    .catch(() => undefined);
  return null;
}
