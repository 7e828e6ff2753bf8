const INITIAL_CAPACITY = 64;

const grown = (column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
};

/** Intervals as columns: each runs from its day to the day before the next one's; the last has no end. */
export class IntervalBuffer {
  /** Number of intervals. */
  count = 0;
  fromDays: Int32Array<ArrayBuffer>;
  states: Int32Array<ArrayBuffer>;
  dueDays: Int32Array<ArrayBuffer>;

  /** Reserves room; the buffer grows when it is full. */
  constructor(capacity = INITIAL_CAPACITY) {
    this.fromDays = new Int32Array(capacity);
    this.states = new Int32Array(capacity);
    this.dueDays = new Int32Array(capacity);
  }

  /** Forgets all intervals. */
  clear(): void {
    this.count = 0;
  }

  /** Appends an interval after `since`; one that starts on the same day replaces the last, an equal one is left out. */
  push(fromDay: number, state: number, dueDay: number): void {
    if (this.count === this.fromDays.length) this.grow();
    const at = this.count;
    this.fromDays[at] = fromDay;
    this.states[at] = state;
    this.dueDays[at] = dueDay;
    this.count = at + 1;
  }

  /** Whether the last interval, not before place `start`, has this state and deadline. */
  endsWith(start: number, state: number, dueDay: number): boolean {
    const last = this.count - 1;
    return last >= start && this.states[last] === state && this.dueDays[last] === dueDay;
  }

  private grow(): void {
    this.fromDays = grown(this.fromDays);
    this.states = grown(this.states);
    this.dueDays = grown(this.dueDays);
  }
}
