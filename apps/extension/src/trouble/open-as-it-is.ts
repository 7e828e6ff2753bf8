import { openDB } from 'idb';
import type { OfficeSchema, OfficeStore } from '../store/open-office-store';

/**
 * Opens a store for reading in whatever shape it has, and never makes or changes one.
 *
 * @throws DOMException when the browser cannot open it, or `NotFoundError` when there is none.
 * @example
 * const store = await openAsItIs('camket-local');
 */
export async function openAsItIs(name: string): Promise<OfficeStore> {
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === name))
    throw new DOMException('There is no such store.', 'NotFoundError');
  return openDB<OfficeSchema>(name);
}
