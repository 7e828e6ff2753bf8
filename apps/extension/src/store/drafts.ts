import type { OfficeStore } from './open-office-store';

/** Keeps something begun, so that it survives closing. `nowMs` in milliseconds since 1970. */
export async function saveDraft(
  store: OfficeStore,
  key: string,
  draft: { readonly value: unknown; readonly nowMs: number },
): Promise<void> {
  const transaction = store.transaction('drafts', 'readwrite', { durability: 'strict' });
  const value: unknown = JSON.parse(JSON.stringify(draft.value));
  await transaction.store.put({ key, value, savedAtMs: draft.nowMs });
  await transaction.done;
}

/** What was begun under a key, or null. */
export async function readDraft(store: OfficeStore, key: string): Promise<unknown> {
  return (await store.get('drafts', key))?.value ?? null;
}

/** Ends a draft: what it held is saved elsewhere or given up. */
export async function dropDraft(store: OfficeStore, key: string): Promise<void> {
  await store.delete('drafts', key);
}
