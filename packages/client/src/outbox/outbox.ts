import type { RegisterAnswer } from '../calling/register-answer';
import {
  MAX_EVENT_BYTES,
  MAX_EVENTS_PER_CALL,
  type AppendEventsAnswer,
  type EventResult,
} from '../contract/append-events';
import { eventEnvelopeSchema, type EventEnvelope } from '../contract/envelope';
import { eventBytes, takeBatch } from './batch-events';
import type { OutboxCounts, OutboxStorage, Settlement } from './outbox-storage';
import { OversizedEventError } from './oversized-event-error';
import { retryDelayMs } from './retry-delay';

/** What the outbox needs from outside: a store, a sender, a clock and chance. */
export interface OutboxSettings {
  readonly storage: OutboxStorage;
  /** Sends a batch; usually `client.appendEvents`. */
  readonly appendEvents: (
    events: readonly EventEnvelope[],
  ) => Promise<RegisterAnswer<AppendEventsAnswer>>;
  /** Instant in milliseconds since 1970. */
  readonly now: () => number;
  /** A number in [0, 1). */
  readonly random: () => number;
  /** Whether the device believes it has a network; absent means it always tries. */
  readonly isOnline?: () => boolean;
}

/**
 * How a draining ended.
 * `empty` nothing waits; `waiting` try again at `retryAtMs`; `offline` the device has no network;
 * `signed_out` the token no longer counts; `stuck` the register misses an event this device no longer holds.
 */
export type DrainState = 'empty' | 'waiting' | 'offline' | 'signed_out' | 'stuck';

/** What one draining did. */
export interface DrainReport extends OutboxCounts {
  readonly state: DrainState;
  /** Events the register accepted in this draining. */
  readonly sent: number;
  /** Instant of the next try in milliseconds since 1970, null when none is due. */
  readonly retryAtMs: number | null;
  /** Words of the failure that ended it, null when none. */
  readonly message: string | null;
}

/** What one call did: go on, or stop with a state. */
type Step =
  | { next: true; sent: number }
  | { next: false; state: DrainState; sent: number; message: string; retryAfterMs: number | null };

/** Sends waiting events in order and exactly once; whoever calls it decides when. */
export class Outbox {
  readonly #settings: OutboxSettings;
  #running: Promise<DrainReport> | null = null;
  #failures = 0;
  #retryAtMs = 0;
  #maxBytes: number | undefined;
  #lastGap: string | null = null;

  /**
   * Makes an outbox over a store; nothing is sent until `drain` is called.
   *
   * @example
   * const outbox = new Outbox({ storage: createMemoryStorage(), appendEvents: client.appendEvents, now: () => 0, random: () => 0 });
   * (await outbox.drain()).state; // => 'empty'
   */
  constructor(settings: OutboxSettings) {
    this.#settings = settings;
  }

  /**
   * Puts an event in the line; durable when the promise resolves.
   *
   * @throws OversizedEventError when the event alone is larger than the register takes: it would hold up all that follow.
   * @throws ZodError when the outer form is not that of an event, for the same reason.
   */
  async enqueue(event: EventEnvelope): Promise<void> {
    eventEnvelopeSchema.parse(event);
    const bytes = eventBytes(event);
    if (bytes > MAX_EVENT_BYTES) throw new OversizedEventError(event.id, bytes);
    await this.#settings.storage.enqueue(event);
  }

  /** Sends all that waits unless a retry is not yet due. Calls that come while one runs get its report. */
  drain(): Promise<DrainReport> {
    if (this.#settings.now() < this.#retryAtMs) return this.#report('waiting', 0, null);
    return this.#start();
  }

  /** Sends all that waits at once, even when a retry is not yet due (a person pressed the button, the network came back). */
  drainNow(): Promise<DrainReport> {
    this.#retryAtMs = 0;
    return this.#start();
  }

  #start(): Promise<DrainReport> {
    this.#lastGap = this.#running ? this.#lastGap : null;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<DrainReport> {
    let sent = 0;
    for (;;) {
      if (this.#settings.isOnline?.() === false) return this.#report('offline', sent, null);
      const batch = takeBatch(
        await this.#settings.storage.readWaiting(MAX_EVENTS_PER_CALL),
        this.#maxBytes,
      );
      if (batch.length === 0) return this.#report('empty', sent, null);
      const step = await this.#sendBatch(batch);
      sent += step.sent;
      if (!step.next) return this.#stop(step, sent);
    }
  }

  async #sendBatch(batch: readonly EventEnvelope[]): Promise<Step> {
    const answer = await this.#settings.appendEvents(batch);
    if (answer.ok) return this.#settle(batch, answer.value.results);
    const { failure } = answer;
    if (failure.kind !== 'problem') return stop('waiting', failure.message);
    if (failure.status === 401 || failure.status === 403)
      return stop('signed_out', failure.problem.title);
    if (failure.status === 413) return this.#shrink(batch);
    return { ...stop('waiting', failure.problem.title), retryAfterMs: failure.retryAfterMs };
  }

  /** A call too large is halved; one event too large for a service in between stays in the line, named. */
  async #shrink(batch: readonly EventEnvelope[]): Promise<Step> {
    if (batch.length === 1)
      return stop('stuck', `Event ${batch[0]?.id}: too large for the way to the register.`);
    this.#maxBytes = Math.max(1, Math.floor(JSON.stringify(batch).length / 2));
    return { next: true, sent: 0 };
  }

  async #settle(batch: readonly EventEnvelope[], results: readonly EventResult[]): Promise<Step> {
    const settlements = batch.flatMap((event, index) => settlementOf(event, results[index]));
    await this.#settings.storage.settle(settlements);
    const sent = settlements.filter(({ result }) => result.outcome === 'accepted').length;
    if (settlements.length > 0) this.#failures = 0;
    const gap = results.find((result) => result.outcome === 'out_of_order');
    if (gap?.outcome === 'out_of_order') return this.#closeGap(gap, sent);
    if (settlements.length === 0) return { ...stop('waiting', 'No result for any event.'), sent };
    return { next: true, sent };
  }

  /** The register misses earlier events of a device: send them again from the first one missing. */
  async #closeGap(
    gap: { client: string; expectedSeq: number; seq: number },
    sent: number,
  ): Promise<Step> {
    const message = `Device ${gap.client}: the register waits for ${gap.expectedSeq}, had ${gap.seq}.`;
    const key = `${gap.client}:${gap.expectedSeq}`;
    // The same gap twice in a row means that sending again does not close it.
    const isNew = this.#lastGap !== key;
    this.#lastGap = key;
    if (isNew && (await this.#settings.storage.requeue(gap.client, gap.expectedSeq)) > 0)
      return { next: true, sent };
    return { ...stop('stuck', message), sent };
  }

  #stop(step: Extract<Step, { next: false }>, sent: number): Promise<DrainReport> {
    if (step.state === 'waiting' || step.state === 'stuck') {
      this.#failures += 1;
      const delay = retryDelayMs(this.#failures, this.#settings.random());
      this.#retryAtMs = this.#settings.now() + Math.max(delay, step.retryAfterMs ?? 0);
    }
    return this.#report(step.state, sent, step.message);
  }

  async #report(state: DrainState, sent: number, message: string | null): Promise<DrainReport> {
    const counts = await this.#settings.storage.counts();
    const isDue = this.#retryAtMs > this.#settings.now();
    return { ...counts, state, sent, message, retryAtMs: isDue ? this.#retryAtMs : null };
  }
}

function stop(state: DrainState, message: string): Extract<Step, { next: false }> {
  return { next: false, state, sent: 0, message, retryAfterMs: null };
}

function settlementOf(event: EventEnvelope, result: EventResult | undefined): Settlement[] {
  if (!result || result.outcome === 'out_of_order') return [];
  return [{ eventId: event.id, result }];
}
