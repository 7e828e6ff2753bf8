import { createCalendar, parseDay, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import type { LedgerEvent } from '@camket/domain';
import { bench, describe } from 'vitest';
import { commitmentLines } from '../tests/bench-records';
import { NOT_STATED } from '../tests/event-builder';
import type * as Api from './index';
import type { TimelineSet } from './timeline-set';

// What users run is the built package; the test runner's own module system would be measured instead.
const built = new URL('../dist/index.js', import.meta.url).href;
const { countBuckets, timelineContext, TimelineSetBuilder } = (await import(
  /* @vite-ignore */ built
)) as typeof Api;

const calendar = createCalendar(VIETNAM_CALENDAR_DATA);
const context = timelineContext(calendar);
const CHUNK = 50;

interface Measured {
  records: number;
  parseMs: number;
  deriveMs: number;
  bytesEach: number;
  set: TimelineSet;
}

const recordOf = (made: LedgerEvent) => ({
  id: (made.data as { recordId: string }).recordId,
  kind: 'directive' as const,
  stated: NOT_STATED,
  itemisedBy: { event: made },
});

/** Lets freed buffers really go before memory is read; needs node --expose-gc. */
async function settle(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Streams commitments with five events each: every line is parsed once, every timeline derived once, apart. */
async function stream(records: number): Promise<Measured> {
  const builder = new TimelineSetBuilder(context, false);
  await settle();
  const before = process.memoryUsage();
  let parseMs = 0;
  let deriveMs = 0;
  for (let first = 0; first < records; first += CHUNK) {
    const lines = Array.from({ length: CHUNK }, (_, at) => commitmentLines(first + at));
    const made = lines.map(([line]) => recordOf(JSON.parse(line ?? '') as LedgerEvent));
    const start = performance.now();
    const parsed = lines.map((each) =>
      each.slice(1).map((line) => JSON.parse(line) as LedgerEvent),
    );
    const middle = performance.now();
    for (let at = 0; at < CHUNK; at += 1) {
      builder.add({ record: made[at]!, events: parsed[at]!, context });
    }
    deriveMs += performance.now() - middle;
    parseMs += middle - start;
  }
  const set = builder.finish();
  await settle();
  const after = process.memoryUsage();
  const used = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return { records, parseMs, deriveMs, bytesEach: used / records, set };
}

const columnBytes = ({ columns }: TimelineSet): number =>
  Object.values(columns).reduce((sum: number, column: Int32Array) => sum + column.byteLength, 0);

const show = ({ records, parseMs, deriveMs, bytesEach, set }: Measured): void => {
  process.stdout.write(
    `${String(records)} commitments: JSON.parse ${parseMs.toFixed(0)} ms, timelines ${deriveMs.toFixed(0)} ms, ` +
      `ratio ${(deriveMs / parseMs).toFixed(2)}, ${((1000 * deriveMs) / records).toFixed(2)} µs each, ` +
      `${(columnBytes(set) / records).toFixed(0)} bytes of columns, ${bytesEach.toFixed(0)} bytes of memory each\n`,
  );
};

await stream(5000);
show(await stream(10_000));
const large = await stream(200_000);
show(large);

const plain = Int32Array.from({ length: 200_000 }, (_, at) => at % 97);
const asOf = parseDay('2025-10-01');
const sink = { value: 0 };

describe('an as-of roll-up over 200,000 timelines', () => {
  bench('20 plain passes over a typed array of that length', () => {
    for (let pass = 0; pass < 20; pass += 1) {
      let sum = 0;
      for (let at = 0; at < plain.length; at += 1) sum += plain[at] ?? 0;
      sink.value += sum;
    }
  });
  bench('countBuckets', () => {
    sink.value += countBuckets(large.set, asOf)[0] ?? 0;
  });
});
