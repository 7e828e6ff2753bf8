import type { LoggedError } from '../settings/error-log';
import type { StorageRoom } from '../settings/storage-room';

/** How many of each a store holds. */
export type StoreCounts = Readonly<
  Record<'entries' | 'waiting' | 'sent' | 'refused' | 'drafts', number>
>;

/** What is told for support: how things are, and nothing of what was written, by whom, or where. */
export interface DiagnosticFacts {
  readonly version: string;
  /** Name and version of the browser as it calls itself. */
  readonly browser: string;
  readonly language: string;
  readonly hasSidePanel: boolean;
  readonly hasRegister: boolean;
  readonly hasToken: boolean;
  readonly offices: number;
  readonly storeVersion: number;
  /** Null where the store does not open. */
  readonly counts: StoreCounts | null;
  readonly room: StorageRoom | null;
  readonly boundShortcuts: number;
  readonly errors: readonly LoggedError[];
}

/**
 * The facts as lines of plain text, for a message to whoever helps.
 *
 * @example
 * diagnosticText({ ...facts, version: '0.1.0' }).split('\n')[0]; // => 'CamKết 0.1.0'
 */
export function diagnosticText(facts: DiagnosticFacts): string {
  const { counts, room, errors } = facts;
  const lines = [
    `CamKết ${facts.version}`,
    `browser: ${facts.browser}`,
    `language: ${facts.language}`,
    `side panel: ${facts.hasSidePanel ? 'yes' : 'no'}`,
    `register: ${facts.hasRegister ? 'connected' : 'none'}, token: ${facts.hasToken ? 'yes' : 'no'}`,
    `offices: ${facts.offices}`,
    `store version: ${facts.storeVersion}`,
    ...(counts === null
      ? ['store: does not open']
      : Object.entries(counts).map(([name, count]) => `${name}: ${count}`)),
    room === null
      ? 'room: unknown'
      : `room: ${room.usedBytes} of ${room.quotaBytes} bytes, kept: ${room.isKept ? 'yes' : 'no'}`,
    `shortcuts bound: ${facts.boundShortcuts}`,
    `errors: ${errors.length}`,
    ...errors.map(({ at, part, code }) => `  ${at} ${part} ${code}`),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The browser's name and version out of how it calls itself; devices and details are left out.
 *
 * @example
 * browserName('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0.1'); // => 'Edg/142.0.1 Chrome/142.0.0.0'
 */
export function browserName(userAgent: string): string {
  const known = userAgent.match(/(?:Edg|coc_coc_browser|Firefox|Chrome)\/[\d.]{1,20}/gu) ?? [];
  return known.length === 0 ? 'unknown' : known.reverse().join(' ');
}
