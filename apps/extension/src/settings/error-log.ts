import type { SettingsArea } from './office-profiles';

/** One thing that went wrong: when, in which part, and its code; never its words, which may quote what was typed. */
export interface LoggedError {
  /** Instant in UTC, to the minute. */
  readonly at: string;
  readonly part: string;
  readonly code: string;
}

const KEY = 'errors';
const MOST = 20;
const CODE = /^[A-Za-z][A-Za-z0-9-]{0,59}$/u;

/**
 * The code of an error: its name and, where it has one, its machine code.
 *
 * @example
 * errorCode(new TypeError('Không đọc được “Nguyễn Văn A”')); // => 'TypeError'
 */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  const parts = [error.name, code].filter(
    (part): part is string => typeof part === 'string' && CODE.test(part),
  );
  return parts.length === 0 ? 'unknown' : parts.join(' ');
}

/** The last errors of this device, the newest last. */
export async function readErrors(area: SettingsArea): Promise<LoggedError[]> {
  const { [KEY]: kept } = await area.get(KEY);
  return Array.isArray(kept) ? (kept as LoggedError[]) : [];
}

/** Keeps an error's code among the last ones. `nowMs` in milliseconds since 1970. */
export async function logError(
  area: SettingsArea,
  happened: { readonly part: string; readonly error: unknown; readonly nowMs: number },
): Promise<void> {
  const at = `${new Date(happened.nowMs).toISOString().slice(0, 16)}Z`;
  const line = { at, part: happened.part, code: errorCode(happened.error) };
  await area.set({ [KEY]: [...(await readErrors(area)), line].slice(-MOST) });
}

/** Keeps the codes of whatever nobody caught on this page. */
export function logUncaught(area: SettingsArea, part: string): void {
  const keep = (error: unknown) => void logError(area, { part, error, nowMs: Date.now() });
  addEventListener('error', ({ error }) => keep(error));
  addEventListener('unhandledrejection', ({ reason }) => keep(reason));
}
