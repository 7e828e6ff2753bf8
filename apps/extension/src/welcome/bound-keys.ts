import type { DeviceSettings } from '../settings/office-profiles';

/** The keys that the five steps name, as this device has them. */
export interface BoundKeys {
  readonly reject: string;
  readonly undo: string;
  /** Shortcut that opens the panel; null where the browser bound none. */
  readonly open: string | null;
  /** Shortcut that follows the selected words; null where the browser bound none. */
  readonly tag: string | null;
}

/**
 * The keys as they are: the single ones may have been changed, and the browser may have refused a shortcut.
 *
 * @example
 * boundKeys(DEFAULT_KEYS, [{ name: 'tag-selection', shortcut: 'Alt+G' }]); // => { reject: 'B', undo: 'Z', open: null, tag: 'Alt+G' }
 */
export function boundKeys(
  { actions }: DeviceSettings['keys'],
  commands: readonly { readonly name?: string; readonly shortcut?: string }[],
): BoundKeys {
  const shortcutOf = (wanted: string): string | null =>
    commands.find(({ name }) => name === wanted)?.shortcut || null;
  return {
    reject: actions.reject.toUpperCase(),
    undo: actions.undo.toUpperCase(),
    open: shortcutOf('_execute_action'),
    tag: shortcutOf('tag-selection'),
  };
}
