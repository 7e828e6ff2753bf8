import type { EntryEnvelope, EventEnvelope } from '../contract/envelope';
import type {
  OutboxItem,
  OutboxStorage,
  ReplicaCursor,
  ReplicaStorage,
  Settlement,
} from './outbox-storage';

/** A store in memory, for tests and for trying things out; it forgets when the program ends. */
export interface MemoryStorage extends OutboxStorage, ReplicaStorage {
  /** Every event that is known, own ones and pulled ones, each once. */
  readonly events: () => readonly EventEnvelope[];
  /** Every entry that was pulled, in order. */
  readonly entries: () => readonly EntryEnvelope[];
}

/** An event that arrived through the register counts as sent, whatever the answer to its call was. */
const SENT = { state: 'sent' } as const;

/**
 * Makes a store in memory.
 *
 * @example
 * await createMemoryStorage().counts(); // => { waiting: 0, refused: 0 }
 */
export function createMemoryStorage(): MemoryStorage {
  const items = new Map<string, OutboxItem>();
  const known = new Map<string, EventEnvelope>();
  const entries: EntryEnvelope[] = [];
  const cursor: { value: ReplicaCursor } = { value: { ledger: null, n: 0, hash: null } };
  return {
    ...createLine(items, known),
    readCursor: async () => cursor.value,
    saveEntries: async (page, next) => {
      for (const entry of page) keepEntry({ items, known, entries }, entry);
      cursor.value = next;
    },
    events: () => [...known.values()],
    entries: () => entries,
  };
}

function createLine(
  items: Map<string, OutboxItem>,
  known: Map<string, EventEnvelope>,
): OutboxStorage {
  const inState = (state: OutboxItem['state']) =>
    [...items.values()].filter((item) => item.state === state);
  return {
    enqueue: async (event) => {
      if (!items.has(event.id)) items.set(event.id, { event, state: 'waiting', answer: null });
      known.set(event.id, event);
    },
    readWaiting: async (limit) =>
      inDeviceOrder(inState('waiting').map(({ event }) => event)).slice(0, limit),
    readRefused: async () => inState('refused'),
    settle: async (settlements) =>
      settlements.forEach((settlement) => settleItem(items, settlement)),
    requeue: async (client, fromSeq) => requeueItems(items, { client, fromSeq }),
    counts: async () => ({
      waiting: inState('waiting').length,
      refused: inState('refused').length,
    }),
  };
}

/** Keeps the order of adding between devices and the order of `seq` within one. */
function inDeviceOrder(events: readonly EventEnvelope[]): EventEnvelope[] {
  const byDevice = new Map<string, EventEnvelope[]>();
  for (const event of events)
    byDevice.set(event.client, [...(byDevice.get(event.client) ?? []), event]);
  for (const line of byDevice.values()) line.sort((a, b) => a.seq - b.seq);
  return events.flatMap(({ client }) => byDevice.get(client)?.shift() ?? []);
}

function settleItem(items: Map<string, OutboxItem>, { eventId, result }: Settlement): void {
  const item = items.get(eventId);
  if (item?.state !== 'waiting') return;
  items.set(eventId, {
    ...item,
    state: result.outcome === 'accepted' ? 'sent' : 'refused',
    answer: result,
  });
}

function requeueItems(
  items: Map<string, OutboxItem>,
  from: { client: string; fromSeq: number },
): number {
  const again = [...items.values()].filter(
    ({ event, state }) =>
      state !== 'waiting' && event.client === from.client && event.seq >= from.fromSeq,
  );
  if (!again.some(({ event }) => event.seq === from.fromSeq)) return 0;
  for (const item of again) items.set(item.event.id, { ...item, state: 'waiting', answer: null });
  return again.length;
}

interface Kept {
  readonly items: Map<string, OutboxItem>;
  readonly known: Map<string, EventEnvelope>;
  readonly entries: EntryEnvelope[];
}

function keepEntry({ items, known, entries }: Kept, entry: EntryEnvelope): void {
  entries.push(entry);
  known.set(entry.event.id, known.get(entry.event.id) ?? entry.event);
  const own = items.get(entry.event.id);
  if (own?.event.client === entry.event.client && own.event.seq === entry.event.seq)
    items.set(entry.event.id, { ...own, ...SENT });
}
