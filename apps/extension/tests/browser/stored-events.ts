import type { Page } from 'puppeteer-core';

/** The data of every event of a type in the store that works alone, in the order of its ledger. */
export function storedEvents(page: Page, type: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('camket-local');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('entries').objectStore('entries').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            const entries = asked.result as { event: { type: string; data: unknown } }[];
            const found = entries.filter(({ event }) => event.type === wanted);
            resolve(found.map(({ event }) => event.data as Record<string, unknown>));
          };
        };
      }),
    type,
  );
}
