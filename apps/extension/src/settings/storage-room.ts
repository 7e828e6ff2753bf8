/** How much room the device has left: enough, soon not enough (export and clear up), none. */
export type RoomLevel = 'fine' | 'low' | 'full';

/** What the browser says of the room for this extension. */
export interface StorageRoom {
  readonly usedBytes: number;
  readonly quotaBytes: number;
  /** False where the browser may clear the store when the disk fills up. */
  readonly isKept: boolean;
  readonly level: RoomLevel;
}

/** The part of `navigator.storage` that is used. */
export interface StorageManagerLike {
  estimate(): Promise<{ usage?: number; quota?: number }>;
  persisted(): Promise<boolean>;
  persist(): Promise<boolean>;
}

const MB = 1_000_000;
const LOW_SHARE = 0.8;
const LOW_BYTES = 50 * MB;
const FULL_BYTES = 5 * MB;

/**
 * How much room is left. An article with its page takes about half a megabyte, so that `low`
 * leaves time for some hundred more.
 *
 * @example
 * roomLevel(900_000_000, 1_000_000_000); // => 'low'
 */
export function roomLevel(usedBytes: number, quotaBytes: number): RoomLevel {
  const freeBytes = quotaBytes - usedBytes;
  if (freeBytes < FULL_BYTES) return 'full';
  return freeBytes < LOW_BYTES || usedBytes > LOW_SHARE * quotaBytes ? 'low' : 'fine';
}

/** What the browser says of the room; null where it does not tell. */
export async function readStorageRoom(storage: StorageManagerLike): Promise<StorageRoom | null> {
  try {
    const { usage, quota } = await storage.estimate();
    if (usage === undefined || quota === undefined) return null;
    const isKept = await storage.persisted();
    return { usedBytes: usage, quotaBytes: quota, isKept, level: roomLevel(usage, quota) };
  } catch {
    // Some private windows have no storage manager at all.
    return null;
  }
}

/** Asks the browser, once, not to clear the store when the disk fills up; it may say no. */
export async function keepStored(storage: StorageManagerLike): Promise<boolean> {
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}

/**
 * Whether something failed because the device has no room left.
 *
 * @example
 * isOutOfRoom(new DOMException('', 'QuotaExceededError')); // => true
 */
export function isOutOfRoom(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
