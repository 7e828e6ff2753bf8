import type { Finding } from '@camket/domain';
import type { FoldedEvent } from '../register-state';

/** What the events about one subject come to. */
export interface Derived<Value> {
  /** Place of the event that states it; undefined while nothing does. */
  readonly order: number | undefined;
  readonly value: Value | undefined;
  readonly findings: readonly Finding[];
}

/** Derives a subject from every effective event about it, in ledger order. */
export type Derive<Value> = (events: readonly FoldedEvent[], id: string) => Derived<Value>;

const NO_EVENTS: readonly FoldedEvent[] = [];

function indexOf(events: readonly FoldedEvent[], n: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.n ?? 0) < n) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The effective events about one subject. */
interface Subject {
  readonly events: FoldedEvent[];
  /** Place of the event that states it. */
  order: number | undefined;
  /** Something changed since it was derived. */
  isTouched: boolean;
}

/** Subjects of one kind: the effective events about each, and what they come to. */
export class SubjectStore<Value> {
  readonly findings = new Map<string, readonly Finding[]>();
  /** Ids that appeared, changed or went with the last derivation. */
  changed: readonly string[] = [];
  /** How many subjects appeared or went with the last derivation. */
  appearances = 0;
  readonly #subjects = new Map<string, Subject>();
  #touched: string[] = [];
  #values = new Map<string, Value>();
  #isHandedOut = false;
  #lastOrder = 0;
  #isOrdered = true;

  /** The events about a subject, in ledger order. */
  eventsOf(id: string): readonly FoldedEvent[] {
    return this.#subjects.get(id)?.events ?? NO_EVENTS;
  }

  /** Every subject that an event is about, stated or not. */
  ids(): Iterable<string> {
    return this.#subjects.keys();
  }

  get(id: string): Value | undefined {
    return this.#values.get(id);
  }

  has(id: string): boolean {
    return this.#values.has(id);
  }

  add(id: string, folded: FoldedEvent): void {
    const { events } = this.#touch(id);
    const last = events.at(-1);
    if (last === folded) return;
    if (last && last.n > folded.n) this.#insert(events, folded);
    else events.push(folded);
  }

  remove(id: string, folded: FoldedEvent): void {
    const { events } = this.#touch(id);
    const at = events.indexOf(folded);
    if (at >= 0) events.splice(at, 1);
  }

  touch(id: string): void {
    this.#touch(id);
  }

  derive(derive: Derive<Value>): void {
    this.changed = this.#touched;
    this.#touched = [];
    this.appearances = 0;
    if (this.changed.length > 0) this.#own();
    for (const id of this.changed) {
      const subject = this.#subjects.get(id);
      if (!subject) continue;
      subject.isTouched = false;
      this.#keep(id, subject, derive(subject.events, id));
    }
    if (!this.#isOrdered) this.#sort();
  }

  /** The subjects in the order in which the ledger states them; later changes do not show in it. */
  handOut(): ReadonlyMap<string, Value> {
    this.#isHandedOut = true;
    return this.#values;
  }

  #insert(events: FoldedEvent[], folded: FoldedEvent): void {
    const at = indexOf(events, folded.n);
    if (events[at] !== folded) events.splice(at, 0, folded);
  }

  #own(): void {
    if (this.#isHandedOut) this.#values = new Map(this.#values);
    this.#isHandedOut = false;
  }

  #keep(id: string, subject: Subject, { order, value, findings }: Derived<Value>): void {
    if (findings.length > 0) this.findings.set(id, findings);
    else if (this.findings.size > 0) this.findings.delete(id);
    const before = subject.order;
    subject.order = order;
    if (order === undefined || value === undefined) {
      if (this.#values.delete(id)) this.appearances += 1;
      return;
    }
    if (before === undefined) this.appearances += 1;
    if (before !== order && (before !== undefined || order < this.#lastOrder))
      this.#isOrdered = false;
    this.#lastOrder = Math.max(this.#lastOrder, order);
    this.#values.set(id, value);
  }

  #touch(id: string): Subject {
    let subject = this.#subjects.get(id);
    if (!subject) {
      subject = { events: [], order: undefined, isTouched: false };
      this.#subjects.set(id, subject);
    }
    if (!subject.isTouched) {
      subject.isTouched = true;
      this.#touched.push(id);
    }
    return subject;
  }

  #sort(): void {
    const order = (id: string): number => this.#subjects.get(id)?.order ?? 0;
    const byOrder = [...this.#values].sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
    this.#values = new Map(byOrder);
    this.#isOrdered = true;
  }
}
