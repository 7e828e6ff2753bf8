import {
  createRegisterClient,
  Outbox,
  pullEntries,
  type CallFailure,
  type DrainReport,
  type FetchLike,
  type RegisterClient,
} from '@camket/client';
import type { OpenOffice } from '../settings/open-current-office';
import { outboxOfStore } from '../store/outbox-of-store';
import { replicaOfStore } from '../store/replica-of-store';

/** What syncing needs from outside. */
export interface SyncSurroundings {
  readonly fetch: FetchLike;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A number in [0, 1). */
  readonly random: () => number;
}

/** How syncing ended. */
export interface SyncReport {
  /**
   * `alone`: there is no register, or no token for it. `diverged`: the register does not continue what was pulled
   * from it; nothing was changed.
   */
  readonly state: DrainReport['state'] | 'alone' | 'diverged';
  readonly sent: number;
  readonly pulled: number;
  readonly waiting: number;
  readonly refused: number;
  /** Instant of the next try in milliseconds since 1970, null when none is due. */
  readonly retryAtMs: number | null;
}

const CALL_TIMEOUT_MS = 30_000;

/** Sends an office's events and pulls those of others; both are kept by store, so it may be stopped at any point. */
export interface OfficeSync {
  sync(options: { now: boolean }): Promise<SyncReport>;
}

/** Makes the syncing of an open office; keeps the time of the next try as long as it lives. */
export function createOfficeSync(office: OpenOffice, outside: SyncSurroundings): OfficeSync {
  const storage = outboxOfStore(office.store);
  const { baseUrl } = office.profile;
  if (baseUrl === null || office.token === null) return { sync: () => reportAlone(storage) };
  const client = createRegisterClient({
    baseUrl,
    token: office.token,
    fetch: outside.fetch,
    language: office.settings.language,
    createSignal: () => AbortSignal.timeout(CALL_TIMEOUT_MS),
  });
  const outbox = new Outbox({ ...outside, storage, appendEvents: client.appendEvents });
  const replica = replicaOfStore(office.store, outside.now);
  return {
    async sync({ now }) {
      const drained = await (now ? outbox.drainNow() : outbox.drain());
      const isThere = drained.state === 'empty' || drained.state === 'stuck';
      return isThere ? { ...drained, ...(await pull(drained.state)) } : { ...drained, pulled: 0 };
    },
  };

  /** A device that has nothing to send learns by pulling that its token no longer counts. */
  async function pull(state: SyncReport['state']): Promise<Pick<SyncReport, 'state' | 'pulled'>> {
    let isRefused = false;
    const readEntries: RegisterClient['entries'] = async (query) => {
      const answer = await client.entries(query);
      isRefused = !answer.ok && isAccessRefused(answer.failure);
      return answer;
    };
    const report = await pullEntries({ storage: replica, readEntries });
    const { pulled } = report;
    if (report.state === 'diverged') return { state: 'diverged', pulled };
    return { state: isRefused ? 'signed_out' : state, pulled };
  }
}

function isAccessRefused(failure: CallFailure): boolean {
  return failure.kind === 'problem' && (failure.status === 401 || failure.status === 403);
}

async function reportAlone(storage: ReturnType<typeof outboxOfStore>): Promise<SyncReport> {
  return { ...(await storage.counts()), state: 'alone', sent: 0, pulled: 0, retryAtMs: null };
}
