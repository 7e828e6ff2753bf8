/** Tells whoever listens that the ledger has grown. */
export interface ChangeFeed {
  /** Says where the ledger ends now. */
  announce(head: number): void;
  /** Resolves when the ledger grows past a place, or with null after `patienceMs`, or when closed. */
  next(after: number, patienceMs: number): Promise<number | null>;
  close(): void;
}

/**
 * Makes a feed within one process.
 *
 * @example
 * createChangeFeed().announce(3); // => undefined
 */
export function createChangeFeed(): ChangeFeed {
  const listeners = new Set<(head: number | null) => void>();
  let last = 0;
  let isClosed = false;
  return {
    announce: (head) => {
      last = Math.max(last, head);
      for (const listener of [...listeners]) listener(last);
    },
    next: (after, patienceMs) => {
      if (isClosed || last > after) return Promise.resolve(isClosed ? null : last);
      return new Promise((resolve) => {
        const listener = (head: number | null) => {
          if (head !== null && head <= after) return;
          clearTimeout(timer);
          listeners.delete(listener);
          resolve(head);
        };
        const timer = setTimeout(() => listener(null), patienceMs);
        listeners.add(listener);
      });
    },
    close: () => {
      isClosed = true;
      for (const listener of [...listeners]) listener(null);
    },
  };
}
