/** The version of event schemas that this release writes and understands. */
export const CURRENT_VERSION = 1;

/** Rewrites an event of one version as the next version has it, in memory only. */
export type Upcast = (event: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** One step for each older version, by the version it reads; version 1 is the first, so there is none yet. */
export const UPCASTS: ReadonlyMap<number, Upcast> = new Map();

/**
 * The event as the current version has it. Its bytes in the ledger are never rewritten. An event without a step is given back as it is.
 *
 * @example
 * upcastEvent({ v: 1, type: 'number.allotted' }).v; // => 1
 */
export function upcastEvent(
  event: Readonly<Record<string, unknown>>,
  upcasts: ReadonlyMap<number, Upcast> = UPCASTS,
): Readonly<Record<string, unknown>> {
  let current = event;
  for (let step = 0; step < CURRENT_VERSION; step += 1) {
    const version = current['v'];
    const upcast = typeof version === 'number' && version < CURRENT_VERSION && upcasts.get(version);
    if (!upcast) return current;
    current = upcast(current);
  }
  return current;
}
