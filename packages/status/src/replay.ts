import { formatDayForPeople } from '@camket/calendar';
import type { FactBuffer } from './fact-buffer';
import { IntervalBuffer } from './interval-buffer';
import { IssueLog } from './issue-log';
import { addRowFacts, rowFlags } from './row-facts';
import type { StatusState } from './status-state';
import type { Timeline, TimelineContext } from './timeline';
import { TimelineDeriver } from './timeline-deriver';
import { kindFlags, type RecordEvent, type TimelineRecord } from './timeline-record';

/** A timeline's facts, read again up to a day, with what decided each axis. */
export interface Replay {
  readonly state: StatusState;
  readonly facts: FactBuffer;
  readonly start: number;
  readonly context: TimelineContext;
  /** Id of the event behind a fact; -1 stands for the record; null for a plain row. */
  eventIdOf: (fact: number) => string | null;
  /** The event behind a fact, where there is one. */
  eventOf: (fact: number) => RecordEvent | undefined;
  /** Day of a fact as people read it. */
  dayOf: (fact: number) => string;
  /** Title of the evidence behind a fact; empty where it has none. */
  titleOf: (fact: number) => string;
  /** The words of the deadline that the record itself states, as printed. */
  readonly statedWords: string;
}

const wordsOf = (record: TimelineRecord): string => {
  const { deadline } = record.stated;
  if (deadline.state === 'stated') return deadline.value.raw;
  return deadline.state === 'ambiguous'
    ? deadline.candidates.map(({ raw }) => raw).join(' / ')
    : '';
};

const titleOf = (event: RecordEvent | undefined): string =>
  event?.type === 'evidence.attached' ? event.data.title : '';

function replayRecord(
  timeline: Timeline,
  { record, events }: { record: TimelineRecord; events: readonly RecordEvent[] },
  day: number,
): Replay {
  const deriver = new TimelineDeriver(timeline.context.thresholds);
  const { facts, fold } = deriver;
  const start = deriver.read(record, events, timeline.context);
  fold.run(start, kindFlags(record.kind), day);
  const eventOf = (fact: number): RecordEvent | undefined => events[facts.events[fact] ?? -1];
  return {
    state: fold.state,
    facts,
    start,
    context: timeline.context,
    eventOf,
    eventIdOf: (fact) => eventOf(fact)?.id ?? record.itemisedBy.event.id,
    dayOf: (fact) => formatDayForPeople(facts.days[fact] ?? start),
    titleOf: (fact) => titleOf(eventOf(fact)),
    statedWords: wordsOf(record),
  };
}

function replayRow(timeline: Timeline, day: number): Replay | null {
  if (timeline.source.kind !== 'row') return null;
  const { row } = timeline.source;
  const deriver = new TimelineDeriver(timeline.context.thresholds, new IntervalBuffer());
  const { facts, fold } = deriver;
  const { start } = addRowFacts(row, facts, new IssueLog());
  fold.run(start, rowFlags(row), day);
  return {
    state: fold.state,
    facts,
    start,
    context: timeline.context,
    eventOf: () => undefined,
    eventIdOf: () => null,
    dayOf: (fact) => formatDayForPeople(facts.days[fact] ?? start),
    titleOf: () => '',
    statedWords: row.dueOn ?? '',
  };
}

/**
 * Reads a timeline's facts again up to a day; null where the timeline did not keep its source.
 *
 * @example
 * replay({ ...timeline, source: { kind: 'none' } }, 0); // => null
 */
export function replay(timeline: Timeline, day: number): Replay | null {
  const { source } = timeline;
  return source.kind === 'record' ? replayRecord(timeline, source, day) : replayRow(timeline, day);
}
