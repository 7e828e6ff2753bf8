import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegisterAnswer } from '../calling/register-answer';
import {
  MAX_EVENT_BYTES,
  type AppendEventsAnswer,
  type EventResult,
} from '../contract/append-events';
import type { EventEnvelope } from '../contract/envelope';
import { createMemoryStorage } from './memory-storage';
import { Outbox, type OutboxSettings } from './outbox';

const DEVICE = '018f0000-0000-7000-8000-00000000000a';
const OTHER = '018f0000-0000-7000-8000-00000000000b';

function eventOf(seq: number, client = DEVICE, data: unknown = {}): EventEnvelope {
  const tail = `${client.slice(-1)}${String(seq).padStart(11, '0')}`;
  return {
    v: 1,
    id: `018f0000-0000-7000-8000-${tail}`,
    type: 'note.added',
    on: '2026-01-05',
    recordedAt: '2026-01-05T08:00:00+07:00',
    client,
    seq,
    actor: {},
    data,
  };
}

/** A register in memory that keeps the promises of the contract: gapless, idempotent, per-event results. */
function createRegister(options: { refuse?: (event: EventEnvelope) => boolean } = {}) {
  const stored = new Map<string, EventResult>();
  const expected = new Map<string, number>();
  const log: string[] = [];
  let down = 0;
  let dropAnswers = 0;
  const judge = (event: EventEnvelope): EventResult => {
    const before = stored.get(event.id);
    if (before) return before;
    const expectedSeq = expected.get(event.client) ?? 1;
    if (event.seq !== expectedSeq) {
      return {
        outcome: 'out_of_order',
        id: event.id,
        client: event.client,
        seq: event.seq,
        expectedSeq,
      };
    }
    expected.set(event.client, expectedSeq + 1);
    const result: EventResult = options.refuse?.(event)
      ? {
          outcome: 'refused',
          id: event.id,
          code: 'invalid-content',
          message: { vi: 'Sai', en: 'Wrong' },
          hint: { vi: 'Sửa', en: 'Mend' },
          errors: [],
        }
      : {
          outcome: 'accepted',
          id: event.id,
          n: log.push(event.id),
          hash: 'a'.repeat(64),
          acceptedAt: '2026-01-05T08:00:00+07:00',
          numbers: [],
        };
    stored.set(event.id, result);
    return result;
  };
  const appendEvents = async (
    events: readonly EventEnvelope[],
  ): Promise<RegisterAnswer<AppendEventsAnswer>> => {
    if (down > 0) {
      down -= 1;
      return { ok: false, failure: { kind: 'offline', message: 'connection refused' } };
    }
    const results = events.map(judge);
    if (dropAnswers > 0) {
      dropAnswers -= 1;
      return { ok: false, failure: { kind: 'offline', message: 'connection reset' } };
    }
    return { ok: true, value: { results, head: log.length }, etag: null };
  };
  return {
    appendEvents,
    log,
    fail: (times: number) => (down = times),
    dropAnswers: (times: number) => (dropAnswers = times),
    forgetFrom: (seq: number) => {
      expected.set(DEVICE, seq);
      for (const [id] of stored) if (Number(id.slice(-11)) >= seq) stored.delete(id);
      log.splice(0, log.length, ...log.filter((id) => Number(id.slice(-11)) < seq));
    },
  };
}

function createOutbox(
  appendEvents: OutboxSettings['appendEvents'],
  more: Partial<OutboxSettings> = {},
) {
  const storage = createMemoryStorage();
  const clock = { ms: 0 };
  const outbox = new Outbox({
    storage,
    appendEvents,
    now: () => clock.ms,
    random: () => 0.5,
    ...more,
  });
  return { outbox, storage, clock };
}

describe('Outbox', () => {
  it('sends what waits in the order of each device, whatever the order it was added in', async () => {
    const register = createRegister();
    const { outbox } = createOutbox(register.appendEvents);
    for (const event of [eventOf(2), eventOf(1, OTHER), eventOf(1), eventOf(2, OTHER)])
      await outbox.enqueue(event);
    expect(await outbox.drain()).toMatchObject({ state: 'empty', sent: 4, waiting: 0, refused: 0 });
    expect(register.log).toHaveLength(4);
    expect(register.log.filter((id) => id.includes('-a'))).toEqual([eventOf(1).id, eventOf(2).id]);
  });

  it('keeps everything and waits with jitter while the register is away', async () => {
    const register = createRegister();
    register.fail(2);
    const { outbox, clock } = createOutbox(register.appendEvents);
    await outbox.enqueue(eventOf(1));
    expect(await outbox.drain()).toMatchObject({
      state: 'waiting',
      sent: 0,
      waiting: 1,
      retryAtMs: 750,
    });
    expect(await outbox.drain()).toMatchObject({ state: 'waiting', retryAtMs: 750 });
    clock.ms = 750;
    expect(await outbox.drain()).toMatchObject({ state: 'waiting', retryAtMs: 750 + 1500 });
    clock.ms = 2250;
    expect(await outbox.drain()).toMatchObject({
      state: 'empty',
      sent: 1,
      waiting: 0,
      retryAtMs: null,
    });
  });

  it('tries at once when a person asks, although a retry is not yet due', async () => {
    const register = createRegister();
    register.fail(1);
    const { outbox } = createOutbox(register.appendEvents);
    await outbox.enqueue(eventOf(1));
    await outbox.drain();
    expect(await outbox.drainNow()).toMatchObject({ state: 'empty', sent: 1 });
  });

  it('does not call the register while the device has no network', async () => {
    let calls = 0;
    const { outbox } = createOutbox(
      async () => {
        calls += 1;
        return { ok: false, failure: { kind: 'offline', message: '' } };
      },
      { isOnline: () => false },
    );
    await outbox.enqueue(eventOf(1));
    expect(await outbox.drain()).toMatchObject({ state: 'offline', waiting: 1 });
    expect(calls).toBe(0);
  });

  it('keeps a refused event with the words of the register and goes on with the next', async () => {
    const register = createRegister({ refuse: (event) => event.seq === 2 });
    const { outbox, storage } = createOutbox(register.appendEvents);
    for (const seq of [1, 2, 3]) await outbox.enqueue(eventOf(seq));
    expect(await outbox.drain()).toMatchObject({ state: 'empty', sent: 2, refused: 1 });
    const [refused] = await storage.readRefused();
    expect(refused?.event.seq).toBe(2);
    expect(refused?.answer).toMatchObject({ outcome: 'refused', code: 'invalid-content' });
  });

  it('stops without losing anything when the token no longer counts', async () => {
    const problem = {
      type: 'urn:camket:problem:not-signed-in',
      title: 'Chưa đăng nhập',
      status: 401,
      code: 'not-signed-in',
    };
    const { outbox } = createOutbox(async () => ({
      ok: false,
      failure: { kind: 'problem', status: 401, problem, retryAfterMs: null },
    }));
    await outbox.enqueue(eventOf(1));
    expect(await outbox.drain()).toMatchObject({
      state: 'signed_out',
      waiting: 1,
      message: 'Chưa đăng nhập',
    });
  });

  it('waits as long as the register asks for', async () => {
    const problem = { type: '', title: 'Bận', status: 503, code: 'not-available' };
    const { outbox } = createOutbox(async () => ({
      ok: false,
      failure: { kind: 'problem', status: 503, problem, retryAfterMs: 60_000 },
    }));
    await outbox.enqueue(eventOf(1));
    expect(await outbox.drain()).toMatchObject({ state: 'waiting', retryAtMs: 60_000 });
  });

  it('halves a call that is too large until it passes', async () => {
    const register = createRegister();
    const sizes: number[] = [];
    const { outbox } = createOutbox(async (events) => {
      sizes.push(events.length);
      const problem = { type: '', title: 'Quá lớn', status: 413, code: 'too-large' };
      if (events.length > 2)
        return {
          ok: false,
          failure: { kind: 'problem', status: 413, problem, retryAfterMs: null },
        };
      return register.appendEvents(events);
    });
    for (let seq = 1; seq <= 9; seq += 1) await outbox.enqueue(eventOf(seq));
    expect(await outbox.drain()).toMatchObject({ state: 'empty', sent: 9 });
    expect(Math.max(...sizes)).toBe(9);
  });

  it('refuses an event no register would take before anyone is told it is saved', async () => {
    const { outbox } = createOutbox(createRegister().appendEvents);
    const huge = eventOf(1, DEVICE, 'a'.repeat(MAX_EVENT_BYTES));
    await expect(outbox.enqueue(huge)).rejects.toMatchObject({ code: 'event-too-large' });
  });

  it('sends again what a register restored from older data has lost', async () => {
    const register = createRegister();
    const { outbox } = createOutbox(register.appendEvents);
    for (let seq = 1; seq <= 5; seq += 1) await outbox.enqueue(eventOf(seq));
    await outbox.drain();
    register.forgetFrom(3);
    await outbox.enqueue(eventOf(6));
    expect(await outbox.drain()).toMatchObject({ state: 'empty', waiting: 0 });
    expect(register.log).toEqual([1, 2, 3, 4, 5, 6].map((seq) => eventOf(seq).id));
  });

  it('says it is stuck when the register waits for an event this device does not hold', async () => {
    const { outbox } = createOutbox(createRegister().appendEvents);
    await outbox.enqueue(eventOf(4));
    expect(await outbox.drain()).toMatchObject({ state: 'stuck', waiting: 1 });
  });

  it('does not circle when the register refuses an event without counting its place', async () => {
    let calls = 0;
    const { outbox } = createOutbox(async (events) => {
      calls += 1;
      const results = events.map((event): EventResult => {
        if (event.seq > 1)
          return {
            outcome: 'out_of_order',
            id: event.id,
            client: event.client,
            seq: event.seq,
            expectedSeq: 1,
          };
        const words = { vi: 'Sai', en: 'Wrong' };
        return {
          outcome: 'refused',
          id: event.id,
          code: 'id-reused',
          message: words,
          hint: words,
          errors: [],
        };
      });
      return { ok: true, value: { results, head: 0 }, etag: null };
    });
    await outbox.enqueue(eventOf(1));
    await outbox.enqueue(eventOf(2));
    expect(await outbox.drain()).toMatchObject({ state: 'stuck' });
    expect(calls).toBeLessThan(4);
  });

  it('refuses what is not an event before anyone is told it is saved', async () => {
    const { outbox } = createOutbox(createRegister().appendEvents);
    await expect(outbox.enqueue({ ...eventOf(1), client: 'laptop' })).rejects.toThrow();
  });

  it('runs once when it is called twice at the same time', async () => {
    let calls = 0;
    const register = createRegister();
    const { outbox } = createOutbox(async (events) => {
      calls += 1;
      return register.appendEvents(events);
    });
    await outbox.enqueue(eventOf(1));
    await Promise.all([outbox.drain(), outbox.drain()]);
    expect(calls).toBe(1);
  });

  it('delivers every event exactly once and in order through any mix of lost calls and lost answers', async () => {
    const faults = fc.array(fc.record({ down: fc.nat(2), dropped: fc.nat(2) }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), faults, async (count, rounds) => {
        const register = createRegister();
        const { outbox } = createOutbox(register.appendEvents);
        for (let seq = 1; seq <= count; seq += 1) {
          await outbox.enqueue(eventOf(seq));
          const fault = rounds[seq % Math.max(1, rounds.length)];
          register.fail(fault?.down ?? 0);
          register.dropAnswers(fault?.dropped ?? 0);
          await outbox.drainNow();
        }
        for (let round = 0; round < 6; round += 1) await outbox.drainNow();
        expect(register.log).toEqual(
          Array.from({ length: count }, (_, index) => eventOf(index + 1).id),
        );
      }),
      { numRuns: 60 },
    );
  });
});
