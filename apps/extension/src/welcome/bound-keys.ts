import type { DeviceSettings } from '../settings/office-profiles';

/** The shortcuts that the browser really bound. */
export interface BoundShortcuts {
  /** Shortcut that opens the panel; null where the browser bound none. */
  readonly open: string | null;
  /** Shortcut that follows the selected words; null where the browser bound none. */
  readonly tag: string | null;
}

/** The keys that the five steps name, as this device has them. */
export interface BoundKeys extends BoundShortcuts {
  readonly edit: string;
  readonly reject: string;
  readonly undo: string;
}

/** The commands as the browser lists them. */
export type Commands = readonly { readonly name?: string; readonly shortcut?: string }[];

/**
 * The shortcuts among a browser's commands; one that it refused or gave to another extension is null.
 *
 * @example
 * boundShortcuts([{ name: 'tag-selection', shortcut: 'Alt+G' }]); // => { open: null, tag: 'Alt+G' }
 */
export function boundShortcuts(commands: Commands): BoundShortcuts {
  const shortcutOf = (wanted: string): string | null =>
    commands.find(({ name }) => name === wanted)?.shortcut || null;
  return { open: shortcutOf('_execute_action'), tag: shortcutOf('tag-selection') };
}

/**
 * The keys as they are: the single ones may have been changed, and the browser may have refused a shortcut.
 *
 * @example
 * boundKeys(DEFAULT_KEYS, [{ name: 'tag-selection', shortcut: 'Alt+G' }]); // => { edit: 'N', reject: 'B', undo: 'Z', open: null, tag: 'Alt+G' }
 */
export function boundKeys({ actions }: DeviceSettings['keys'], commands: Commands): BoundKeys {
  return {
    edit: actions.edit.toUpperCase(),
    reject: actions.reject.toUpperCase(),
    undo: actions.undo.toUpperCase(),
    ...boundShortcuts(commands),
  };
}
