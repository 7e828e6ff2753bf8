/** What a fact is about. */
export const FACT = {
  work: 0,
  deadline: 1,
  evidence: 2,
  answer: 3,
  referral: 4,
  referralAnswer: 5,
} as const;

/** How a deadline came about. */
export const DEADLINE_KIND = { stated: 0, set: 1, extended: 2 } as const;

const INITIAL_CAPACITY = 32;

const grown = (column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
};

/**
 * The facts of one record in the order of their days, as columns of numbers; reused from record to record so that
 * deriving a timeline allocates nothing but the timeline.
 */
export class FactBuffer {
  /** Number of facts. */
  count = 0;
  days = new Int32Array(INITIAL_CAPACITY);
  kinds = new Int32Array(INITIAL_CAPACITY);
  values = new Int32Array(INITIAL_CAPACITY);
  details = new Int32Array(INITIAL_CAPACITY);
  /** Place of the event in the record's list of events; -1 for the record itself. */
  events = new Int32Array(INITIAL_CAPACITY);
  private day = 0;
  private event = -1;

  /** Forgets all facts. */
  clear(): void {
    this.count = 0;
  }

  /** The following facts are those of one event, true from a day on. */
  from(event: number, day: number): void {
    this.event = event;
    this.day = day;
  }

  /** Adds a fact of the current event, after all facts of the same day. */
  add(kind: number, value: number, detail = 0): void {
    if (this.count === this.days.length) this.grow();
    let at = this.count;
    while (at > 0 && (this.days[at - 1] ?? 0) > this.day) {
      this.shiftUp(at);
      at -= 1;
    }
    this.days[at] = this.day;
    this.kinds[at] = kind;
    this.values[at] = value;
    this.details[at] = detail;
    this.events[at] = this.event;
    this.count += 1;
  }

  private shiftUp(at: number): void {
    this.days[at] = this.days[at - 1] ?? 0;
    this.kinds[at] = this.kinds[at - 1] ?? 0;
    this.values[at] = this.values[at - 1] ?? 0;
    this.details[at] = this.details[at - 1] ?? 0;
    this.events[at] = this.events[at - 1] ?? 0;
  }

  private grow(): void {
    this.days = grown(this.days);
    this.kinds = grown(this.kinds);
    this.values = grown(this.values);
    this.details = grown(this.details);
    this.events = grown(this.events);
  }
}
