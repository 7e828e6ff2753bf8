import { parseDay } from '@camket/calendar';
import { axesOf, type StatusAxes } from './status-on';
import { intervalAt } from './interval-at';
import type { StatusRecord, StatusRegister } from './status-register';
import type { TimelineSet } from './timeline-set';

/** A record with its status on a day, and the packed state that it was read from. */
export interface RecordOnDay {
  readonly record: StatusRecord;
  readonly axes: StatusAxes;
  readonly packed: number;
}

/**
 * The records of a register that exist on a day, with their status, without reasons.
 *
 * @throws InvalidDayError when the text is no day.
 * @example
 * recordsOn(register, timelines, '2026-06-30').length; // => 39
 */
export function recordsOn(
  register: StatusRegister,
  timelines: TimelineSet,
  asOf: string,
): RecordOnDay[] {
  const day = parseDay(asOf);
  return [...register.records.values()].flatMap((record) => {
    const timeline = timelines.get(record.id);
    const at = timeline === undefined ? -1 : intervalAt(timeline.fromDays, day);
    if (timeline === undefined || at < 0) return [];
    const packed = timeline.states[at] ?? 0;
    return [{ record, packed, axes: axesOf(packed, timeline.dueDays[at] ?? 0) }];
  });
}
