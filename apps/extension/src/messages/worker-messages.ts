/** What pages of the extension may say to the worker. */
export type ToWorker =
  /** There is something to send, or a person asked for it. */
  | { readonly to: 'worker'; readonly type: 'drain'; readonly now: boolean }
  /** The settings of an office changed: permissions, alarms and badges are to be looked at again. */
  | { readonly to: 'worker'; readonly type: 'office-changed' };

/** What was pressed, and where. */
export interface Press {
  /** The toolbar button; or the shortcut or context menu by which selected words are followed. */
  readonly type: 'read-tab' | 'tag-selection';
  readonly tabId: number;
  /** The browser window of the tab: a panel answers for its own window only. */
  readonly windowId: number;
  /** Milliseconds since 1970; the same press may be told twice, and an old one is not carried out later. */
  readonly atMs: number;
}

/** What the worker may say to the panel. */
export type ToPanel =
  /** Something was pressed on a tab. */
  | (Press & { readonly to: 'panel' })
  /** The store changed: something was sent, refused or pulled. */
  | { readonly to: 'panel'; readonly type: 'store-changed' };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function hasOnly(value: Record<string, unknown>, keys: readonly string[]): boolean {
  const own = Object.keys(value);
  return own.length === keys.length && own.every((key) => keys.includes(key));
}

/**
 * Reads a message to the worker; null for anything else.
 *
 * @example
 * parseToWorker({ to: 'worker', type: 'drain', now: true })?.type; // => 'drain'
 */
export function parseToWorker(message: unknown): ToWorker | null {
  if (!isObject(message) || message['to'] !== 'worker') return null;
  if (message['type'] === 'office-changed' && hasOnly(message, ['to', 'type']))
    return { to: 'worker', type: 'office-changed' };
  const now = message['now'];
  if (message['type'] !== 'drain' || typeof now !== 'boolean') return null;
  return hasOnly(message, ['to', 'type', 'now']) ? { to: 'worker', type: 'drain', now } : null;
}

/**
 * Reads a message to the panel; null for anything else.
 *
 * @example
 * parseToPanel({ to: 'panel', type: 'read-tab', tabId: -1, windowId: 1, atMs: 1 }); // => null
 */
export function parseToPanel(message: unknown): ToPanel | null {
  if (!isObject(message) || message['to'] !== 'panel') return null;
  const { type } = message;
  if (type === 'store-changed' && hasOnly(message, ['to', 'type'])) return { to: 'panel', type };
  if (type !== 'read-tab' && type !== 'tag-selection') return null;
  return parsePress(message, type);
}

function parsePress(message: Record<string, unknown>, type: Press['type']): ToPanel | null {
  const { tabId, windowId, atMs } = message;
  if (!isCount(tabId) || !isCount(windowId) || !isCount(atMs)) return null;
  if (!hasOnly(message, ['to', 'type', 'tabId', 'windowId', 'atMs'])) return null;
  return { to: 'panel', type, tabId, windowId, atMs };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/**
 * Whether a message comes from a page of this extension: not from a web page, a content script or another extension.
 *
 * @example
 * isOwnPage({ id: 'abc', origin: 'chrome-extension://abc' }, { id: 'abc', origin: 'chrome-extension://abc' }); // => true
 */
export function isOwnPage(
  sender: {
    readonly id?: string | undefined;
    readonly origin?: string | undefined;
    readonly url?: string | undefined;
  },
  own: { readonly id: string; readonly origin: string },
): boolean {
  if (sender.id !== own.id) return false;
  const origin = sender.origin ?? (sender.url === undefined ? undefined : originOf(sender.url));
  return origin === own.origin;
}

/** Extension addresses have the origin `null` in some browsers, so it is cut from the address. */
function originOf(url: string): string {
  return url.split('/').slice(0, 3).join('/');
}
