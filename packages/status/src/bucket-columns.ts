import { bucketPlace } from './buckets';
import type { TimelineColumns } from './timeline-columns';

/** The columns of a set of timelines with only the changes of bucket left: what counting a day reads. */
export interface BucketColumns {
  /** Place of each timeline's first change; one more at the end. */
  readonly starts: Int32Array;
  readonly fromDays: Int32Array;
  readonly buckets: Uint8Array;
}

/** Calls back for every interval whose bucket differs from the one before it in its timeline. */
function eachChange(
  { starts, states }: TimelineColumns,
  visit: (place: number, at: number, bucket: number) => void,
): void {
  for (let place = 0; place + 1 < starts.length; place += 1) {
    let before = -1;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
      const bucket = bucketPlace(states[at] ?? 0);
      if (bucket !== before) visit(place, at, bucket);
      before = bucket;
    }
  }
}

/**
 * Keeps of each timeline the days on which its bucket changes: a third of the intervals, so that a count over very many
 * timelines reads little memory. Two passes: the first only counts, so that nothing larger is ever allocated.
 *
 * @example
 * bucketColumns(timelines.columns).starts.length; // => timelines.size + 1
 */
export function bucketColumns(columns: TimelineColumns): BucketColumns {
  let length = 0;
  eachChange(columns, () => (length += 1));
  const starts = new Int32Array(columns.starts.length);
  const fromDays = new Int32Array(length);
  const buckets = new Uint8Array(length);
  let count = 0;
  eachChange(columns, (place, at, bucket) => {
    fromDays[count] = columns.fromDays[at] ?? 0;
    buckets[count] = bucket;
    count += 1;
    starts[place + 1] = count;
  });
  return { starts, fromDays, buckets };
}
