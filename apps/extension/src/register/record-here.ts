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
  const on = vietnamDay(Date.now());
  return write(
    office,
    assertions.map((assertion) => ({ ...assertion, on }) as Assertion),
  );
}

/** Records what takes the place of a refused event; gives null, or why nothing was written. */
export async function replaceHere(
  office: OpenOffice,
  refusedId: string,
  assertions: readonly Assertion[],
): Promise<string | null> {
  return write(office, assertions, { replaces: refusedId });
}

async function write(
  { actor, store, settings }: OpenOffice,
  assertions: readonly Assertion[],
  more: { readonly replaces?: string } = {},
): Promise<string | null> {
  const now = () => Date.now();
  try {
    await appendToStore(store, assertions, { actor, now, newId: randomId, ...more });
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
