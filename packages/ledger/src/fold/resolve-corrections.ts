import type { Finding, LedgerEvent, LedgerEventOf } from '@camket/domain';
import { ledgerFinding } from '../ledger-finding';
import { refusedTargetOf } from './refused-target';
import type { FoldedEvent, FoldedEventOf } from '../register-state';
import { safeParseEvent } from '../safe-parse-event';

type Correction = FoldedEventOf<'event.corrected'>;

/** What corrections make of an event: its effective form, or null where it was taken back. */
export type Outcome = FoldedEvent | null;

/** What all corrections come to. */
export interface Corrections {
  /** By the id of the corrected event; events without an effective correction are absent. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly findings: readonly Finding[];
}

/** Finds an event as it arrived, also a malformed one. */
export type FindArrival = (eventId: string) => FoldedEvent | undefined;

function replaced(target: FoldedEvent, data: unknown): FoldedEvent | string {
  const reading = safeParseEvent({ ...target.event, data });
  if (reading.state === 'known') return { ...target, event: reading.event };
  return reading.state === 'malformed' ? reading.path.replace(/^\/data/u, '') : '/type';
}

/** Which event a correction corrects never changes: to point elsewhere, take it back and record another. */
function movesElsewhere(event: LedgerEvent, correctsId: string): boolean {
  return event.type === 'event.corrected' && event.data.correctsId !== correctsId;
}

class Resolver {
  readonly findings: Finding[] = [];
  readonly outcomes = new Map<string, Outcome>();
  readonly #byTarget = new Map<string, Correction[]>();
  readonly #waitingFor = new Map<string, number>();
  readonly #corrections: ReadonlyMap<string, Correction>;
  readonly #find: FindArrival;

  constructor(corrections: readonly Correction[], find: FindArrival) {
    this.#find = find;
    this.#corrections = new Map(corrections.map((correction) => [correction.event.id, correction]));
    for (const correction of corrections) this.#note(correction);
  }

  resolve(): Corrections {
    const ready = [...this.#byTarget.keys()].filter((id) => !this.#waitingFor.has(id));
    for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
      this.#settle(id);
      const next = this.#corrections.get(id)?.event.data.correctsId;
      if (next !== undefined && this.#countDown(next)) ready.push(next);
    }
    for (const id of this.#waitingFor.keys()) this.#giveUp(id);
    return { outcomes: this.outcomes, findings: this.findings };
  }

  #note(correction: Correction): void {
    const { correctsId } = correction.event.data;
    const others = this.#byTarget.get(correctsId);
    if (others) others.push(correction);
    else this.#byTarget.set(correctsId, [correction]);
  }

  /** An event is settled once every correction of it is; those that are corrected themselves come first. */
  prepare(): this {
    for (const [target, corrections] of this.#byTarget) {
      const open = corrections.filter(({ event }) => this.#byTarget.has(event.id)).length;
      if (open > 0) this.#waitingFor.set(target, open);
    }
    return this;
  }

  #countDown(id: string): boolean {
    const left = (this.#waitingFor.get(id) ?? 1) - 1;
    if (left > 0) this.#waitingFor.set(id, left);
    else this.#waitingFor.delete(id);
    return left === 0;
  }

  /** Corrections that wait for each other run in a circle: none of them counts. */
  #giveUp(targetId: string): void {
    for (const { n, event } of this.#byTarget.get(targetId) ?? [])
      if (this.#waitingFor.has(event.id))
        this.findings.push(ledgerFinding('LED-29', { params: { n }, path: '/data/correctsId' }));
  }

  #settle(targetId: string): void {
    const target = this.#find(targetId);
    const corrections = this.#byTarget.get(targetId) ?? [];
    if (!target) {
      const amiss = corrections.filter(({ event }) => refusedTargetOf(event.data) === null);
      this.findings.push(...amiss.map((correction) => missing(correction, targetId)));
      return;
    }
    for (const correction of [...corrections].sort((a, b) => b.n - a.n)) {
      const effective = this.#effective(correction);
      if (effective && this.#apply(target, effective)) return;
    }
  }

  #effective(correction: Correction): Correction | null {
    const outcome = this.outcomes.get(correction.event.id);
    return outcome === undefined ? correction : (outcome as Correction | null);
  }

  #apply(target: FoldedEvent, correction: Correction): boolean {
    const { data, id } = correction.event;
    if (data.replacement === null) {
      this.outcomes.set(target.event.id, null);
      return true;
    }
    const result = replaced(target, data.replacement);
    const path = typeof result === 'string' ? result : this.#elsewhere(target, result);
    if (path !== null || typeof result === 'string') {
      this.#malformed(target, correction, path ?? '');
      return false;
    }
    this.outcomes.set(target.event.id, { ...result, correctedBy: id });
    return true;
  }

  #elsewhere(target: FoldedEvent, result: FoldedEvent): string | null {
    const { correctsId } = (target.event as LedgerEventOf<'event.corrected'>).data as {
      correctsId?: string;
    };
    return correctsId !== undefined && movesElsewhere(result.event, correctsId)
      ? '/correctsId'
      : null;
  }

  #malformed(target: FoldedEvent, correction: Correction, path: string): void {
    const params = { n: correction.n, otherN: target.n };
    this.findings.push(ledgerFinding('LED-22', { params, path: `/data/replacement${path}` }));
  }
}

function missing({ n }: Correction, id: string): Finding {
  return ledgerFinding('LED-21', { params: { n, id }, path: '/data/correctsId' });
}

/**
 * Decides what each corrected event comes to: the last effective correction in ledger order counts. A correction may itself be
 * corrected or taken back.
 *
 * @example
 * resolveCorrections([], () => undefined).outcomes.size; // => 0
 */
export function resolveCorrections(
  corrections: readonly Correction[],
  find: FindArrival,
): Corrections {
  return new Resolver(corrections, find).prepare().resolve();
}
