import { createCalendar, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import { EVENT_SCHEMA_BY_TYPE } from '@camket/domain';
import { deriveTimelines } from '@camket/status';
import { bench, describe } from 'vitest';
import { calendarViewOf, timelineViewsOf, validate, validateEvent } from '../src';
import { madeEvents, registerOf } from './made-events';

const RECORDS = 2000;
const events = [...madeEvents(RECORDS)];
const register = registerOf(events);
const calendar = createCalendar(VIETNAM_CALENDAR_DATA);
const input = {
  register,
  timelines: timelineViewsOf(deriveTimelines(register, calendar)),
  calendar: calendarViewOf(calendar),
  asOf: '2026-03-02',
};

describe(`${String(RECORDS)} records, ${String(events.length)} events`, () => {
  bench('bare zod parsing', () => {
    for (const event of events) EVENT_SCHEMA_BY_TYPE.get(event.type)?.safeParse(event);
  });

  bench('structure: at most 1.5 times bare parsing', () => {
    for (const event of events) validateEvent(event);
  });

  bench('all rules: at most 4 times bare parsing', () => {
    validate(input);
  });
});
