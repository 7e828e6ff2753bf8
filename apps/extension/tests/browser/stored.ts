import type { Page } from 'puppeteer-core';

/** Every row of one of the stores of this device, read on one of the extension's own pages. */
export function storedRows<Row>(
  page: Page,
  store: 'entries' | 'outbox' | 'drafts' | 'blobs',
): Promise<Row[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('camket-local');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction(wanted).objectStore(wanted).getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
    store,
  ) as Promise<Row[]>;
}
