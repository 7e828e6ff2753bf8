import { describe, expect, it } from 'vitest';
import type { RegisterAnswer } from '../calling/register-answer';
import type { EntryEnvelope, EventEnvelope } from '../contract/envelope';
import type { EntriesAnswer } from '../contract/entries';
import { createMemoryStorage } from './memory-storage';
import { pullEntries } from './pull-entries';

const hashOf = (n: number, mark = 'a') => mark.repeat(60) + String(n).padStart(4, '0');

function entryOf(n: number, mark = 'a'): EntryEnvelope {
  const event: EventEnvelope = {
    v: 1,
    id: `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    type: 'note.added',
    on: '2026-01-05',
    recordedAt: '2026-01-05T08:00:00+07:00',
    client: '018f0000-0000-7000-8000-00000000000a',
    seq: n,
    actor: {},
    data: {},
  };
  return {
    n,
    prev: n === 1 ? '' : hashOf(n - 1, mark),
    acceptedAt: '2026-01-05T08:00:00+07:00',
    event,
    hash: hashOf(n, mark),
  };
}

function createReader(entries: readonly EntryEnvelope[], ledger = 'ledger-1', pageSize = 2) {
  return async ({ after }: { after: number }): Promise<RegisterAnswer<EntriesAnswer>> => {
    const page = entries.slice(after, after + pageSize) as EntriesAnswer['entries'];
    return {
      ok: true,
      etag: null,
      value: { ledger, entries: page, cursor: after + page.length, head: entries.length },
    };
  };
}

const five = [1, 2, 3, 4, 5].map((n) => entryOf(n));

describe('pullEntries', () => {
  it('brings every entry page by page and goes on where it stopped', async () => {
    const storage = createMemoryStorage();
    expect(
      await pullEntries({ storage, readEntries: createReader(five.slice(0, 3)) }),
    ).toMatchObject({ state: 'current', pulled: 3 });
    expect(await pullEntries({ storage, readEntries: createReader(five) })).toMatchObject({
      state: 'current',
      pulled: 2,
    });
    expect(storage.entries().map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
  });

  it('keeps an own event once and counts it as sent when it comes back from the register', async () => {
    const storage = createMemoryStorage();
    await storage.enqueue(entryOf(1).event);
    await pullEntries({ storage, readEntries: createReader(five) });
    expect(storage.events()).toHaveLength(5);
    expect(await storage.counts()).toEqual({ waiting: 0, refused: 0 });
  });

  it('keeps what came before the connection broke', async () => {
    const storage = createMemoryStorage();
    const reader = createReader(five);
    const report = await pullEntries({
      storage,
      readEntries: async (query) =>
        query.after >= 4
          ? { ok: false, failure: { kind: 'offline', message: 'reset' } }
          : reader(query),
    });
    expect(report).toEqual({ state: 'failed', pulled: 4, message: 'reset' });
    expect((await storage.readCursor()).n).toBe(4);
  });

  it.each([
    ['another ledger', createReader(five, 'ledger-2')],
    ['a rewritten chain', createReader([1, 2, 3, 4, 5].map((n) => entryOf(n, 'b')))],
    ['a ledger shorter than what is kept', createReader(five.slice(0, 2))],
    ['a hole in the numbers', createReader([...five.slice(0, 3), entryOf(5)])],
  ])('reports %s and changes nothing', async (_, readEntries) => {
    const storage = createMemoryStorage();
    await pullEntries({ storage, readEntries: createReader(five.slice(0, 3)) });
    expect(await pullEntries({ storage, readEntries })).toMatchObject({
      state: 'diverged',
      pulled: 0,
    });
    expect(storage.entries()).toEqual(five.slice(0, 3));
  });
});
