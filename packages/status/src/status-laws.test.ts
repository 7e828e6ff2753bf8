import { createCalendar, formatDay, parseDay, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import type { LedgerEvent } from '@camket/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventBuilder, idOf, NOT_STATED } from '../tests/event-builder';
import { recordOf, registerOf } from '../tests/record-of';
import { BUCKETS } from './buckets';
import { countBuckets } from './count-buckets';
import { deriveTimeline } from './derive-timeline';
import { deriveTimelines } from './derive-timelines';
import { intervalsOf } from './intervals-of';
import { nextChange } from './next-change';
import { rollUp } from './roll-up';
import type { RowFacts } from './row-facts';
import { scheduleOn, timelineFromRow } from './status-from-row';
import { statusOn } from './status-on';
import { taskTable } from './task-table';
import { timelineFindings } from './timeline-findings';

const calendar = createCalendar(VIETNAM_CALENDAR_DATA);
const START = parseDay('2026-01-05');
const SPAN = 300;
const day = fc.integer({ min: 0, max: SPAN }).map((offset) => formatDay(START + offset));

type Make = (builder: EventBuilder) => LedgerEvent;
const make = (build: (builder: EventBuilder, on: string, other: string) => LedgerEvent) =>
  fc.tuple(day, day).map(
    ([on, other]): Make =>
      (builder) =>
        build(builder, on, other),
  );

const WORKS = [
  'in_progress',
  'scheduled',
  'fulfilled',
  'partly_fulfilled',
  'explained',
  'paused',
  'blocked',
  'declined',
];
const anyEvent: fc.Arbitrary<Make> = fc.oneof(
  make((b, on) => b.assigned(on)),
  make((b, on, other) => b.due(on, other)),
  make((b, on) => b.due(on, null)),
  make((b, on, other) => b.extended(on, other)),
  ...WORKS.map((work) =>
    make((b, on) => b.status(on, work, { reason: 'Lý do', evidenceIds: [idOf(7)] })),
  ),
  make((b, on) => b.returned(on)),
  make((b, on) => b.reopened(on)),
  ...['claimed', 'documented', 'verified', 'disputed'].map((strength) =>
    make((b, on) => b.evidence(on, strength)),
  ),
  make((b, on, other) => b.referred(on, other)),
  make((b, on) => b.replied(on)),
  make((b, on) => b.answered(on, 'written')),
  make((b, on) => b.withdrawn(on)),
  make((b, on) => b.superseded(on, idOf(9))),
);
const history = fc.array(anyEvent, { maxLength: 10 });

const startOn = formatDay(START);
function build(makes: readonly Make[], number = 1) {
  const builder = new EventBuilder(idOf(number), 100 + number);
  const made = builder.itemised(startOn, 'request');
  return { record: recordOf(made, []), events: makes.map((each) => each(builder)) };
}
const derive = ({ record, events }: ReturnType<typeof build>) =>
  deriveTimeline(record, events, calendar);

describe('laws of a timeline', () => {
  it('holds that intervals follow each other without gap or overlap, from the first day to the end of time', () => {
    fc.assert(
      fc.property(history, (makes) => {
        const intervals = intervalsOf(derive(build(makes)));
        expect(intervals[0]?.fromOn).toBe(startOn);
        expect(intervals.at(-1)?.toOn).toBeNull();
        intervals.slice(1).forEach((interval, at) => {
          expect(intervals[at]?.toOn).toBe(interval.fromOn);
          expect(interval.fromOn > (intervals[at]?.fromOn ?? '')).toBe(true);
        });
      }),
    );
  });

  it('holds that a day’s status depends only on events of that day and before', () => {
    fc.assert(
      fc.property(history, day, (makes, on) => {
        const built = build(makes);
        const past = { ...built, events: built.events.filter((event) => event.on <= on) };
        expect({ ...statusOn(derive(past), on), reasons: [] }).toEqual({
          ...statusOn(derive(built), on),
          reasons: [],
        });
      }),
    );
  });

  it('holds that an open record is late exactly after its last day, and due on it in one list only', () => {
    fc.assert(
      fc.property(history, day, (makes, on) => {
        const status = statusOn(derive(build(makes)), on);
        if (status === null) throw new Error('a day before the record');
        const { schedule, dueOn } = status;
        const running = ['not_due', 'due_soon', 'due_today', 'overdue', 'seriously_overdue'];
        if (dueOn !== null && running.includes(schedule)) {
          const daysOver = parseDay(on) - parseDay(dueOn);
          const late = daysOver > 30 ? 'seriously_overdue' : 'overdue';
          const early = daysOver < -7 ? 'not_due' : 'due_soon';
          expect(schedule).toBe(daysOver === 0 ? 'due_today' : daysOver > 0 ? late : early);
        }
        if (dueOn === null) expect(['no_deadline', 'unresolved_deadline']).toContain(schedule);
      }),
    );
  });

  it('holds that the next change is the first day on which anything differs', () => {
    fc.assert(
      fc.property(history, day, (makes, on) => {
        const timeline = derive(build(makes));
        const change = nextChange(timeline, on);
        const until = change === null ? START + 2 * SPAN : parseDay(change.on) - 1;
        const axes = (at: string) => ({ ...statusOn(timeline, at), reasons: [], sinceOn: '' });
        expect(axes(formatDay(until))).toEqual(axes(on));
        if (change !== null) expect(axes(change.on)).not.toEqual(axes(on));
      }),
    );
  });

  it('holds that clocks of devices, and events that say nothing of the status, change nothing', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 10 }), (makes, at) => {
        const built = build(makes);
        const builder = new EventBuilder(idOf(1), 900);
        const unrelated = builder.event('number.allotted', startOn, {
          recordId: idOf(1),
          number: 'GD25-KN07',
        });
        const events = built.events.map((event) => ({
          ...event,
          recordedAt: '1999-01-01T00:00:00Z',
          seq: 7,
        }));
        events.splice(at, 0, unrelated);
        expect(intervalsOf(derive({ ...built, events }))).toEqual(intervalsOf(derive(built)));
      }),
    );
  });

  it('never throws, and words every finding and every reason', () => {
    fc.assert(
      fc.property(history, day, (makes, on) => {
        const timeline = derive(build(makes));
        const reasons = statusOn(timeline, on)?.reasons ?? [];
        const texts = [
          ...reasons.map(({ text }) => text),
          ...timelineFindings(timeline).map(({ message }) => message),
        ];
        expect(reasons.length).toBeGreaterThan(2);
        for (const text of texts) expect(`${text.vi}${text.en}`).not.toMatch(/[{}]|undefined|NaN/u);
      }),
    );
  });
});

describe('laws of a register', () => {
  const histories = fc.array(history, { minLength: 1, maxLength: 8 });
  const registerFrom = (all: readonly (readonly Make[])[]) =>
    registerOf(
      all.map((makes, at) => {
        const { record, events } = build(makes, at + 1);
        return recordOf(record.itemisedBy.event, events);
      }),
    );

  it('holds that every record is in exactly one bucket on every day, and that sums close', () => {
    fc.assert(
      fc.property(histories, day, (all, on) => {
        const register = registerFrom(all);
        const timelines = deriveTimelines(register, calendar);
        const counts = countBuckets(timelines, parseDay(on));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
        const { total, rows } = rollUp(register, timelines, { asOf: on, by: 'lead' });
        const cell = (id: string) => total.cells.find((each) => each.id === id)?.count ?? -1;
        expect(cell('done')).toBe(
          cell('done_on_time') + cell('done_late') + cell('done_no_deadline'),
        );
        expect(cell('open')).toBe(
          cell('open_in_time') +
            cell('open_due_today') +
            cell('open_overdue') +
            cell('open_no_deadline'),
        );
        expect(cell('total')).toBe(
          cell('done') + cell('open') + cell('closed_without_work') + cell('referred'),
        );
        for (const { id, count } of total.cells) {
          expect(
            rows.reduce(
              (sum, row) => sum + (row.cells.find((each) => each.id === id)?.count ?? 0),
              0,
            ),
          ).toBe(count);
        }
        for (const [place, { id }] of BUCKETS.entries()) {
          const figure = total.cells.find((each) => each.id === id);
          if (figure !== undefined) expect(figure.count).toBe(counts[place]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('holds that another record changes nothing for the first ones', () => {
    fc.assert(
      fc.property(histories, history, (all, more) => {
        const before = deriveTimelines(registerFrom(all), calendar);
        const after = deriveTimelines(registerFrom([...all, more]), calendar);
        for (const [id, timeline] of before) {
          const later = after.get(id);
          if (later === undefined) throw new Error(id);
          expect(intervalsOf(later)).toEqual(intervalsOf(timeline));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('holds that a set derives what single records derive', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const register = registerFrom(all);
        const timelines = deriveTimelines(register, calendar);
        for (const record of register.records.values()) {
          const alone = deriveTimeline(
            record,
            record.events.map(({ event }) => event),
            calendar,
          );
          const inSet = timelines.get(record.id);
          expect(inSet && intervalsOf(inSet)).toEqual(intervalsOf(alone));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('holds that the rows of the task table close', () => {
    fc.assert(
      fc.property(histories, day, (all, on) => {
        const register = registerFrom(all);
        const table = taskTable(register, deriveTimelines(register, calendar), {
          asOf: on,
          only: () => true,
        });
        for (const row of [table.done, table.notDone, table.total]) {
          expect(row.in_time.count + row.late.count + row.no_deadline.count).toBe(row.total.count);
        }
        expect(table.done.total.count + table.notDone.total.count).toBe(table.total.total.count);
        const all3 =
          table.total.total.count +
          table.leftOut.notApplicable.count +
          table.leftOut.notCounted.count;
        expect(all3).toBe(all.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('both roads', () => {
  const optional = fc.option(day, { nil: null });
  const row = fc.record({
    dueOn: optional,
    assignedOn: optional,
    doneOn: optional,
    returnedOn: optional,
    pause: fc.option(fc.tuple(day, day), { nil: null }),
    extension: fc.option(fc.tuple(day, day), { nil: null }),
    disputedOn: optional,
  });

  it('agree: a row of a table and the same facts as events', () => {
    fc.assert(
      fc.property(row, ({ pause, extension, disputedOn, ...plain }) => {
        const facts: RowFacts = {
          ...plain,
          recordedOn: startOn,
          pausedFromOn: pause?.[0] ?? null,
          resumedOn: pause?.[1] ?? null,
          extensions: extension === null ? [] : [{ on: extension[0], dueOn: extension[1] }],
          evidence: disputedOn === null ? [] : [{ on: disputedOn, strength: 'disputed' }],
        };
        const b = new EventBuilder();
        const made = b.committed(startOn, 'directive');
        const reasoned = { reason: 'Lý do', evidenceIds: [idOf(7)] };
        const events = [
          plain.dueOn === null ? null : b.due(startOn, plain.dueOn),
          extension === null ? null : b.extended(extension[0], extension[1]),
          plain.assignedOn === null ? null : b.assigned(plain.assignedOn),
          pause === null ? null : b.status(pause[0], 'in_progress', reasoned),
          pause === null ? null : b.status(pause[0], 'paused', reasoned),
          pause === null ? null : b.status(pause[1], 'in_progress', reasoned),
          plain.doneOn === null ? null : b.status(plain.doneOn, 'fulfilled', reasoned),
          plain.returnedOn === null ? null : b.returned(plain.returnedOn),
          disputedOn === null ? null : b.evidence(disputedOn, 'disputed'),
        ].filter((event) => event !== null);
        const timeline = deriveTimeline(recordOf(made, []), events, calendar);
        expect(intervalsOf(timelineFromRow(facts))).toEqual(intervalsOf(timeline));
      }),
    );
  });
});

describe('time zones', () => {
  it.each(['UTC', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia'])(
    'change nothing in %s',
    (zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        expect(scheduleOn({ dueOn: '2026-06-30' }, '2026-06-30')).toBe('due_today');
        expect(scheduleOn({ dueOn: '2026-06-30' }, '2026-07-01')).toBe('overdue');
        const register = registerOf([
          recordOf(
            new EventBuilder().committed('2025-11-19', 'directive', {
              ...NOT_STATED,
              deadline: {
                state: 'stated',
                value: {
                  kind: 'date',
                  raw: 'trước ngày 30/6',
                  bound: 'before',
                  year: null,
                  month: 6,
                  day: 30,
                },
              },
            }),
            [],
          ),
        ]);
        const [first] = deriveTimelines(register, calendar);
        expect(first && statusOn(first[1], '2026-06-30')).toMatchObject({
          schedule: 'overdue',
          dueOn: '2026-06-29',
          isDueStated: true,
        });
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    },
  );
});
