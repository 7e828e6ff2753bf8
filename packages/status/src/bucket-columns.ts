import { bucketPlace } from './buckets';
import type { TimelineColumns } from './timeline-set';

/** The columns of a set of timelines with only the changes of bucket left: what counting a day reads. */
export interface BucketColumns {
  /** Place of each timeline's first change; one more at the end. */
  readonly starts: Int32Array;
  readonly fromDays: Int32Array;
  readonly buckets: Uint8Array;
}

/**
 * Keeps of each timeline the days on which its bucket changes: a third of the intervals, so that a count over very many
 * timelines reads little memory.
 *
 * @example
 * bucketColumns(timelines.columns).starts.length; // => timelines.size + 1
 */
export function bucketColumns({ starts, fromDays, states }: TimelineColumns): BucketColumns {
  const changes = {
    starts: new Int32Array(starts.length),
    fromDays: new Int32Array(fromDays.length),
    buckets: new Uint8Array(fromDays.length),
  };
  let count = 0;
  for (let place = 0; place + 1 < starts.length; place += 1) {
    const first = count;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
      const bucket = bucketPlace(states[at] ?? 0);
      if (count > first && changes.buckets[count - 1] === bucket) continue;
      changes.fromDays[count] = fromDays[at] ?? 0;
      changes.buckets[count] = bucket;
      count += 1;
    }
    changes.starts[place + 1] = count;
  }
  return {
    starts: changes.starts,
    fromDays: changes.fromDays.slice(0, count),
    buckets: changes.buckets.slice(0, count),
  };
}
