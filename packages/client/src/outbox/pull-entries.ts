import type { RegisterAnswer } from '../calling/register-answer';
import type { EntryEnvelope } from '../contract/envelope';
import type { EntriesAnswer } from '../contract/entries';
import type { ReplicaCursor, ReplicaStorage } from './outbox-storage';

/** What pulling needs from outside. */
export interface PullSettings {
  readonly storage: ReplicaStorage;
  /** Reads entries; usually `client.entries`. */
  readonly readEntries: (query: { after: number }) => Promise<RegisterAnswer<EntriesAnswer>>;
}

/**
 * How a pull ended.
 * `current` all entries are here; `failed` the register could not be read, what came so far is kept;
 * `diverged` the register's chain does not continue what is kept here, or it is another ledger: nothing was changed.
 */
export interface PullReport {
  readonly state: 'current' | 'failed' | 'diverged';
  readonly pulled: number;
  readonly message: string | null;
}

/**
 * Pulls what the register has after the kept cursor. Entries are kept page by page, so that a broken
 * connection loses nothing; a chain that does not continue the kept one is reported and never merged.
 *
 * @example
 * const report = await pullEntries({ storage: createMemoryStorage(), readEntries: client.entries });
 * report.state; // => 'current'
 */
export async function pullEntries(settings: PullSettings): Promise<PullReport> {
  let cursor = await settings.storage.readCursor();
  let pulled = 0;
  for (;;) {
    const answer = await settings.readEntries({ after: cursor.n });
    if (!answer.ok) return { state: 'failed', pulled, message: failureWords(answer.failure) };
    const page = answer.value;
    const fault = findDivergence(cursor, page);
    if (fault) return { state: 'diverged', pulled, message: fault };
    const last = page.entries.at(-1);
    if (!last) return { state: 'current', pulled, message: null };
    cursor = { ledger: page.ledger, n: last.n, hash: last.hash };
    await settings.storage.saveEntries(page.entries, cursor);
    pulled += page.entries.length;
  }
}

function findDivergence(cursor: ReplicaCursor, page: EntriesAnswer): string | null {
  if (cursor.ledger !== null && cursor.ledger !== page.ledger)
    return `Another ledger: ${page.ledger}.`;
  if (page.head < cursor.n)
    return `The register ends at ${page.head}, kept here up to ${cursor.n}.`;
  let before: { n: number; hash: string | null } = cursor;
  for (const entry of page.entries) {
    if (!continues(before, entry)) return `Entry ${entry.n} does not continue entry ${before.n}.`;
    before = entry;
  }
  return null;
}

function continues(before: { n: number; hash: string | null }, entry: EntryEnvelope): boolean {
  return entry.n === before.n + 1 && (before.hash === null || entry.prev === before.hash);
}

function failureWords(failure: Extract<RegisterAnswer<never>, { ok: false }>['failure']): string {
  return failure.kind === 'problem' ? failure.problem.title : failure.message;
}
