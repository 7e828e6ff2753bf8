import { parseDay } from '@camket/calendar';
import { axesOf, type StatusAxes } from './status-on';
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
 * recordsOn(register, timelines, '2026-06-30').length; // => 3
 */
export function recordsOn(
  register: StatusRegister,
  timelines: TimelineSet,
  asOf: string,
): RecordOnDay[] {
  const day = parseDay(asOf);
  const { states, dueDays } = timelines.columns;
  return [...register.records.values()].flatMap((record) => {
    const place = timelines.placeOf(record.id);
    const at = place < 0 ? -1 : timelines.intervalPlace(place, day);
    if (at < 0) return [];
    const packed = states[at] ?? 0;
    return [{ record, packed, axes: axesOf(packed, dueDays[at] ?? 0) }];
  });
}
