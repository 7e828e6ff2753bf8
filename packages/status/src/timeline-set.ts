import { bucketColumns, type BucketColumns } from './bucket-columns';
import { IntervalBuffer } from './interval-buffer';
import type { Issue } from './issue-log';
import type { Timeline, TimelineContext, TimelineSource } from './timeline';
import type { TimelineColumns } from './timeline-columns';
import { TimelineDeriver } from './timeline-deriver';
import type { RecordEvent, TimelineRecord } from './timeline-record';

const NO_ISSUES: readonly Issue[] = [];
const NO_SOURCE: TimelineSource = { kind: 'none' };
const INITIAL_CAPACITY = 1024;

interface Kept {
  readonly ids: readonly string[];
  /** The context of each timeline, or the one of all. */
  readonly contexts: readonly TimelineContext[];
  readonly sources: readonly TimelineSource[];
  readonly issues: ReadonlyMap<number, readonly Issue[]>;
}

/** Many timelines in a few columns of numbers: well below 300 bytes each, and counted over in one pass. */
export class TimelineSet {
  private places: Map<string, number> | undefined;
  /** What counting reads. */
  readonly bucketColumns: BucketColumns;

  /** Made by `TimelineSetBuilder`. */
  constructor(
    readonly columns: TimelineColumns,
    private readonly kept: Kept,
  ) {
    this.bucketColumns = bucketColumns(columns);
  }

  /** Number of timelines. */
  get size(): number {
    return this.kept.ids.length;
  }

  /** Ids of the records, in the order of the columns. */
  get ids(): readonly string[] {
    return this.kept.ids;
  }

  /** Place of a record's timeline in the columns; -1 where it has none. */
  placeOf(recordId: string): number {
    this.places ??= new Map(this.kept.ids.map((id, place) => [id, place]));
    return this.places.get(recordId) ?? -1;
  }

  /** The timeline of a record. */
  get(recordId: string): Timeline | undefined {
    const place = this.placeOf(recordId);
    return place < 0 ? undefined : this.at(place);
  }

  /** Whether a record has a timeline. */
  has(recordId: string): boolean {
    return this.placeOf(recordId) >= 0;
  }

  /** Place in the columns of the interval in which a day number lies; -1 before the timeline's first. */
  intervalPlace(place: number, day: number): number {
    const { starts, fromDays } = this.columns;
    const first = starts[place] ?? 0;
    const end = starts[place + 1] ?? 0;
    let at = first;
    while (at < end && (fromDays[at] ?? 0) <= day) at += 1;
    return at > first ? at - 1 : -1;
  }

  /** The timeline at a place; a view of the columns. */
  at(place: number): Timeline | undefined {
    const recordId = this.kept.ids[place];
    const { contexts } = this.kept;
    const context = contexts.length === 1 ? contexts[0] : contexts[place];
    if (recordId === undefined || context === undefined) return undefined;
    const { starts, fromDays, states, dueDays } = this.columns;
    const [first, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    return {
      recordId,
      fromDays: fromDays.subarray(first, end),
      states: states.subarray(first, end),
      dueDays: dueDays.subarray(first, end),
      source: this.kept.sources[place] ?? NO_SOURCE,
      context,
      issues: this.kept.issues.get(place) ?? NO_ISSUES,
    };
  }

  /** All timelines with their records' ids. */
  *[Symbol.iterator](): IterableIterator<[string, Timeline]> {
    for (let place = 0; place < this.size; place += 1) {
      const timeline = this.at(place);
      if (timeline !== undefined) yield [timeline.recordId, timeline];
    }
  }
}

/** What is added to a set of timelines. */
export interface TimelineInput {
  readonly record: TimelineRecord;
  readonly events: readonly RecordEvent[];
  readonly context: TimelineContext;
}

/**
 * Builds a set of timelines from records that come one after another. Without `keepsSources` neither records nor events
 * are held, so memory grows by the timelines alone; reasons are then not available.
 */
export class TimelineSetBuilder {
  private readonly intervals = new IntervalBuffer(INITIAL_CAPACITY);
  private readonly deriver: TimelineDeriver;
  private starts = new Int32Array(INITIAL_CAPACITY);
  private readonly ids: string[] = [];
  private readonly contexts: TimelineContext[] = [];
  private readonly sources: TimelineSource[] = [];
  private readonly issues = new Map<number, readonly Issue[]>();

  /** Takes the thresholds of all timelines of the set. */
  constructor(
    context: TimelineContext,
    private readonly keepsSources = true,
  ) {
    this.deriver = new TimelineDeriver(context.thresholds, this.intervals);
  }

  /** Derives one more timeline. */
  add({ record, events, context }: TimelineInput): void {
    const place = this.ids.length;
    const issues = this.deriver.append(record, events, context);
    if (issues.length > 0) this.issues.set(place, issues);
    this.ids.push(record.id);
    this.contexts.push(context);
    if (this.keepsSources) this.sources.push({ kind: 'record', record, events });
    this.endAt(place + 1);
  }

  /** The set; the columns are cut to their length. */
  finish(): TimelineSet {
    const { count, fromDays, states, dueDays } = this.intervals;
    const columns = {
      starts: this.starts.slice(0, this.ids.length + 1),
      fromDays: fromDays.slice(0, count),
      states: states.slice(0, count),
      dueDays: dueDays.slice(0, count),
    };
    // Copies, for growing lists hold room that a set at rest does not need.
    const [ids, sources] = [this.ids.slice(), this.sources.slice()];
    const isShared = new Set(this.contexts).size === 1;
    const contexts = isShared ? this.contexts.slice(0, 1) : this.contexts.slice();
    return new TimelineSet(columns, { ids, contexts, sources, issues: this.issues });
  }

  private endAt(place: number): void {
    if (place === this.starts.length) {
      const larger = new Int32Array(this.starts.length * 2);
      larger.set(this.starts);
      this.starts = larger;
    }
    this.starts[place] = this.intervals.count;
  }
}
