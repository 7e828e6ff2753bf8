import {
  resolveDueDay,
  safeParseDay,
  type ResolveOptions,
  type WorkingCalendar,
} from '@camket/calendar';
import { addEventFacts, type FactReading } from './event-facts';
import { DEADLINE_KIND, FACT, FactBuffer } from './fact-buffer';
import { IntervalBuffer } from './interval-buffer';
import type { Issue } from './issue-log';
import { UNRESOLVED_DAY } from './status-codes';
import { StatusFold } from './status-fold';
import type { TimelineContext } from './timeline';
import { completeThresholds, type Thresholds } from './timeline-options';
import { kindFlags, type RecordEvent, type TimelineRecord } from './timeline-record';

/** What timelines are derived with. */
export interface DerivationOptions {
  calendar: WorkingCalendar;
  /** Thresholds of "due soon" and "seriously overdue"; default 7 days before and more than 30 days after. */
  thresholds?: Partial<Thresholds> | undefined;
  /** Day from which the article's words are read: the day of the event, else of publication. */
  referenceOn?: string | null | undefined;
  beforeIsInclusive?: boolean | undefined;
}

const isOptions = (given: WorkingCalendar | DerivationOptions): given is DerivationOptions =>
  'calendar' in given;

/**
 * Completes what timelines are derived with; a calendar alone takes all defaults.
 *
 * @example
 * timelineContext(calendar).thresholds.dueSoonDays; // => 7
 */
export function timelineContext(given: WorkingCalendar | DerivationOptions): TimelineContext {
  const options = isOptions(given) ? given : { calendar: given };
  return {
    calendar: options.calendar,
    thresholds: completeThresholds(options.thresholds),
    referenceOn: options.referenceOn ?? null,
    beforeIsInclusive: options.beforeIsInclusive === true,
  };
}

/**
 * How the words of an article are resolved in a context.
 *
 * @example
 * resolveOptionsOf({ ...timelineContext(calendar), calendar: null }); // => null
 */
export function resolveOptionsOf(context: TimelineContext): ResolveOptions | null {
  const { calendar, referenceOn, beforeIsInclusive } = context;
  return calendar === null ? null : { calendar, referenceOn, beforeIsInclusive };
}

/**
 * Day that the record's own words set, as a day number; `UNRESOLVED_DAY` where they give none, null where they state none.
 *
 * @example
 * statedDueDay({ state: 'not_stated' }, timelineContext(calendar)); // => null
 */
export function statedDueDay(
  stated: TimelineRecord['stated']['deadline'],
  context: TimelineContext,
): number | null {
  if (stated.state === 'ambiguous') return UNRESOLVED_DAY;
  if (stated.state !== 'stated') return null;
  const options = resolveOptionsOf(context);
  return (options === null ? null : resolveDueDay(stated.value, options)) ?? UNRESOLVED_DAY;
}

/** Derives timelines one after another with the same buffers; the intervals are appended to one buffer. */
export class TimelineDeriver {
  readonly facts = new FactBuffer();
  readonly fold: StatusFold;
  private readonly reading: { facts: FactBuffer; recordId: string; leads: string[] };

  /** Appends to the given buffer. */
  constructor(
    thresholds: Thresholds,
    readonly intervals = new IntervalBuffer(),
  ) {
    this.fold = new StatusFold(this.facts, intervals, thresholds);
    this.reading = { facts: this.facts, recordId: '', leads: [] };
  }

  /** Reads a record and its events as facts; gives the timeline's first day. */
  read(record: TimelineRecord, events: readonly RecordEvent[], context: TimelineContext): number {
    this.facts.clear();
    this.fold.state.issues.clear();
    const start = this.dayOf(record.itemisedBy.event.on, -1) ?? 0;
    const stated = statedDueDay(record.stated.deadline, context);
    if (stated !== null) {
      this.facts.from(-1, start);
      this.facts.add(FACT.deadline, stated, DEADLINE_KIND.stated);
    }
    this.reading.recordId = record.id;
    this.reading.leads.length = 0;
    for (let at = 0; at < events.length; at += 1) this.readEvent(events[at], at);
    return start;
  }

  /** Appends the intervals of a record; gives what there is to report. */
  append(
    record: TimelineRecord,
    events: readonly RecordEvent[],
    context: TimelineContext,
  ): readonly Issue[] {
    const start = this.read(record, events, context);
    this.fold.run(start, kindFlags(record.kind));
    return this.fold.state.issues.list;
  }

  private readEvent(event: RecordEvent | undefined, at: number): void {
    if (event === undefined) return;
    const day = this.dayOf(event.on, at);
    if (day === null) return;
    this.facts.from(at, day);
    const reading: FactReading = this.reading;
    addEventFacts(event, reading);
  }

  private dayOf(text: string, event: number): number | null {
    const day = safeParseDay(text);
    if (day === null) this.fold.state.issues.add('STA-11', event, {});
    return day;
  }
}
