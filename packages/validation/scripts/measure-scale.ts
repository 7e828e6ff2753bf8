// Measures, side by side in one run, what validating a large register costs: `pnpm measure` (100,000 records; another number as argument).
import { createCalendar, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import { EVENT_SCHEMA_BY_TYPE, type LedgerEvent } from '@camket/domain';
import { foldOnto, startFold } from '@camket/ledger';
import { deriveTimelines } from '@camket/status';
import {
  calendarViewOf,
  createValidator,
  timelineViewsOf,
  validate,
  validateEvent,
} from '../src/index';
import { entriesOf, EventWriter, madeEvents, madeId, registerOf } from '../tests/made-events';

const RECORDS = Number(process.argv[2] ?? 100_000);
const CHUNK = 5_000;

const heapMb = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576;
};

const say = (what: string, value: string): void =>
  void process.stdout.write(`${what.padEnd(58)}${value}\n`);

/** Milliseconds that a pass over every event takes; the events are made outside the clock, a chunk at a time. */
function timePasses(passes: readonly ((event: LedgerEvent) => unknown)[]): {
  ms: number[];
  events: number;
  growthMb: number;
} {
  const ms = passes.map(() => 0);
  let events = 0;
  const before = heapMb();
  let most = before;
  for (let done = 0; done < RECORDS; done += CHUNK) {
    const chunk = [...madeEvents(Math.min(CHUNK, RECORDS - done))];
    events += chunk.length;
    // Whoever comes first pays for cold memory, so the passes take turns.
    const inTurn = [...passes.entries()];
    if ((done / CHUNK) % 2 === 1) inTurn.reverse();
    for (const [at, pass] of inTurn) {
      const from = performance.now();
      for (const event of chunk) pass(event);
      ms[at] = (ms[at] ?? 0) + performance.now() - from;
    }
    chunk.length = 0;
    most = Math.max(most, heapMb());
  }
  return { ms, events, growthMb: most - before };
}

const bare = (event: LedgerEvent): unknown =>
  EVENT_SCHEMA_BY_TYPE.get(event.type)?.safeParse(event);
const structure = (event: LedgerEvent): unknown => validateEvent(event);

for (const event of madeEvents(500)) {
  bare(event);
  structure(event);
}
const { ms, events, growthMb } = timePasses([bare, structure]);
const [bareMs = 1, structureMs = 0] = ms;
say(
  `bare zod parsing, ${String(events)} events of ${String(RECORDS)} records`,
  `${bareMs.toFixed(0)} ms`,
);
say(
  'structure (validateEvent)',
  `${structureMs.toFixed(0)} ms = ${(structureMs / bareMs).toFixed(2)} x`,
);
say('heap growth of the streamed structure pass', `${growthMb.toFixed(1)} MB`);

const writer = new EventWriter();
const folding = startFold();
let n = 0;
for (const event of madeEvents(RECORDS, writer))
  folding.add({ n: (n += 1), prev: '', acceptedAt: '2026-03-01T00:00:00.000Z', event, hash: '' });
const register = folding.register();
const calendar = createCalendar(VIETNAM_CALENDAR_DATA);
const inputFor = (given: typeof register) => ({
  register: given,
  timelines: timelineViewsOf(deriveTimelines(given, calendar)),
  calendar: calendarViewOf(calendar),
  asOf: '2026-03-02',
});
const input = inputFor(register);
validate(inputFor(registerOf(madeEvents(1000))));

const from = performance.now();
const findings = validate(input);
const rulesMs = performance.now() - from;
say(
  `all rules (${String(findings.ruleCalls)} calls)`,
  `${rulesMs.toFixed(0)} ms = ${(rulesMs / bareMs).toFixed(2)} x`,
);
say('findings', String(findings.findings.length));

const before = heapMb();
const validator = createValidator(input);
const perRecord = ((heapMb() - before) * 1_048_576) / RECORDS;
say('memory that the cross-record pass keeps', `${perRecord.toFixed(0)} bytes a record`);

const event = writer.write('status.asserted', '2026-02-25', {
  recordId: madeId(1, 7),
  work: 'paused',
  evidenceIds: [],
});
const next = inputFor(foldOnto(register, entriesOf([event], n + 1)));
const again = performance.now();
const cost = validator.update(next, [event]);
say(
  'after one event',
  `${String(cost.ruleCalls)} rule calls about ${String(cost.subjects)} things, ${(performance.now() - again).toFixed(1)} ms`,
);
