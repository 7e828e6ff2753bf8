import type { Press } from '../messages/worker-messages';

/** Which presses a panel answers. One press may reach it twice, and every panel of the browser hears of it. */
export interface HeardPresses {
  /** Whether a press in a window is this panel's to answer. */
  isOwn(windowId: number): boolean;
  /** The panel heard the button itself; false where another window's panel is to answer. */
  hear(windowId: number): boolean;
  /** The worker told of a press, or left it for a panel that opens; false where it was answered already or is not ours. */
  take(press: Press): boolean;
}

/**
 * Tells presses apart: those of other windows, those the panel heard before the worker told of them, and those told twice.
 * `ownWindowId` is null where the panel is a window of its own, which answers for all.
 *
 * @example
 * const heard = tellPressesApart(1);
 * heard.take({ type: 'read-tab', tabId: 7, windowId: 1, atMs: 5 }); // => true
 */
export function tellPressesApart(ownWindowId: number | null): HeardPresses {
  let isToBeTold = 0;
  let takenAtMs = -1;
  const isOwn = (windowId: number): boolean => ownWindowId === null || windowId === ownWindowId;
  return {
    isOwn,
    hear(windowId) {
      if (!isOwn(windowId)) return false;
      isToBeTold += 1;
      return true;
    },
    take({ type, windowId, atMs }) {
      if (!isOwn(windowId) || atMs === takenAtMs) return false;
      takenAtMs = atMs;
      if (type !== 'read-tab' || isToBeTold === 0) return true;
      isToBeTold -= 1;
      return false;
    },
  };
}
