import type { OfficeStore } from '../store/open-office-store';
import { registerFileOf } from '../store/register-file-of';

/** What could be read of a store that does not open as it should, as a file. */
export interface RescueFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

async function everyRowOf(store: OfficeStore): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const name of store.objectStoreNames) rows[name] = await store.getAll(name);
  return rows;
}

/**
 * What can be read of a store: a register file, which another machine takes in; where its ledger cannot be read, every row as
 * it lies there, for whoever helps. `day` is the day of the export in Vietnam, `YYYY-MM-DD`.
 *
 * @example
 * (await rescueFile(store, '2026-03-01')).name; // => 'camket-2026-03-01.jsonl'
 */
export async function rescueFile(store: OfficeStore, day: string): Promise<RescueFile> {
  try {
    const content = await registerFileOf(store);
    return { name: `camket-${day}.jsonl`, type: 'application/jsonl', content };
  } catch {
    const content = JSON.stringify(await everyRowOf(store));
    return { name: `camket-${day}.rows.json`, type: 'application/json', content };
  }
}
