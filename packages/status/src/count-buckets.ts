import type { BucketColumns } from './bucket-columns';
import { BUCKETS } from './buckets';
import type { TimelineSet } from './timeline-set';

const NOT_YET = -1;

/** Bucket of one timeline on a day; `NOT_YET` before its first. A scan: timelines have a handful of changes. */
function bucketAt(
  { starts, fromDays, buckets }: BucketColumns,
  place: number,
  day: number,
): number {
  const first = starts[place] ?? 0;
  const end = starts[place + 1] ?? 0;
  let at = first;
  while (at < end && (fromDays[at] ?? 0) <= day) at += 1;
  return at > first ? (buckets[at - 1] ?? 0) : NOT_YET;
}

/**
 * How many records stand in each bucket on a day number, by group: one row of `BUCKETS.length` counts a group. A record
 * before its first day is in none. One pass over the columns.
 *
 * @example
 * countBuckets(timelines, parseDay('2026-07-01'))[5]; // => 1
 */
export function countBuckets(
  timelines: TimelineSet,
  day: number,
  grouping?: { groupOf: Int32Array; groups: number },
): Uint32Array {
  const { bucketColumns: columns, size } = timelines;
  const width = BUCKETS.length;
  const counts = new Uint32Array(width * (grouping?.groups ?? 1));
  const groupOf = grouping?.groupOf;
  for (let place = 0; place < size; place += 1) {
    const bucket = bucketAt(columns, place, day);
    if (bucket === NOT_YET) continue;
    const cell = groupOf === undefined ? bucket : (groupOf[place] ?? 0) * width + bucket;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}
